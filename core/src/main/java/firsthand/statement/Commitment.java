package firsthand.statement;

import firsthand.text.Span;
import java.util.Optional;

/// What somebody undertook to do, or is to do, by when.
///
/// @param due ISO 8601: a day, a month or a year; the last day of a bounded stretch ("by the end of
///     March": 2026-03-31)
public record Commitment(Span span, Optional<Speaker> by, Span what, Optional<String> due)
        implements Statement {}
