package firsthand.statement;

import firsthand.report.Report;
import java.util.List;

/// Finds what one report says. Each report is looked at alone; safe for any number of threads.
public final class StatementFinder {
    public Statements find(Report report) {
        return new Statements(
                report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
