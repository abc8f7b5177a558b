package firsthand.collation;

import firsthand.text.Span;

/// One report's wording of a statement: the words at `span` in the text of `report`.
public record Passage(String report, Span span) {}
