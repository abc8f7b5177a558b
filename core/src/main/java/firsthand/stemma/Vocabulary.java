package firsthand.stemma;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The words of a story, each with its weight: what it tells when two sentences share it.
///
/// Words that carry grammar weigh little, and so do words that most of the story's reports have:
/// everybody who writes of the event needs them. Numbers weigh by their digits.
final class Vocabulary {
    private static final int COGNATE = 4;

    private final SortedMap<String, Integer> ids = new TreeMap<>();
    private final Function<Words.Word, String> key;
    private final double[] weights;
    private final double[] rarities;
    private final boolean[] grammar;

    private Vocabulary(
            SortedMap<String, Integer> reportsWith, int reports, Function<Words.Word, String> key) {
        this.key = key;
        weights = new double[reportsWith.size()];
        rarities = new double[reportsWith.size()];
        grammar = new boolean[reportsWith.size()];
        for (var e : reportsWith.entrySet()) {
            int id = ids.size();
            ids.put(e.getKey(), id);
            grammar[id] = e.getKey().startsWith(".");
            weights[id] = weight(e.getKey(), e.getValue(), reports);
            rarities[id] = rarity(e.getValue(), reports) * (e.getKey().startsWith("#") ? 1.5 : 1);
        }
    }

    /// The vocabulary of reports that are split into sentences.
    static Vocabulary of(List<List<Words.Sentence>> reports) {
        return of(reports, Vocabulary::key);
    }

    /// The beginnings of words, by which languages that are akin know each other's words.
    static Vocabulary ofCognates(List<List<Words.Sentence>> reports) {
        return of(reports, Vocabulary::cognate);
    }

    private static Vocabulary of(
            List<List<Words.Sentence>> reports, Function<Words.Word, String> key) {
        SortedMap<String, Integer> reportsWith = new TreeMap<>();
        for (List<Words.Sentence> report : reports) {
            Set<String> seen = new HashSet<>();
            for (Words.Sentence s : report) {
                for (Words.Word w : s.words()) {
                    String k = key.apply(w);
                    if (seen.add(k)) reportsWith.merge(k, 1, Integer::sum);
                }
            }
        }
        return new Vocabulary(reportsWith, reports.size(), key);
    }

    /// Function words keep their whole form, so that a stem never takes a content word for one.
    private static String key(Words.Word w) {
        if (w.number()) return "#" + w.form();
        return Lists.FUNCTION_WORDS.contains(w.form()) ? "." + w.form() : w.stem();
    }

    private static String cognate(Words.Word w) {
        if (w.number()) return "#" + w.form();
        String form = w.form();
        if (form.length() < COGNATE || Lists.FUNCTION_WORDS.contains(form)) return "." + form;
        return form.substring(0, COGNATE).replace('k', 'c').replace("ph", "f").replace('y', 'i');
    }

    private static double rarity(int reportsWith, int reports) {
        return Math.log((reports + 1.0) / reportsWith) / Math.log(reports + 1.0);
    }

    private static double weight(String key, int reportsWith, int reports) {
        double rarity = rarity(reportsWith, reports);
        double kind =
                switch (key.charAt(0)) {
                    case '.' -> Tuned.FUNCTION_WORD;
                    case '#' -> key.length() > 3 ? 1.5 : key.length() > 2 ? 1.1 : 0.6;
                    default -> 1;
                };
        return kind * (Tuned.COMMON_WORD + (1 - Tuned.COMMON_WORD) * rarity);
    }

    int id(Words.Word word) {
        return ids.getOrDefault(key.apply(word), -1);
    }

    int[] ids(Words.Sentence sentence) {
        return sentence.words().stream().mapToInt(this::id).toArray();
    }

    double weight(int id) {
        return weights[id];
    }

    /// How few of the story's reports have the word: 0 when all have it, 1 when one alone has it; a
    /// number counts half as much again.
    double rarity(int id) {
        return rarities[id];
    }

    /// Whether the word carries only grammar.
    boolean functionWord(int id) {
        return grammar[id];
    }

    double weightOf(int[] words) {
        return Arrays.stream(words).mapToDouble(this::weight).sum();
    }
}
