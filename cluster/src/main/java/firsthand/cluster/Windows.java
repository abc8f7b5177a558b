package firsthand.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the reports of an archive, in order of their stated day, are cut into windows that are
/// grouped one by one: as many whole days as fit, a day that is too large into equal parts. With
/// each window the last reports of the one before it are looked at again.
///
/// @param firsts the place of the first report of each day, `undated` last
/// @param starts the place of the first report of each window, ascending, and the number of reports
/// @param carried so many reports of the window before are looked at again, at most
public record Windows(SortedMap<String, Long> firsts, long[] starts, int carried)
        implements Serializable {
    /// How large windows are.
    ///
    /// @param reports in a window at most
    /// @param carried looked at again at most
    public record Size(int reports, int carried) implements Serializable {
        public static final Size DEFAULT = new Size(20_000, 5_000);

        public Size {
            if (reports < 1 || carried < 0)
                throw new IllegalArgumentException("a window has reports");
        }
    }

    public Windows {
        firsts = Collections.unmodifiableSortedMap(new TreeMap<>(firsts));
        starts = starts.clone();
    }

    /// The windows of so many reports on each day.
    public static Windows of(SortedMap<String, Long> reports, Size size) {
        SortedMap<String, Long> firsts = new TreeMap<>();
        List<Long> starts = new ArrayList<>();
        long at = 0;
        long inWindow = size.reports;
        for (var day : reports.entrySet()) {
            long n = day.getValue();
            firsts.put(day.getKey(), at);
            if (inWindow + n > size.reports) {
                long parts = Math.max(1, (n + size.reports - 1) / size.reports);
                for (long p = 0; p < parts; p++) starts.add(at + p * n / parts);
                inWindow = parts > 1 ? size.reports : 0;
            }
            inWindow += n;
            at += n;
        }
        starts.add(at);
        return new Windows(
                firsts, starts.stream().mapToLong(Long::longValue).toArray(), size.carried);
    }

    /// How many there are.
    public int count() {
        return starts.length - 1;
    }

    /// The place of a report among all, counted from 0.
    ///
    /// @param inDay its place among those of the day
    public long place(String day, long inDay) {
        Long first = firsts.get(day);
        if (first == null) throw new IllegalArgumentException("no report on " + day);
        return first + inDay;
    }

    /// The window that a report belongs to.
    public int home(long place) {
        int at = Arrays.binarySearch(starts, place);
        return at >= 0 ? at : -at - 2;
    }

    /// Whether the next window looks at the report again.
    public boolean isCarried(long place) {
        int home = home(place);
        return home + 1 < count() && place >= starts[home + 1] - carried;
    }
}
