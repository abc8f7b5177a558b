package firsthand.report;

import firsthand.text.Span;

/// Page furniture inside a report's text: a menu, a teaser, an author box, a photo credit.
///
/// @param why the kind of furniture in plain words, for a person to read
public record Junk(Span span, String why) {}
