package firsthand.text;

import java.util.ArrayList;
import java.util.List;

/// The stretches of a text between its blank lines.
public final class Paragraphs {
    private Paragraphs() {}

    /// In order, without white space around them; empty ones are left out.
    public static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = blankLine(text, start);
            Span trimmed = new Span(start, end).trim(text);
            if (!trimmed.isEmpty()) found.add(trimmed);
            start = end + 1;
        }
        return List.copyOf(found);
    }

    private static int blankLine(String text, int from) {
        for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
            int j = i + 1;
            while (j < text.length() && text.charAt(j) != '\n' && isSpace(text.charAt(j))) j++;
            if (j < text.length() && text.charAt(j) == '\n') return i;
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
    }
}
