package firsthand.web.view;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The reports of a story in the order of their stated times.
public record ReportList(StoryHead head, List<ReportPage.Line> reports) {

    public static ReportList of(Teller t) {
        return new ReportList(
                StoryHead.of(t, "reports"),
                t.sources().reports().stream()
                        .sorted(Comparator.comparing(ReportList::time).thenComparing(Report::id))
                        .map(r -> ReportPage.line(t, r))
                        .toList());
    }

    private static Instant time(Report r) {
        return r.published().map(StatedTime::earliest).orElse(Instant.MAX);
    }
}
