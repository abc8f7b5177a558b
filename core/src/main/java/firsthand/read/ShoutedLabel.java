package firsthand.read;

import firsthand.text.Span;

/// `WATCH NEXT: Five barns that sing`: a teaser whose label is shouted and tells the reader to do
/// something.
final class ShoutedLabel {
    private static final int LONGEST_LABEL = 40;

    private ShoutedLabel() {}

    static boolean opens(String text, Block b) {
        Span s = b.span();
        if (b.length() < 3 || b.length() > 20 || b.sentence()) return false;
        if (!FurnitureWords.SHIPPED.imperative(b.words().getFirst())) return false;
        int colon = text.indexOf(':', s.start(), Math.min(s.end(), s.start() + LONGEST_LABEL));
        return colon > 0
                && Block.of(text, new Span(s.start(), colon)).length() >= 2
                && shouted(text, s.start(), colon);
    }

    private static boolean shouted(String text, int from, int to) {
        for (int i = from; i < to; i++) if (Character.isLowerCase(text.charAt(i))) return false;
        return true;
    }
}
