package firsthand.read;

import firsthand.report.Notice;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be said of a report only beside the others of a run: an id that no other has, and
/// whether its text is another's. The result depends on the order in which the reports come.
public final class Numbering {
    private final Set<String> ids = new HashSet<>();
    /// How often an id came again, counted from two.
    private final Map<String, Integer> repeats = new HashMap<>();

    private final Map<String, String> firstWithText = new HashMap<>();

    /// The next report of the run with its id and its notices.
    public Report number(Report read) {
        String id = unique(read.id());
        Optional<String> before = Optional.ofNullable(firstWithText.putIfAbsent(read.sha256(), id));
        return named(read, id, before);
    }

    /// The next id of the run: as it stands, or with a number behind it. Ids that differ in more
    /// than such numbers never meet: see [#root].
    public String unique(String id) {
        String candidate = id;
        while (!ids.add(candidate)) candidate = id + "-" + repeats.merge(id, 2, (a, b) -> a + 1);
        return candidate;
    }

    /// The id without all numbers behind it. Runs of ids with different roots can be numbered
    /// apart.
    public static String root(String id) {
        int end = id.length();
        while (true) {
            int at = end;
            while (at > 0 && id.charAt(at - 1) >= '0' && id.charAt(at - 1) <= '9') at--;
            if (at == end || at == 0 || id.charAt(at - 1) != '-') return id.substring(0, end);
            end = at - 1;
        }
    }

    /// The report under its id of the run.
    ///
    /// @param twin the id of the first report with the same text, if that is another
    public static Report named(Report read, String id, Optional<String> twin) {
        Report r = read;
        if (!id.equals(read.id())) {
            String why = "Another report has the id " + read.id() + " too.";
            r = led(r, new Notice("repeated-id", Optional.empty(), why));
        }
        if (twin.isPresent()) {
            String why = "Its text is that of " + twin.get() + ", letter for letter.";
            r = led(r, new Notice("same-text", Optional.empty(), why));
        }
        return r.withId(id);
    }

    /// The report with one more notice before all others.
    static Report led(Report r, Notice first) {
        List<Notice> notices = new ArrayList<>(r.notices());
        notices.addFirst(first);
        return r.withNotices(notices);
    }
}
