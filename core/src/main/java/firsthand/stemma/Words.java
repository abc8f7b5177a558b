package firsthand.stemma;

import firsthand.text.Folding;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Splits a report into sentences and words, in any language, in one pass over the characters.
final class Words {
    private Words() {}

    /// A word as it is compared.
    ///
    /// @param form the folded form; of a number its significant digits
    /// @param stem what inflected forms of one word share; for a number its form
    record Word(Span span, String form, String stem, boolean number, boolean capital) {}

    /// A sentence with its words; never without a word.
    record Sentence(Span span, List<Word> words) {}

    /// The text's sentences. A blank line, and a line break after a line that ends like a sentence
    /// or a heading, ends one.
    static List<Sentence> sentences(String text) {
        List<Sentence> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsSentence(text, i)) {
                add(found, text, start, i + 1);
                start = i + 1;
            }
        }
        add(found, text, start, text.length());
        return found;
    }

    private static void add(List<Sentence> found, String text, int start, int end) {
        Span span = new Span(start, end).trim(text);
        if (span.isEmpty()) return;
        List<Word> words = words(text, span);
        if (!words.isEmpty()) found.add(new Sentence(span, words));
    }

    /// Whether the sentence ends with the character at `i`.
    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n' || c == '\u2029') return true;
        if (c == '。' || c == '！' || c == '？') return true;
        if (c != ' ' && c != '\u00a0') return false;
        int last = i - 1;
        while (last >= 0 && closes(text.charAt(last))) last--;
        if (last < 0) return false;
        char end = text.charAt(last);
        if (end != '.' && end != '!' && end != '?' && end != '…') return false;
        int next = i + 1;
        while (next < text.length() && opens(text.charAt(next))) next++;
        if (next >= text.length()) return true;
        int c2 = text.codePointAt(next);
        if (Character.isLowerCase(c2)) return false;
        return end != '.' || last != i - 1 || !abbreviation(text, last);
    }

    private static boolean closes(char c) {
        return "\"'”’»)]“".indexOf(c) >= 0;
    }

    private static boolean opens(char c) {
        return "\"'“‘«„([ ".indexOf(c) >= 0;
    }

    /// A full stop after one letter, or after a short title, ends no sentence.
    private static boolean abbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
        String word = text.substring(start, dot);
        if (word.length() == 1) return Character.isLetter(word.charAt(0));
        return Lists.ABBREVIATIONS.contains(Folding.fold(word));
    }

    private static List<Word> words(String text, Span within) {
        List<Word> words = new ArrayList<>();
        int i = within.start();
        while (i < within.end()) {
            int c = text.codePointAt(i);
            if (Character.isDigit(c)) {
                int end = Numbers.end(text, i, within.end());
                words.add(number(text, new Span(i, end)));
                i = end;
            } else if (Character.isLetter(c)) {
                int end = wordEnd(text, i, within.end());
                addWord(words, text, new Span(i, end), c);
                i = end;
            } else {
                i += Character.charCount(c);
            }
        }
        return words;
    }

    private static Word number(String text, Span span) {
        String digits = Numbers.significant(span.of(text));
        return new Word(span, digits, digits, true, false);
    }

    /// Letters with the marks and invisible characters among them.
    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            int c = text.codePointAt(i);
            if (!Character.isLetter(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.FORMAT) {
                break;
            }
            i += Character.charCount(c);
        }
        return Math.min(i, limit);
    }

    private static void addWord(List<Word> words, String text, Span span, int first) {
        String form = Folding.fold(span.of(text));
        if (form.isEmpty()) return;
        if (form.length() == 1 && afterApostrophe(text, span.start())) return;
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        String value = Lists.NUMBERS.get(form);
        if (value != null) words.add(new Word(span, value, value, true, false));
        else words.add(new Word(span, form, Stems.stem(form), false, capital));
    }

    private static boolean afterApostrophe(String text, int at) {
        return at > 0 && "'’ʼ".indexOf(text.charAt(at - 1)) >= 0;
    }
}
