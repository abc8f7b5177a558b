package firsthand.library;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.Locale;

/// The words around the first place in a text where a searched word stands.
final class Snippet {
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private Snippet() {}

    static Hit hit(StoredReport stored, String words) {
        Report r = stored.report();
        return new Hit(
                r.id(),
                stored.story(),
                r.outlet(),
                r.title(),
                r.published().map(StatedTime::written),
                around(r.text(), words));
    }

    static String around(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.length();
        for (String w : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            int found = w.isEmpty() ? -1 : lower.indexOf(w);
            if (found >= 0) at = Math.min(at, found);
        }
        if (at == lower.length()) at = 0;
        int start = whole(text, Math.max(0, Math.min(at, text.length()) - BEFORE));
        int end = whole(text, Math.min(text.length(), start + LENGTH));
        String shown = text.substring(start, end).replaceAll("\\s+", " ").strip();
        return (start > 0 ? "…" : "") + shown + (end < text.length() ? "…" : "");
    }

    /// Not inside a pair of surrogates.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}
