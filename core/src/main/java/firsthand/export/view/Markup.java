package firsthand.export.view;

import java.util.ArrayDeque;
import java.util.Deque;

/// HTML or XML that is well-formed and whose text is escaped, whatever the text is.
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element; `attributes` are names and values in turn. An attribute with an empty name
    /// is left out.
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /// Closes the element that was opened last.
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// Closes the element that was opened last and begins a new line.
    public Markup closeLine() {
        return close().line();
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    /// An element without content, in the form that both HTML and XML take.
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    public Markup text(String words) {
        escape(words, false);
        return this;
    }

    /// An element with nothing but text in it.
    public Markup element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    /// Markup that is known to be right: a style sheet of ours, a drawing.
    public Markup ready(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].isEmpty()) continue;
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String words, boolean attribute) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(attribute ? ' ' : (char) c);
                case '\r' -> out.append(attribute ? ' ' : '\n');
                default -> out.appendCodePoint(Shown.isControl(c) ? 0xFFFD : c);
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) throw new IllegalStateException("not closed: " + open);
        return out.toString();
    }
}
