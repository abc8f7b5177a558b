package firsthand.statement.name;

import firsthand.text.ResourceLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What is known of words in and around names: first names, roles, titles, words of bodies, and
/// words that only look like names.
public final class NameWords {
    /// How German compounds of what a person does end: "Umweltministerin", "Vorstandschef".
    private static final List<String> GERMAN_ROLE =
            List.of(
                    "minister",
                    "ministerin",
                    "chef",
                    "chefin",
                    "sprecher",
                    "sprecherin",
                    "präsident",
                    "präsidentin",
                    "direktor",
                    "direktorin",
                    "analyst",
                    "analystin",
                    "vorsitzender",
                    "vorsitzende",
                    "beauftragter",
                    "beauftragte",
                    "expertin",
                    "kommissar",
                    "kommissarin",
                    "sekretär",
                    "sekretärin",
                    "kanzlerin");

    private final Map<String, Name.Sex> firstNames = new HashMap<>();
    private final Map<String, Name.Sex> roles = new HashMap<>();
    private final Map<String, Name.Sex> titles = new HashMap<>();
    private final Set<String> bodies;
    private final Set<String> notNames;

    private NameWords() {
        for (List<String> row : ResourceLines.of(NameWords.class, "first-names.tsv")) {
            for (String name : row.get(1).split(" ")) firstNames.put(name, sex(row.get(0)));
        }
        for (List<String> row : ResourceLines.of(NameWords.class, "roles-en.tsv")) {
            var into = row.get(0).endsWith("title") ? titles : roles;
            for (String word : row.get(1).split(" ")) into.put(word, sex(row.get(0)));
        }
        bodies = words("organisations-en.tsv");
        notNames = words("not-names-en.tsv");
    }

    /// The words, read once: they never change.
    public static NameWords read() {
        return Lexicon.WORDS;
    }

    private static final class Lexicon {
        static final NameWords WORDS = new NameWords();
    }

    private static Set<String> words(String resource) {
        Set<String> found = new HashSet<>();
        for (List<String> row : ResourceLines.of(NameWords.class, resource)) {
            found.addAll(Arrays.asList(row.get(0).split(" ")));
        }
        return found;
    }

    private static Name.Sex sex(String label) {
        if (label.startsWith("male")) return Name.Sex.MALE;
        return label.startsWith("female") ? Name.Sex.FEMALE : Name.Sex.UNKNOWN;
    }

    /// Whether the role is that of several people.
    public boolean isPlural(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && !roles.containsKey(lower) || lower.endsWith("men");
    }

    boolean isFirstName(String word) {
        return firstNames.containsKey(word);
    }

    /// The sex that goes with a first name, a title or a role; unknown for any other word.
    public Name.Sex sexOf(String word) {
        Name.Sex sex = firstNames.get(word);
        if (sex == null) sex = titles.get(word);
        if (sex == null) sex = roles.get(word.toLowerCase(Locale.ROOT));
        return sex == null ? Name.Sex.UNKNOWN : sex;
    }

    /// What the ending of a first name that no list has makes likely.
    static Name.Sex sexByEnding(String first) {
        if (first.endsWith("a") || first.endsWith("ette") || first.endsWith("elle")) {
            return Name.Sex.FEMALE;
        }
        return first.endsWith("o") || first.endsWith("us") ? Name.Sex.MALE : Name.Sex.UNKNOWN;
    }

    /// Whether the word says what a person is: "minister", "spokeswoman", also in the plural.
    public boolean isRole(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return roles.containsKey(lower)
                || roles.containsKey(word)
                || lower.endsWith("s") && roles.containsKey(lower.substring(0, lower.length() - 1));
    }

    boolean isTitle(String word) {
        return titles.containsKey(word) || GERMAN_ROLE.stream().anyMatch(word::endsWith);
    }

    /// Whether a name that has the word is a body's, a firm's or a place's: "Bank", "Council".
    public boolean isBodyWord(String word) {
        return bodies.contains(word);
    }

    public boolean isNoName(String word) {
        return notNames.contains(word);
    }
}
