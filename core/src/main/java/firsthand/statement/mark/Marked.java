package firsthand.statement.mark;

import firsthand.text.Span;

/// A stretch of one paragraph that stands between quotation marks.
///
/// @param outer with its marks; where the closing one is missing, to where the words end
/// @param words between the marks, without white space at the ends; never empty
/// @param level 0 for the outermost marks, 1 for marks inside marks
/// @param runsOn whether the same words go on in the next paragraph
/// @param closed whether a closing mark was found
public record Marked(Span outer, Span words, int level, boolean runsOn, boolean closed) {}
