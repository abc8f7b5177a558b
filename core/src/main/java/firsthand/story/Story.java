package firsthand.story;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Statements;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The reports of one event, ordered by id, each with what it says.
public record Story(String id, List<Statements> reports) {
    public Story {
        if (reports.isEmpty()) throw new IllegalArgumentException("a story has reports");
        reports = List.copyOf(reports);
    }

    /// The story of these reports. Its id comes from the words of the report that states the
    /// earliest time (then of the
    /// smallest id), so that it stays when later reports join.
    public static Story of(List<Statements> reports) {
        List<Statements> ordered =
                reports.stream()
                        .sorted(Comparator.comparing((Statements s) -> s.report().id()))
                        .toList();
        Report first =
                ordered.stream()
                        .map(Statements::report)
                        .min(Comparator.comparing(Story::time))
                        .orElseThrow(() -> new IllegalArgumentException("a story has reports"));
        return new Story("s-" + first.sha256().substring(0, 12), ordered);
    }

    private static Instant time(Report r) {
        return r.published().map(StatedTime::earliest).orElse(Instant.MAX);
    }
}
