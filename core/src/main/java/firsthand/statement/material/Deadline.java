package firsthand.statement.material;

import firsthand.text.Span;
import java.util.Optional;

/// A time by or on which something is to be done.
///
/// @param span the words with what leads them in: "by the end of June"
/// @param due ISO 8601: a day, a month or a year; empty where it counts from what has no date:
///     "within ten
///     days of the verdict"
/// @param framing how the words bind it
public record Deadline(Span span, Optional<String> due, Framing framing) {
    /// What leads the time in.
    public enum Framing {
        /// "by", "within", "no later than": a limit
        LIMIT,
        /// "until", "from": how far something holds
        EXTENT,
        /// "on", "next", or nothing: a time
        POINT
    }
}
