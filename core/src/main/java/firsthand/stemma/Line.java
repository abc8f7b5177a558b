package firsthand.stemma;

import firsthand.text.Span;

/// One sentence of a report, prepared for comparison.
///
/// The arrays run in parallel, one entry a word.
///
/// @param span the sentence in the report's text
/// @param place its number among the report's lines
/// @param words the words' keys in the story's [Vocabulary]
/// @param spans the words in the report's text
/// @param quoted whether a word stands inside quotation marks
/// @param weight the sum of its words' weights
record Line(Span span, int place, int[] words, Span[] spans, boolean[] quoted, double weight) {
    int size() {
        return words.length;
    }

    /// The part of the line's words that stand inside quotation marks.
    double quotedShare() {
        int n = 0;
        for (boolean q : quoted) if (q) n++;
        return words.length == 0 ? 0 : (double) n / words.length;
    }
}
