package firsthand.collation;

import firsthand.text.Span;

/// A statement of one report that is no quote and no figure, ready to be compared.
///
/// @param report index of its report in the story
/// @param index of the statement in its report's list
/// @param unit the step of the report's outline in which it stands
/// @param terms the weights of its words that matter
record Matter(int report, int index, Span span, int unit, TermSpace.Vector terms) {}
