package firsthand.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of one wording is in another.
///
/// @param kept the share of the reading's own words that the source has, 0 to 1, by weight of
///     matter
/// @param covered the share of the source's words that the reading has
/// @param changed words that matter which the reading has and the source hasn't
/// @param negation whether one denies and the other doesn't
record Wordings(double kept, double covered, int changed, boolean negation) {
    private static final double GRAMMAR_WEIGHT = 0.25;

    /// Compares the words of a reading with those of its source.
    static Wordings compare(List<Word> reading, List<Word> source) {
        Map<String, Integer> there = new HashMap<>();
        for (Word w : source) there.merge(w.key(), 1, Integer::sum);
        double own = 0;
        double shared = 0;
        int changed = 0;
        List<Word> missing = new ArrayList<>();
        for (Word w : reading) {
            own += weight(w);
            if (there.getOrDefault(w.key(), 0) > 0) {
                there.merge(w.key(), -1, Integer::sum);
                shared += weight(w);
            } else if (w.kind() == Word.Kind.MATTER && hasVariant(w, source)) {
                shared += weight(w);
            } else {
                missing.add(w);
            }
        }
        for (Word w : missing)
            if (w.kind() == Word.Kind.MATTER || w.kind() == Word.Kind.NUMBER) changed++;
        double all = source.stream().mapToDouble(Wordings::weight).sum();
        boolean negation = negations(reading) > negations(source);
        return new Wordings(
                own == 0 ? 1 : shared / own, all == 0 ? 1 : shared / all, changed, negation);
    }

    private static boolean hasVariant(Word w, List<Word> source) {
        return source.stream()
                .anyMatch(s -> s.kind() == Word.Kind.MATTER && Names.alike(s.folded(), w.folded()));
    }

    private static long negations(Collection<Word> words) {
        return words.stream().filter(w -> w.kind() == Word.Kind.NEGATION).count();
    }

    private static double weight(Word w) {
        return w.matters() ? 1 : GRAMMAR_WEIGHT;
    }
}
