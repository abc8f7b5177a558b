package firsthand.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which stories of a window go on those of the window before it. A story inherits from the one
/// with which it shares most of the reports that were looked at twice, of several the one that
/// began first; no two stories inherit the same.
public final class Inheritance {
    private Map<Integer, Long> before = new HashMap<>();
    private int window = -1;

    /// What two stories share.
    ///
    /// @param story of the window, counted from 0
    /// @param earlier of the window before it
    /// @param reports looked at in both
    public record Shared(int story, int earlier, int reports) {}

    /// The number of a story that began in this window.
    public static long number(int window, int story) {
        return (long) window << 32 | story;
    }

    /// The numbers of the window's stories that inherit one.
    ///
    /// @param next greater than the window of the last call
    public Map<Integer, Long> inherited(int next, List<Shared> shared) {
        if (next <= window) throw new IllegalArgumentException("windows come in order");
        if (next > window + 1) before = new HashMap<>();
        Map<Integer, Long> now = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        List<Shared> most =
                shared.stream()
                        .sorted(
                                Comparator.comparingInt((Shared s) -> -s.reports)
                                        .thenComparing(Shared::story)
                                        .thenComparingLong(s -> begun(s.earlier, next)))
                        .toList();
        for (Shared s : most) {
            if (now.containsKey(s.story) || !taken.add(s.earlier)) continue;
            now.put(s.story, begun(s.earlier, next));
        }
        before = now;
        window = next;
        return now;
    }

    private long begun(int earlier, int next) {
        return before.getOrDefault(earlier, number(next - 1, earlier));
    }
}
