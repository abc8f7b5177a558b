package firsthand.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of matter of a report outside quotation marks in their order, to be compared word by
/// word, whatever sentences
/// they stand in.
///
/// A condensed rewrite melts several sentences into one, so that no sentence has a counterpart; but
/// its names, figures, quoted words and rare words still come in the order of what it was made
/// from.
/// What two reports have so in common is the heaviest common subsequence of their words.
final class Sequence {
    private final int[] words;
    private final double[] weights;

    /// Where each sentence begins among the words, and after the last one where all end.
    private final int[] sentences;

    private final Map<Integer, int[]> places = new HashMap<>();
    private final double weight;

    private Sequence(int[] words, double[] weights, int[] sentences) {
        this.words = words;
        this.weights = weights;
        this.sentences = sentences;
        weight = Arrays.stream(weights).sum();
        for (int i = 0; i < words.length; i++) {
            int at = i;
            places.merge(words[i], new int[] {at}, Sequence::append);
        }
    }

    private static int[] append(int[] old, int[] one) {
        int[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = one[0];
        return more;
    }

    static Sequence of(List<Line> lines, Vocabulary vocabulary) {
        List<Integer> kept = new ArrayList<>();
        int[] sentences = new int[lines.size() + 1];
        for (Line line : lines) {
            for (int k = 0; k < line.size(); k++) {
                if (!line.quoted()[k] && !vocabulary.functionWord(line.words()[k])) {
                    kept.add(line.words()[k]);
                }
            }
            sentences[line.place() + 1] = kept.size();
        }
        int[] words = kept.stream().mapToInt(Integer::intValue).toArray();
        double[] weights = Arrays.stream(words).mapToDouble(vocabulary::rarity).toArray();
        return new Sequence(words, weights, sentences);
    }

    double weight() {
        return weight;
    }

    /// How much more both have in the same order than strangers would: the heaviest sequence of
    /// common words, less what is reached when the sentences stand in other orders; on a scale on
    /// which a copy reaches about 1.5 and strangers about 0.
    double aboveChance(Sequence other) {
        return aboveChance(other, true);
    }

    /// @param lessChance whether what strangers reach is taken off
    double aboveChance(Sequence other, boolean lessChance) {
        double chance = lessChance ? (byChance(other) + other.byChance(this)) / 2 : 0;
        double more = Math.max(0, heaviest(other, other.identity()) - chance);
        return Math.log1p(more / Math.sqrt(Math.max(1, Math.min(weight, other.weight))));
    }

    private double byChance(Sequence other) {
        int n = other.sentences.length - 1;
        return (heaviest(other, other.places(reversed(n)))
                        + heaviest(other, other.places(halves(n))))
                / 2;
    }

    private static int[] reversed(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) order[i] = n - 1 - i;
        return order;
    }

    /// The second half, then the first.
    private static int[] halves(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) order[i] = (i + n / 2) % Math.max(1, n);
        return order;
    }

    private int[] identity() {
        int[] place = new int[words.length];
        for (int i = 0; i < place.length; i++) place[i] = i;
        return place;
    }

    /// For each word its place when the sentences stand in this order.
    private int[] places(int[] order) {
        int[] place = new int[words.length];
        int at = 0;
        for (int s : order) {
            for (int i = sentences[s]; i < sentences[s + 1]; i++) place[i] = at++;
        }
        return place;
    }

    /// Heaviest increasing sequence of matches; `best` is a tree of maxima over the other's places.
    private double heaviest(Sequence other, int[] place) {
        int n = other.words.length;
        double[] best = new double[n + 1];
        double most = 0;
        for (int i = 0; i < words.length; i++) {
            int[] there = other.places.get(words[i]);
            if (there == null) continue;
            double[] with = new double[there.length];
            for (int k = 0; k < there.length; k++) {
                with[k] = upTo(best, place[there[k]]) + weights[i];
            }
            for (int k = 0; k < there.length; k++) {
                raise(best, place[there[k]] + 1, with[k]);
                most = Math.max(most, with[k]);
            }
        }
        return most;
    }

    private static double upTo(double[] best, int end) {
        double most = 0;
        for (int i = end; i > 0; i -= i & -i) most = Math.max(most, best[i]);
        return most;
    }

    private static void raise(double[] best, int at, double value) {
        for (int i = at; i < best.length; i += i & -i) best[i] = Math.max(best[i], value);
    }
}
