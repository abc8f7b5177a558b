package firsthand.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Cosines of all pairs of reports that share a telling term, by an inverted index: no pair is
/// looked at that
/// shares none. Pairs below [#FLOOR] are left out.
final class Similarities {
    static final double FLOOR = 0.05;

    /// One pair of reports, `first < second`, with the cosine of their terms.
    record Pair(int first, int second, double cosine) {}

    private Similarities() {}

    /// One telling term of one report.
    private record Posting(int report, double weight) {}

    /// The pairs by second report, then by first.
    static List<Pair> pairs(List<Map<String, Double>> reports, ToDoubleFunction<String> weight) {
        Map<String, List<Posting>> index = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        double[] dot = new double[reports.size()];
        for (int i = 0; i < reports.size(); i++) {
            Map<String, Double> vector = unit(reports.get(i), weight);
            Arrays.fill(dot, 0, i, 0);
            for (var e : vector.entrySet()) {
                List<Posting> postings = index.computeIfAbsent(e.getKey(), t -> new ArrayList<>());
                for (Posting p : postings) dot[p.report] += e.getValue() * p.weight;
                postings.add(new Posting(i, e.getValue()));
            }
            for (int j = 0; j < i; j++) if (dot[j] >= FLOOR) pairs.add(new Pair(j, i, dot[j]));
        }
        return pairs;
    }

    private static Map<String, Double> unit(
            Map<String, Double> terms, ToDoubleFunction<String> weight) {
        Map<String, Double> vector = new java.util.LinkedHashMap<>();
        double squares = 0;
        for (var e : terms.entrySet()) {
            double w = e.getValue() * weight.applyAsDouble(e.getKey());
            if (w <= 0) continue;
            vector.put(e.getKey(), w);
            squares += w * w;
        }
        double length = Math.sqrt(squares);
        vector.replaceAll((t, w) -> w / length);
        return vector;
    }
}
