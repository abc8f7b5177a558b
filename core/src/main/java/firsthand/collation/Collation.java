package firsthand.collation;

import firsthand.stemma.Stemma;
import java.util.List;

/// The statements of a story's reports lined up. Each list begins with what an editor must see
/// first.
public record Collation(
        List<CollatedQuote> quotes,
        List<CollatedFigure> figures,
        List<CollatedClaim> claims,
        List<CollatedMeeting> meetings,
        List<CollatedCommitment> commitments,
        List<CollatedPosition> positions,
        List<Moment> timeline) {
    /// Nothing lined up.
    public static final Collation NONE =
            new Collation(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Collation {
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        meetings = List.copyOf(meetings);
        commitments = List.copyOf(commitments);
        positions = List.copyOf(positions);
        timeline = List.copyOf(timeline);
    }

    /// The same items, with the origins behind each counted in another tree.
    public Collation withOrigins(Stemma stemma) {
        return new Collation(
                quotes.stream().map(q -> q.withOrigins(stemma)).toList(),
                figures.stream().map(f -> f.withOrigins(stemma)).toList(),
                claims.stream().map(c -> c.withOrigins(stemma)).toList(),
                meetings,
                commitments,
                positions,
                timeline);
    }
}
