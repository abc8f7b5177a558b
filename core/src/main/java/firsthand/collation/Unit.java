package firsthand.collation;

import firsthand.text.Span;
import java.util.List;

/// A step in a report's sequence of content: a sentence, or the words between quotation marks.
///
/// @param terms what it says, in keys that other reports share
/// @param quoted whether it is somebody's words in quotation marks
record Unit(Span span, List<String> terms, boolean quoted) {
    Unit {
        terms = List.copyOf(terms);
    }
}
