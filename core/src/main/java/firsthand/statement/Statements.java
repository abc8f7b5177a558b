package firsthand.statement;

import firsthand.report.Report;
import java.util.List;

/// All that one report says. Each list is in order of place.
public record Statements(
        Report report,
        List<Quote> quotes,
        List<Figure> figures,
        List<TimeExpression> dates,
        List<Claim> claims,
        List<Meeting> meetings,
        List<Commitment> commitments,
        List<Position> positions) {
    public Statements {
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        claims = List.copyOf(claims);
        meetings = List.copyOf(meetings);
        commitments = List.copyOf(commitments);
        positions = List.copyOf(positions);
    }

    /// A report that was not asked what it says.
    public static Statements none(Report report) {
        return new Statements(
                report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
