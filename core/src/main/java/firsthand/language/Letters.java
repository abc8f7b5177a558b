package firsthand.language;

/// What kind of character one is, where [Character] draws the line elsewhere than a newsroom would.
final class Letters {
    private Letters() {}

    /// White space of every sort, the kinds that don't break included.
    static boolean isSpace(char c) {
        return c <= ' '
                || c >= 0x7F
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
    }

    static boolean isLineBreak(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\f'
                || c == 0x0B;
    }

    /// Zero-width characters, direction marks, soft hyphens: no part of any word.
    static boolean isInvisible(char c) {
        return c >= 0x7F && Character.getType(c) == Character.FORMAT;
    }

    /// A quotation mark that can close. The straight ones open as well.
    static boolean isClosingQuote(char c) {
        return c == '"'
                || c == '\''
                || c == '\u201D'
                || c == '\u2019'
                || c == '\u00BB'
                || c == '\u203A'
                || c == '\u201C';
    }

    static boolean isOpeningQuote(char c) {
        return c == '"'
                || c == '\''
                || c == '\u201C'
                || c == '\u2018'
                || c == '\u00AB'
                || c == '\u2039'
                || c == '\u201E'
                || c == '\u201A'
                || c == '`';
    }
}
