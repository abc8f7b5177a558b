package firsthand.report;

import firsthand.text.Span;
import java.util.Optional;

/// Something odd about a report that a person should know.
///
/// @param kind a stable key, lower case with hyphens: `byline-clash`, `hidden-characters`,
///     `future-date`
/// @param span where, if it has a place in the text
/// @param why one plain sentence
public record Notice(String kind, Optional<Span> span, String why) {}
