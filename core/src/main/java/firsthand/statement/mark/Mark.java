package firsthand.statement.mark;

import java.util.Optional;

/// One quotation mark at its place.
///
/// @param family marks that open and close each other
/// @param length in UTF-16 units: 2 for '' and ``
/// @param mayOpen whether this mark is ever an opening one
/// @param looksOpening a gap before it and none behind, or a mark that only opens
/// @param looksClosing a gap behind it and none before, or a mark that only closes
record Mark(
        Family family, int length, boolean mayOpen, boolean looksOpening, boolean looksClosing) {
    /// Marks that open and close each other.
    enum Family {
        DOUBLE,
        GUILLEMET,
        ANGLE,
        CORNER,
        WHITE_CORNER,
        SINGLE
    }

    /// The mark at index `i` of the line from `start` to `end`, if one is there.
    static Optional<Mark> at(CharSequence text, int i, int start, int end) {
        char c = text.charAt(i);
        return switch (c) {
            case '"', '＂' -> straight(text, i, start, end, 1);
            case '“', '‟' -> shaped(Family.DOUBLE, text, i, start, end);
            case '”' -> shaped(Family.DOUBLE, text, i, start, end);
            case '„' -> Optional.of(new Mark(Family.DOUBLE, 1, true, true, false));
            case '«', '»' -> shaped(Family.GUILLEMET, text, i, start, end);
            case '‹', '›' -> shaped(Family.ANGLE, text, i, start, end);
            case '「' -> Optional.of(new Mark(Family.CORNER, 1, true, true, false));
            case '」' -> Optional.of(new Mark(Family.CORNER, 1, false, false, true));
            case '『' -> Optional.of(new Mark(Family.WHITE_CORNER, 1, true, true, false));
            case '』' -> Optional.of(new Mark(Family.WHITE_CORNER, 1, false, false, true));
            case '\'', '`' -> doubledOrSingle(text, i, start, end);
            case '‘', '’', '‚' -> Optional.of(new Mark(Family.SINGLE, 1, true, false, false));
            default -> Optional.empty();
        };
    }

    private static Optional<Mark> doubledOrSingle(CharSequence text, int i, int start, int end) {
        if (i + 1 < end && text.charAt(i + 1) == text.charAt(i)) {
            return straight(text, i, start, end, 2);
        }
        return Optional.of(new Mark(Family.SINGLE, 1, true, false, false));
    }

    private static Optional<Mark> straight(CharSequence text, int i, int start, int end, int n) {
        boolean before = gapBefore(text, i, start);
        boolean behind = gapBehind(text, i + n, end);
        boolean inches = n == 1 && i > start && isInchOrAttribute(text.charAt(i - 1));
        return Optional.of(
                new Mark(Family.DOUBLE, n, !inches, before && !behind, behind && !before));
    }

    /// Behind a digit it is a measure, behind an equals sign it belongs to markup.
    private static boolean isInchOrAttribute(char before) {
        return Character.isDigit(before) || before == '=';
    }

    /// A mark with a shape of its own. The press mixes them up (“a“, »a«, «a»), so that the gaps
    /// around it decide, and its shape only where they don't.
    private static Optional<Mark> shaped(
            Family family, CharSequence text, int i, int start, int end) {
        boolean before = gapBefore(text, i, start);
        boolean behind = gapBehind(text, i + 1, end);
        boolean opener = "“‟«‹".indexOf(text.charAt(i)) >= 0;
        boolean opening = before == behind ? opener : before;
        return Optional.of(new Mark(family, 1, true, opening, !opening));
    }

    private static boolean gapBefore(CharSequence text, int i, int start) {
        if (i <= start) return true;
        char c = text.charAt(i - 1);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "([{—–-/:;¿¡>".indexOf(c) >= 0
                || "‘'‚“„«‹".indexOf(c) >= 0;
    }

    private static boolean gapBehind(CharSequence text, int i, int end) {
        if (i >= end) return true;
        char c = text.charAt(i);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || ".,;:!?)]}—–-/…".indexOf(c) >= 0
                || "’'”»›".indexOf(c) >= 0;
    }
}
