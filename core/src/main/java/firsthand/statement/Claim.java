package firsthand.statement;

import firsthand.text.Span;
import java.util.Optional;

/// A thing that somebody in the report asserts, denies or doubts.
///
/// @param span the clause that carries it, with its holder's verb
/// @param content the claimed clause alone
/// @param holder who asserts, denies or doubts
public record Claim(Span span, Span content, Stance stance, Optional<Speaker> holder)
        implements Statement {
    /// What the holder does with the claim.
    public enum Stance {
        ASSERTS,
        DENIES,
        DOUBTS,
        REPORTS_BOTH
    }
}
