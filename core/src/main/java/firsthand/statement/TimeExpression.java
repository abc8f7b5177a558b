package firsthand.statement;

import firsthand.text.Span;

/// A date, time of day, duration or set of times, normalised as TIMEX3 against the report's stated
/// time.
///
/// @param value TIMEX3: `2027-09`, `2026-03-08T19:00`, `P10D`, `XXXX-WXX-2`
public record TimeExpression(Span span, Type type, String value) implements Statement {
    /// The TIMEX3 types.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
