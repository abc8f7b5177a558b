package firsthand.text;

import java.util.Arrays;

/// Turns UTF-16 indexes of one text into code point offsets and back, each in constant or
/// logarithmic time.
/// Inside the program indexes are UTF-16; everything exported counts code points (W3C Web
/// Annotation).
public final class CodePoints {
    /// UTF-16 index of each low surrogate of a pair, ascending.
    private final int[] second;

    private CodePoints(int[] second) {
        this.second = second;
    }

    public static CodePoints of(String text) {
        int[] found = new int[0];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (n == found.length) found = Arrays.copyOf(found, Math.max(8, 2 * n));
                found[n++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, n));
    }

    /// How many code points begin before the UTF-16 `index`. An index inside a pair counts the
    /// pair's code point.
    public int offset(int index) {
        int at = Arrays.binarySearch(second, index - 1);
        int pairs = at >= 0 ? at + 1 : -at - 1;
        return index - pairs;
    }

    /// The span in code points.
    public Span export(Span span) {
        return new Span(offset(span.start()), offset(span.end()));
    }

    /// The UTF-16 index at which the code point number `offset` begins.
    public int index(int offset) {
        return Sorted.first(offset, offset + second.length, i -> offset(i) < offset);
    }
}
