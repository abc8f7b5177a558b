package firsthand.bench;

import firsthand.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rival of grouping: each report joins the story whose mean TF-IDF vector it is nearest to by
/// cosine, or opens one. Weights are `(1 + log tf) * log(n / df)` over the whole corpus, which a
/// stream would not have; words of two letters and more, in lower case.
final class NearestStory {
    private NearestStory() {}

    static Map<String, Long> group(List<Report> order, double threshold) {
        List<Map<String, Double>> vectors = vectors(order);
        Map<String, Map<Integer, Double>> sums = new HashMap<>();
        List<Double> squares = new ArrayList<>();
        Map<String, Long> found = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            double[] dots = new double[squares.size()];
            vectors.get(i)
                    .forEach(
                            (word, w) ->
                                    sums.getOrDefault(word, Map.of())
                                            .forEach((story, sum) -> dots[story] += w * sum));
            int best = -1;
            double nearest = threshold;
            for (int s = 0; s < dots.length; s++) {
                double cosine = dots[s] / Math.sqrt(squares.get(s));
                if (cosine >= nearest) {
                    nearest = cosine;
                    best = s;
                }
            }
            int story = best < 0 ? squares.size() : best;
            // the vectors are of length 1: |sum + v|² = |sum|² + 2 sum·v + 1
            if (best < 0) squares.add(1.0);
            else squares.set(best, squares.get(best) + 2 * dots[best] + 1);
            vectors.get(i)
                    .forEach(
                            (word, w) ->
                                    sums.computeIfAbsent(word, x -> new HashMap<>())
                                            .merge(story, w, Double::sum));
            found.put(order.get(i).id(), (long) story);
        }
        return found;
    }

    private static List<Map<String, Double>> vectors(List<Report> reports) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (Report r : reports) {
            Map<String, Integer> count = new HashMap<>();
            String text = r.title().orElse("") + " " + r.text();
            for (String w : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                if (w.length() >= 2) count.merge(w, 1, Integer::sum);
            count.keySet().forEach(w -> frequency.merge(w, 1, Integer::sum));
            counts.add(count);
        }
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (Map<String, Integer> count : counts) {
            Map<String, Double> vector = new HashMap<>();
            count.forEach(
                    (w, n) ->
                            vector.put(
                                    w,
                                    (1 + Math.log(n))
                                            * Math.log(
                                                    (double) reports.size()
                                                            / frequency.getOrDefault(w, 1))));
            double length = length(vector);
            vector.replaceAll((w, x) -> length == 0 ? 0 : x / length);
            vectors.add(vector);
        }
        return vectors;
    }

    private static double length(Map<String, Double> v) {
        double squares = 0;
        for (double x : v.values()) squares += x * x;
        return Math.sqrt(squares);
    }
}
