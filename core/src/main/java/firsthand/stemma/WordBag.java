package firsthand.stemma;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The different words of a line in the order of their ids, with their weights.
record WordBag(int[] ids, double[] weights, double weight) {
    static WordBag of(int[] words, Vocabulary vocabulary) {
        int[] ids = Arrays.stream(words).sorted().distinct().toArray();
        double[] weights = Arrays.stream(ids).mapToDouble(vocabulary::weight).toArray();
        return new WordBag(ids, weights, Arrays.stream(weights).sum());
    }

    /// All words of several bags.
    static WordBag union(List<WordBag> bags) {
        SortedMap<Integer, Double> all = new TreeMap<>();
        for (WordBag b : bags) {
            for (int k = 0; k < b.ids.length; k++) all.put(b.ids[k], b.weights[k]);
        }
        int[] ids = all.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] weights = all.values().stream().mapToDouble(Double::doubleValue).toArray();
        return new WordBag(ids, weights, Arrays.stream(weights).sum());
    }

    /// The weight of the words that both have.
    double shared(WordBag other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            int order = Integer.compare(ids[i], other.ids[j]);
            if (order == 0) sum += weights[i];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return sum;
    }

    /// The weight of the words that both have, of the mean of their weights: 0 to 1.
    /// `thin` is added to that mean, so that little matter proves little.
    double likeness(WordBag other, double thin) {
        double mean = (weight + other.weight) / 2 + thin;
        return mean <= 0 ? 0 : shared(other) / mean;
    }
}
