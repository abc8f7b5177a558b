package firsthand.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// One trained linear classifier of NLP4J, compacted: its labels, what it looks at, and the weights
/// that aren't zero. Immutable.
///
/// A feature is a value, or several values joined by "_"; its key follows from theirs without
/// making a string. The clusters of a word are many features that always come together, so their
/// weights are added up once and kept. The other features are added up in NLP4J's order.
final class Classifier {
    /// A word that isn't there.
    static final int NOWHERE = -1;

    /// Lists of clusters whose sums are kept; the shipped model has 1,500.
    private static final int MOST_CLUSTER_LISTS = 2_048;

    private final List<String> labels;
    private final List<Place> places = new ArrayList<>();
    private final int[] traitPlaces;
    private final Trait[] traits;

    /// For each joined feature the numbers of its places and attributes, in turn.
    private final int[][] joined;

    private final KeyTable features;
    private final Weights weights;

    /// The sums of the clusters' weights by trait and number of the list, each made when first
    /// needed. It has the same value whichever thread makes it.
    private final List<AtomicReferenceArray<float[]>> clusterSums = new ArrayList<>();

    private Classifier(ModelFile.Reader in) {
        labels = in.strings().stream().map(String::intern).toList();
        List<String> sets = in.strings();
        traitPlaces = sets.stream().mapToInt(this::place).toArray();
        traits = sets.stream().map(s -> Trait.of(attribute(s))).toArray(Trait[]::new);
        joined = new int[in.number()][];
        for (int i = 0; i < joined.length; i++) {
            joined[i] =
                    in.strings().stream()
                            .flatMap(
                                    s ->
                                            List.of(place(s), Attribute.of(attribute(s)).ordinal())
                                                    .stream())
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        features = KeyTable.read(in);
        weights = Weights.read(in);
        for (Trait t : traits) {
            clusterSums.add(
                    new AtomicReferenceArray<>(t == Trait.CLUSTERS ? MOST_CLUSTER_LISTS : 0));
        }
    }

    static Classifier read(ModelFile.Reader in) {
        return new Classifier(in);
    }

    /// The number of the place in a text such as "i -1 lmd part_of_speech_tag".
    private int place(String text) {
        String[] part = text.split(" ");
        Place place =
                new Place(
                        Place.Source.valueOf(part[0].toUpperCase(Locale.ROOT)),
                        Integer.parseInt(part[1]),
                        Place.Relation.of(part[2]));
        if (!places.contains(place)) places.add(place);
        return places.indexOf(place);
    }

    private static String attribute(String text) {
        return text.split(" ", 4)[3];
    }

    List<String> labels() {
        return labels;
    }

    /// Where it looks: what [#score] wants the words of, in this order.
    List<Place> places() {
        return places;
    }

    /// Sets the sum to the scores of all labels.
    ///
    /// @param words the number of the word at each place, or [#NOWHERE]
    void score(Draft draft, int[] words, Sum sum) {
        sum.clear();
        for (int i = 0; i < traits.length; i++) {
            int word = words[traitPlaces[i]];
            if (word == NOWHERE) continue;
            int list = draft.clusters(word);
            if (list >= 0 && list < clusterSums.get(i).length()) {
                sum.add(clusterSum(i, list, draft.values(traits[i], word)));
            } else {
                for (long value : draft.values(traits[i], word)) sum.add(Keys.finish(value, i));
            }
        }
        for (int i = 0; i < joined.length; i++) addJoined(i, draft, words, sum);
        sum.make(features, weights);
    }

    private float[] clusterSum(int trait, int list, long[] values) {
        AtomicReferenceArray<float[]> known = clusterSums.get(trait);
        float[] row = known.get(list);
        if (row != null) return row;
        float[] made = new float[labels.size()];
        for (long value : values) {
            int feature = features.get(Keys.finish(value, trait));
            if (feature != KeyTable.ABSENT) weights.addTo(made, feature);
        }
        known.set(list, made);
        return made;
    }

    private void addJoined(int feature, Draft draft, int[] words, Sum sum) {
        int[] items = joined[feature];
        long key = Keys.EMPTY;
        for (int k = 0; k < items.length; k += 2) {
            int word = words[items[k]];
            if (word == NOWHERE) return;
            long power = draft.power(items[k + 1], word);
            if (power == Draft.NO_VALUE) return;
            if (k > 0) key = Keys.append(key, '_');
            key = key * power + draft.value(items[k + 1], word);
        }
        sum.add(Keys.finish(key, traits.length + feature));
    }

    /// Room for the scores of one sentence's words after another.
    Sum sum() {
        return new Sum(labels.size(), traits.length);
    }

    /// The scores of all labels, and the features that they are the sum of.
    static final class Sum {
        private final float[] scores;
        private long[] keys = new long[256];
        private int[] found = new int[256];
        private int size;
        private final float[][] rows;
        private int rowCount;

        /// Never read; without it the compiler would leave the touching out.
        private int touched;

        private Sum(int labels, int traits) {
            scores = new float[labels];
            rows = new float[traits][];
        }

        float[] scores() {
            return scores;
        }

        private void clear() {
            size = 0;
            rowCount = 0;
        }

        private void add(float[] row) {
            rows[rowCount++] = row;
        }

        private void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                found = new int[2 * size];
            }
            keys[size++] = key;
        }

        /// First finds all features and touches their weights, then adds these: the time goes into
        /// waiting for memory, and so the waits fall together (a sixth faster).
        private void make(KeyTable features, Weights weights) {
            int touch = 0;
            for (int i = 0; i < size; i++) {
                found[i] = features.get(keys[i]);
                if (found[i] != KeyTable.ABSENT) touch ^= weights.touch(found[i]);
            }
            touched = touch;
            Arrays.fill(scores, 0);
            for (int i = 0; i < size; i++) {
                if (found[i] != KeyTable.ABSENT) weights.addTo(scores, found[i]);
            }
            for (int r = 0; r < rowCount; r++) {
                float[] row = rows[r];
                for (int i = 0; i < scores.length; i++) scores[i] += row[i];
            }
        }
    }
}
