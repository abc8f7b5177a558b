package firsthand.statement;

import firsthand.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/// A thing that somebody in the report asserts, denies or doubts.
///
/// @param span the clause that carries it, with its holder's verb
/// @param content the claimed clause alone
/// @param holder who asserts, denies or doubts
/// @param answers for a denial or a doubt: the index of the claim that it answers, in the report's
///     list
public record Claim(
        Span span, Span content, Stance stance, Optional<Speaker> holder, OptionalInt answers)
        implements Statement {
    /// What the holder does with the claim.
    public enum Stance {
        ASSERTS,
        DENIES,
        DOUBTS,
        REPORTS_BOTH
    }
}
