package firsthand.stemma;

/// Which characters of a text stand inside quotation marks.
///
/// A mark that is never closed ends with its paragraph, so that one slip does not turn the rest of
/// the text inside out.
final class Quotation {
    private Quotation() {}

    static boolean[] inside(String text) {
        boolean[] inside = new boolean[text.length()];
        int paragraph = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                mark(text, paragraph, i, inside);
                paragraph = i + 1;
            }
        }
        return inside;
    }

    private static void mark(String text, int start, int end, boolean[] inside) {
        int i = start;
        while (i < end) {
            String closing = closing(text, i);
            if (closing.isEmpty()) {
                i++;
                continue;
            }
            int close = close(text, i + 1, end, closing);
            for (int k = i + 1; k < close; k++) inside[k] = true;
            i = close + 1;
        }
    }

    /// The marks that close the quotation which opens at `i`; empty when none opens there.
    private static String closing(String text, int i) {
        boolean free = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        return switch (text.charAt(i)) {
            case '"' -> "\"";
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            case '‘', '‚' -> free ? "’‘" : "";
            default -> "";
        };
    }

    private static int close(String text, int from, int end, String closing) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (closing.indexOf(c) < 0) continue;
            boolean apostrophe =
                    c == '’' && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!apostrophe) return i;
        }
        return end;
    }
}
