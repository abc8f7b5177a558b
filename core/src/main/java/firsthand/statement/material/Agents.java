package firsthand.statement.material;

import firsthand.statement.Speaker;
import firsthand.text.ResourceLines;
import firsthand.statement.name.Name;
import firsthand.statement.name.NameWords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells who can hold a claim or take a side: people, bodies and states, not things, places as such
/// or mere numbers of people.
public final class Agents {
    private static final List<List<String>> ROWS = ResourceLines.of(Agents.class, "agents.tsv");

    private static final Set<String> NOBODY = words("nobody");
    private static final Set<String> FEW = words("few");

    private static final Set<String> BODIES = words("body");

    private static final Set<String> TEXTS = words("text");
    private static final Set<String> THINGS = words("thing");

    private static final Set<String> PLACES = words("place");

    private final NameWords roles = NameWords.read();

    /// Whether the speaker is somebody who can say something: a name, or a noun for people or a
    /// body.
    public boolean isAgent(Material m, Speaker speaker) {
        String name = speaker.name().strip();
        String[] words = name.split("[^\\p{L}\\p{Nd}'’-]+");
        if (words.length == 0 || words[0].isEmpty()) return false;
        String first = words[0].toLowerCase(Locale.ROOT);
        if (words.length > 1 && isFew(first)) {
            String last = words[words.length - 1];
            return isPeople(head(words)) || isPeople(last);
        }
        if (NOBODY.contains(first)) return false;
        Optional<Name> known = m.names().named(name);
        if (known.isPresent()) return isActing(known.get());
        if (isPeople(head(words)) || isPeople(words[words.length - 1])) return true;
        return m.isSomebody(speaker) && hasName(m, speaker);
    }

    /// The same for the subject of a verb that only somebody can do ("the mill denied it"): any
    /// definite noun but one for a text or a thing.
    public boolean mayAct(Material m, Speaker speaker) {
        if (isAgent(m, speaker)) return true;
        String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        String first = speaker.name().split(" ")[0].toLowerCase(Locale.ROOT);
        boolean definite =
                speaker.mention()
                        .map(x -> x.of(m.words()).toLowerCase(Locale.ROOT))
                        .filter(x -> x.startsWith("the ") || x.startsWith("its "))
                        .isPresent();
        return definite
                && !NOBODY.contains(first)
                && !isText(last)
                && !THINGS.contains(last.toLowerCase(Locale.ROOT));
    }

    /// Whether the speaker is a text or a record that shows something: "the ministry's diary".
    public boolean isText(Speaker speaker) {
        return isText(head(speaker.name().strip().split("[^\\p{L}\\p{Nd}'’-]+")));
    }

    private static boolean isText(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean many = lower.endsWith("s");
        return TEXTS.contains(lower)
                || many && TEXTS.contains(lower.substring(0, lower.length() - 1));
    }

    /// "several", "two", "30": a number of them, none named.
    private static boolean isFew(String word) {
        return FEW.contains(word) || Character.isDigit(word.charAt(0));
    }

    private static Set<String> words(String kind) {
        Set<String> found = new TreeSet<>();
        for (List<String> row : ROWS) {
            if (row.get(0).equals(kind)) found.addAll(List.of(row.get(1).split(" ")));
        }
        return Set.copyOf(found);
    }

    private boolean isActing(Name name) {
        if (name.kind() != Name.Kind.UNKNOWN) return true;
        String last = name.last().toLowerCase(Locale.ROOT);
        return !PLACES.contains(last);
    }

    /// The noun before "of", "for" or the like.
    private static String head(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (Set.of("of", "for", "from", "in", "at", "with").contains(words[i]))
                return words[i - 1];
        }
        return words.length == 0 ? "" : words[words.length - 1];
    }

    private boolean isPeople(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        String other = lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y" : lower;
        String bare = lower.endsWith("es") ? lower.substring(0, lower.length() - 2) : lower;
        for (String form : List.of(lower, single, other, bare)) {
            if (Audience.PEOPLE.contains(form) || BODIES.contains(form)) return true;
        }
        return roles.isRole(word);
    }

    private static boolean hasName(Material m, Speaker speaker) {
        return speaker.mention()
                .filter(x -> m.names().in(x).stream().anyMatch(n -> n.span().end() == x.end()))
                .isPresent();
    }
}
