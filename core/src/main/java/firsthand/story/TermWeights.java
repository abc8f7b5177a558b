package firsthand.story;

import firsthand.language.WordRanks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How telling each term is: inverse document frequency among the reports at hand, steadied by how
/// common the
/// word is in the language at large. Among a dozen reports of one event nearly every report has the
/// event's words; without the steadying they would count for nothing. The more reports, the less of
/// it.
final class TermWeights {
    /// So many background reports stand beside `n` reports of the batch, divided by `n`.
    private static final double BACKGROUND = 1600;

    /// Words of a typical report that are drawn when the chance of a background word is reckoned:
    /// by Zipf's
    /// law the word of rank r is a tenth of 1/r of a text.
    private static final double ZIPF = 40;

    /// The rank of a word that the list does not have.
    private static final int UNKNOWN = 40_000;

    private final Map<String, Double> weights = new HashMap<>();

    /// @param ranks ranks of stemmed words and of names, most common first
    TermWeights(List<Map<String, Double>> reports, WordRanks ranks) {
        Map<String, Integer> frequency = new HashMap<>();
        for (var terms : reports) terms.keySet().forEach(t -> frequency.merge(t, 1, Integer::sum));
        int n = reports.size();
        frequency.forEach(
                (term, df) -> {
                    if (df < 2) return;
                    double w = weight(term, df, n, ranks);
                    if (w > 0) weights.put(term, w);
                });
    }

    /// The weight of a term that stands in `df` of `n` reports; 0 where it tells nothing.
    static double weight(String term, int df, int n, WordRanks ranks) {
        double background = BACKGROUND / n;
        return Math.max(0, Math.log((n + background) / (df + background * chance(term, ranks))));
    }

    /// The weight of a term, 0 where it tells nothing: it stands in one report alone, or in nearly
    /// all.
    double of(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    private static double chance(String term, WordRanks ranks) {
        String word = term.substring(1);
        return switch (StoryTerms.Kind.of(term)) {
            case NAMES -> 1e-5;
            case WORD -> 1 - Math.exp(-ZIPF / ranks.ofStem(word).orElse(UNKNOWN));
            case NAME -> 1 - Math.exp(-ZIPF / ranks.of(word).orElse(UNKNOWN));
            case NUMBER -> Math.min(1, ZIPF / ranks.of(word).orElse(UNKNOWN));
        };
    }
}
