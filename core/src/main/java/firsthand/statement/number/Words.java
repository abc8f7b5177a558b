package firsthand.statement.number;

import firsthand.text.Sorted;
import firsthand.text.Span;
import java.util.Arrays;
import java.util.Locale;

/// A text cut into words, runs of digits and single marks, in one pass. White space is left out,
/// but it is known whether a word stands glued to the one before it and whether a line begins with
/// it. Indexes outside the text are answered as if empty marks stood there, so that a rule may look
/// ahead and behind without asking first.
public final class Words {
    private static final byte WORD = 1;
    private static final byte DIGITS = 2;
    private static final byte MARK = 3;

    private final String text;
    private int size;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private byte[] kind = new byte[64];
    private String[] lower = new String[64];

    /// Bit 1: a line begins here; bit 2: a paragraph begins here.
    private byte[] line = new byte[64];

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text) {
        Words words = new Words(text);
        words.scan();
        return words;
    }

    private void scan() {
        int breaks = 2;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (c == '\n' || c == '\u2029') breaks++;
                i++;
                continue;
            }
            int to = i + 1;
            byte k = MARK;
            if (isDigit(c)) {
                k = DIGITS;
                while (to < text.length() && isDigit(text.charAt(to))) to++;
            } else if (isLetter(c)) {
                k = WORD;
                while (to < text.length() && isLetter(text.charAt(to))) to++;
            }
            add(k, i, to, breaks);
            breaks = 0;
            i = to;
        }
    }

    private void add(byte k, int from, int to, int breaks) {
        if (size == start.length) grow();
        start[size] = from;
        end[size] = to;
        kind[size] = k;
        line[size] = (byte) (breaks == 0 ? 0 : breaks == 1 ? 1 : 3);
        lower[size] = k == WORD ? fold(from, to) : text.substring(from, to);
        size++;
    }

    private String fold(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void grow() {
        int n = size * 2;
        start = Arrays.copyOf(start, n);
        end = Arrays.copyOf(end, n);
        kind = Arrays.copyOf(kind, n);
        lower = Arrays.copyOf(lower, n);
        line = Arrays.copyOf(line, n);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c > 127 && Character.isWhitespace(c)) || c == '\u202f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        if (c < 128) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00ad';
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    private boolean has(int i) {
        return i >= 0 && i < size;
    }

    /// The word in lower case, the digits, or the mark; empty outside the text.
    public String lower(int i) {
        return has(i) ? lower[i] : "";
    }

    public boolean is(int i, String word) {
        return has(i) && lower[i].equals(word);
    }

    public boolean isWord(int i) {
        return has(i) && kind[i] == WORD;
    }

    public boolean isDigits(int i) {
        return has(i) && kind[i] == DIGITS;
    }

    /// Whether a mark, or the edge of the text, stands here.
    public boolean isMark(int i) {
        return !has(i) || kind[i] == MARK;
    }

    public boolean isMark(int i, char mark) {
        return has(i) && kind[i] == MARK && text.charAt(start[i]) == mark;
    }

    /// A hyphen or one of the dashes that are written for it.
    public boolean isHyphen(int i) {
        return isMark(i, '-') || isMark(i, '\u2010') || isMark(i, '\u2011');
    }

    /// A hyphen, an en dash or a minus sign.
    public boolean isDash(int i) {
        return isHyphen(i) || isMark(i, '\u2013') || isMark(i, '\u2212');
    }

    public boolean isApostrophe(int i) {
        return isMark(i, '\'') || isMark(i, '\u2019');
    }

    /// Whether no white space stands between this word and the one before it.
    public boolean glued(int i) {
        return has(i) && i > 0 && start[i] == end[i - 1];
    }

    /// Whether this word begins a line (the first of the text does).
    public boolean beginsLine(int i) {
        return !has(i) || line[i] != 0;
    }

    /// Whether this word begins a paragraph: a blank line stands before it.
    public boolean beginsParagraph(int i) {
        return !has(i) || line[i] == 3;
    }

    public boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(start[i]));
    }

    /// Whether any letter of a word is a capital: "iOS".
    public boolean hasCapital(int i) {
        if (!isWord(i)) return false;
        for (int c = start[i]; c < end[i]; c++)
            if (Character.isUpperCase(text.charAt(c))) return true;
        return false;
    }

    /// Whether all letters of a word of two or more are capitals.
    public boolean isAllCapitals(int i) {
        if (!isWord(i) || end[i] - start[i] < 2) return false;
        for (int c = start[i]; c < end[i]; c++)
            if (!Character.isUpperCase(text.charAt(c))) return false;
        return true;
    }

    public int start(int i) {
        return i >= size ? text.length() : start[i];
    }

    public int end(int i) {
        return i < 0 ? 0 : end[i];
    }

    public int length(int i) {
        return has(i) ? end[i] - start[i] : 0;
    }

    /// The characters between this word and the one before it.
    public String gap(int i) {
        return i <= 0 || !has(i) ? "" : text.substring(end[i - 1], start[i]);
    }

    /// From the first character of word `from` to the last of the word before `to`.
    public Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }

    /// The words as they stand in the text.
    public String text(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    /// Index of the first word that ends after the offset.
    public int indexAt(int offset) {
        return Sorted.first(0, size, i -> end[i] <= offset);
    }

    /// Whether a sentence ends with the word before `i`: a full stop that is no abbreviation's or
    /// decimal's, another closing mark, or a new line.
    public boolean beginsSentence(int i) {
        if (!has(i) || line[i] != 0) return true;
        int p = i - 1;
        while (p >= 0 && glued(p) && isClosing(p)) p--;
        if (isMark(p, '!') || isMark(p, '?')) return true;
        if (!isMark(p, '.') || glued(i)) return false;
        return !isAbbreviation(p - 1) && !Character.isLowerCase(text.charAt(start[i]));
    }

    private boolean isClosing(int i) {
        return isMark(i, '"')
                || isMark(i, '\u201d')
                || isMark(i, '\u2019')
                || isMark(i, ')')
                || isMark(i, '\'');
    }

    private boolean isAbbreviation(int i) {
        return isWord(i) && (end[i] - start[i] == 1 || ABBREVIATIONS.contains(lower[i]));
    }

    private static final java.util.Set<String> ABBREVIATIONS =
            java.util.Set.of(
                    "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "sgt",
                    "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "no",
                    "inc", "corp", "co", "ltd", "vs", "prof", "rev", "approx", "bzw", "ca", "etwa",
                    "mio", "mrd", "tsd", "mill", "mln", "mld");
}
