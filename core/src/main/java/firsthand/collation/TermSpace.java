package firsthand.collation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The words of one story with the weight of each: what few passages have tells more.
final class TermSpace {
    private final Map<String, Integer> ids = new HashMap<>();
    private final float[] weights;

    /// Learns the weights from the story's passages, each given by its terms.
    TermSpace(List<List<String>> passages) {
        Map<String, Integer> count = new HashMap<>();
        for (List<String> terms : passages) {
            for (String t : new TreeSet<>(terms)) {
                ids.putIfAbsent(t, ids.size());
                count.merge(t, 1, Integer::sum);
            }
        }
        weights = new float[ids.size()];
        ids.forEach(
                (term, id) ->
                        weights[id] =
                                (float)
                                        Math.log(
                                                (passages.size() + 1.0)
                                                        / count.getOrDefault(term, 1)));
    }

    /// The terms' vector, each term once; unknown terms are left out.
    Vector vector(List<String> terms) {
        int[] known =
                terms.stream()
                        .filter(ids::containsKey)
                        .mapToInt(t -> ids.getOrDefault(t, 0))
                        .distinct()
                        .sorted()
                        .toArray();
        float[] w = new float[known.length];
        double square = 0;
        double sum = 0;
        for (int i = 0; i < known.length; i++) {
            w[i] = weights[known[i]];
            square += w[i] * w[i];
            sum += w[i];
        }
        return new Vector(known, w, Math.sqrt(square), sum);
    }

    /// Terms by ascending number with their weights.
    ///
    /// @param norm the Euclidean length
    /// @param sum of the weights
    record Vector(int[] ids, float[] weights, double norm, double sum) {
        static final Vector EMPTY = new Vector(new int[0], new float[0], 0, 0);

        double cosine(Vector other) {
            if (norm == 0 || other.norm == 0) return 0;
            return shared(other, true) / (norm * other.norm);
        }

        /// The weight of the terms that both have.
        double common(Vector other) {
            return shared(other, false);
        }

        /// How many terms of the other this one has.
        int countOf(Vector other) {
            int n = 0;
            for (int id : other.ids) if (Arrays.binarySearch(ids, id) >= 0) n++;
            return n;
        }

        private double shared(Vector other, boolean squared) {
            double total = 0;
            int i = 0;
            int j = 0;
            while (i < ids.length && j < other.ids.length) {
                if (ids[i] < other.ids[j]) {
                    i++;
                } else if (ids[i] > other.ids[j]) {
                    j++;
                } else {
                    total += squared ? weights[i] * other.weights[j] : weights[i];
                    i++;
                    j++;
                }
            }
            return total;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Vector v
                    && Arrays.equals(ids, v.ids)
                    && Arrays.equals(weights, v.weights);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ids);
        }

        @Override
        public String toString() {
            return "Vector" + Arrays.toString(ids);
        }
    }
}
