package firsthand.export.text;

import firsthand.export.view.Look;

/// Lines of text for a terminal: wrapped to its width, with a few inks where colour is allowed.
public final class TerminalPage {
    private static final char ESCAPE = '\u001b';

    private final StringBuilder page = new StringBuilder();
    private final Look look;

    public TerminalPage(Look look) {
        this.look = look;
    }

    /// What ink is for. Each is told by words or marks as well.
    public enum Ink {
        STRONG("1"),
        FAINT("2"),
        HEADING("1;36"),
        WARNING("1;33"),
        DIFFERENT("1;4;33");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    /// The words in this ink; each word is inked alone, so that lines can break between them.
    public String ink(Ink ink, String words) {
        if (!look.colour() || words.isEmpty()) return words;
        StringBuilder inked = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!inked.isEmpty()) inked.append(' ');
            inked.append(ESCAPE)
                    .append('[')
                    .append(ink.code)
                    .append('m')
                    .append(word)
                    .append(ESCAPE)
                    .append("[0m");
        }
        return inked.toString();
    }

    boolean colour() {
        return look.colour();
    }

    public void blank() {
        page.append('\n');
    }

    /// A section's heading, with a rule to the right edge.
    void heading(String title, String note) {
        blank();
        int used = width(title) + 1 + (note.isEmpty() ? 0 : width(note) + 1);
        page.append(ink(Ink.HEADING, title)).append(' ');
        if (!note.isEmpty()) page.append(ink(Ink.FAINT, note)).append(' ');
        page.append(ink(Ink.FAINT, "─".repeat(Math.max(3, look.columns() - used)))).append('\n');
    }

    /// A paragraph whose first line begins with `first`, the others with `rest`.
    public void paragraph(String first, String rest, String words) {
        int room = look.columns();
        StringBuilder line = new StringBuilder(first);
        int filled = width(first);
        boolean empty = true;
        for (String word : words.split(" ")) {
            int wide = width(word);
            if (!empty && filled + 1 + wide > room) {
                page.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(rest);
                filled = width(rest);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
                filled++;
            }
            line.append(word);
            filled += wide;
            empty = false;
        }
        page.append(line.toString().stripTrailing()).append('\n');
    }

    public void paragraph(String indent, String words) {
        paragraph(indent, indent, words);
    }

    /// Columns that `words` take on a terminal: colour takes none, combining marks none, wide
    /// letters two.
    static int width(String words) {
        int width = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            if (c == ESCAPE) {
                i = words.indexOf('m', i) + 1;
                continue;
            }
            i += Character.charCount(c);
            width += width(c);
        }
        return width;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) return 0;
        boolean wide =
                c >= 0x1100 && c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0x1F300 && c <= 0x1FAFF
                        || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /// `words` with spaces up to `columns`.
    static String padded(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - width(words)));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
