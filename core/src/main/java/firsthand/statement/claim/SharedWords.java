package firsthand.statement.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of their words two assertions of a report have in common.
final class SharedWords {
    private final Map<String, Integer> frequency = new HashMap<>();

    SharedWords(List<Assertion> held) {
        for (Assertion a : held) for (String s : a.stems()) frequency.merge(s, 1, Integer::sum);
    }

    /// The share of the words of the one with fewer that both have; rare words count more.
    double overlap(Assertion a, Assertion b) {
        double common = 0;
        double first = 0;
        double second = 0;
        for (String s : a.stems()) {
            double w = weight(s);
            first += w;
            if (b.stems().contains(s)) common += w;
        }
        for (String s : b.stems()) second += weight(s);
        return common / Math.max(2, Math.min(first, second));
    }

    static long common(Assertion a, Assertion b) {
        return a.stems().stream().filter(b.stems()::contains).count();
    }

    private double weight(String stem) {
        return 1 / Math.sqrt(Math.max(1, frequency.getOrDefault(stem, 1) / 3.0));
    }
}
