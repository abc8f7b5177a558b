package firsthand.statement;

import firsthand.text.Span;

/// Where a party stands on an issue.
///
/// @param party who holds it
/// @param issue what it is about, in the report's words
public record Position(Span span, Speaker party, String issue, Stance stance) implements Statement {
    /// The side that is taken.
    public enum Stance {
        FOR,
        AGAINST,
        CONDITIONAL
    }
}
