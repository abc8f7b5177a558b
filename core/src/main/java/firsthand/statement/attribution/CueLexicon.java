package firsthand.statement.attribution;

import firsthand.text.ResourceLines;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cues of one language, from a readable file beside this class (`cues-en.tsv`).
public final class CueLexicon {
    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> adjectives = new HashMap<>();

    /// Every form of a cue, lower case, with the cue's lemma.
    private final Map<String, String> forms = new HashMap<>();

    private CueLexicon() {}

    public static CueLexicon english() {
        return read("cues-en.tsv");
    }

    private static CueLexicon read(String resource) {
        CueLexicon lexicon = new CueLexicon();
        lexicon.forms.put("according", "according to");
        ResourceLines.of(CueLexicon.class, resource).forEach(lexicon::add);
        return lexicon;
    }

    private void add(List<String> row) {
        String lemma = row.get(0);
        Cue.Word word = Cue.Word.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
        Set<String> prepositions = new HashSet<>();
        for (String frame : row.get(2).split(" ")) {
            if (frame.startsWith("+")) prepositions.add(frame.substring(1));
            else frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
        }
        cues(word).put(lemma, new Cue(lemma, word, frames, prepositions));
        for (String form : row.size() > 3 ? row.get(3).split(",") : new String[0]) {
            forms.put(form, lemma);
        }
        for (String form : regularForms(lemma, word)) forms.putIfAbsent(form, lemma);
    }

    private Map<String, Cue> cues(Cue.Word word) {
        return switch (word) {
            case VERB -> verbs;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
        };
    }

    private static List<String> regularForms(String lemma, Cue.Word word) {
        return switch (word) {
            case ADJECTIVE -> List.of(lemma);
            case NOUN -> List.of(lemma, thirdPerson(lemma));
            case VERB -> verbForms(lemma);
        };
    }

    private static List<String> verbForms(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        String doubled = lemma + lemma.charAt(lemma.length() - 1);
        String past = lemma.endsWith("y") ? lemma.substring(0, lemma.length() - 1) + "ied" : stem;
        return List.of(
                lemma,
                thirdPerson(lemma),
                lemma.endsWith("y") ? past : stem + "ed",
                stem + "ed",
                stem + "ing",
                doubled + "ed",
                doubled + "ing");
    }

    private static String thirdPerson(String lemma) {
        int n = lemma.length();
        if (lemma.endsWith("y") && n > 1 && "aeiou".indexOf(lemma.charAt(n - 2)) < 0) {
            return lemma.substring(0, n - 1) + "ies";
        }
        boolean hissing =
                lemma.endsWith("s")
                        || lemma.endsWith("sh")
                        || lemma.endsWith("ch")
                        || lemma.endsWith("x")
                        || lemma.endsWith("z");
        return lemma + (hissing ? "es" : "s");
    }

    Optional<Cue> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<Cue> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    Optional<Cue> adjective(String lemma) {
        return Optional.ofNullable(adjectives.get(lemma));
    }

    /// The verb of which the word is a form, whatever its part of speech here.
    public Optional<Cue> verbOfForm(String word) {
        return Optional.ofNullable(forms.get(word.toLowerCase(Locale.ROOT))).flatMap(this::verb);
    }

    /// Whether a word of the range may be a cue: what has none need not be parsed.
    public boolean mayHaveCue(String text, int start, int end) {
        for (int i = start; i < end; ) {
            int to = i;
            while (to < end && Character.isLetter(text.charAt(to))) to++;
            if (to > i && forms.containsKey(text.substring(i, to).toLowerCase(Locale.ROOT))) {
                return true;
            }
            i = Math.max(to, i + 1);
        }
        return false;
    }
}
