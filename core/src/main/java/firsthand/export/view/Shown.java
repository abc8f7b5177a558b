package firsthand.export.view;

import firsthand.text.Span;

/// Words of a report as they can be shown to a person: harmless whatever the report holds.
public final class Shown {
    private Shown() {}

    /// On one line: white space becomes single spaces, control characters become `U+FFFD`,
    /// characters that turn the direction of writing are left out.
    public static String line(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (turnsDirection(c)) continue;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (space && !shown.isEmpty()) shown.append(' ');
            space = false;
            shown.appendCodePoint(isControl(c) ? 0xFFFD : c);
        }
        return shown.toString();
    }

    /// The words at `span`, on one line.
    public static String line(String text, Span span) {
        return line(span.of(text));
    }

    /// On one line and no longer than `most` characters; cut between words, with an ellipsis.
    public static String line(String words, int most) {
        String line = line(words);
        if (line.codePointCount(0, line.length()) <= most) return line;
        int end = line.offsetByCodePoints(0, most - 1);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end).stripTrailing() + "…";
    }

    public static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }
}
