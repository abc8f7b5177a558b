package firsthand.cluster;

import firsthand.report.Report;
import firsthand.reuse.Fingerprints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// For each of many reports the few earlier ones that likely share most words with it. Time and
/// memory grow with the number of reports, not with their pairs: a sample of the fingerprints is
/// looked up, the same for all, and of whom has one the earliest are remembered.
///
/// Two reports that share a hundred 5-grams have some six of them in the sample; who shares no more
/// than twenty is missed in three of ten cases.
final class Likely {
    private static final int WORDS = 5;

    /// One fingerprint in so many is looked up.
    private static final int SAMPLED = 16;

    /// Reports that are remembered for one fingerprint.
    private static final int REMEMBERED = 16;

    /// Reports that are likely for one.
    private static final int FEW = 4;

    private final List<Report> reports = new ArrayList<>();
    private final Map<Long, List<Integer>> byPrint = new HashMap<>();

    /// The earlier reports, the likeliest first; the report itself is then an earlier one for those
    /// that follow.
    ///
    /// @param next in order of time
    List<Report> before(Report next) {
        int number = reports.size();
        reports.add(next);
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long print : Fingerprints.of(next.text(), WORDS)) {
            if (Math.floorMod(print, SAMPLED) != 0) continue;
            List<Integer> earlier = byPrint.computeIfAbsent(print, p -> new ArrayList<>(1));
            for (int e : earlier) shared.merge(e, 1, Integer::sum);
            if (earlier.size() < REMEMBERED) earlier.add(number);
        }
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(FEW)
                .map(e -> reports.get(e.getKey()))
                .toList();
    }
}
