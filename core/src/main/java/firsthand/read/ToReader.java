package firsthand.read;

import firsthand.read.FurnitureWords.How;
import firsthand.read.FurnitureWords.Phrase;
import firsthand.text.Span;
import java.util.List;

/// Whether a block of a text speaks to its reader in the page's name: `Sign up for our letter`,
/// `Share your thoughts below`.
final class ToReader {
    private static final FurnitureWords WORDS = FurnitureWords.SHIPPED;

    private ToReader() {}

    /// Whether these words are addressed to the reader.
    static boolean asks(String text, Block b) {
        Span span = b.span();
        List<String> words = b.words();
        if (b.length() == 0 || b.length() > 45 || quotes(text, span) || interview(text, b))
            return false;
        int points = address(text, span) ? 2 : 0;
        boolean reader = false;
        boolean clear = false;
        for (int i = 0; i < words.size(); i++) {
            reader |= FurnitureWords.READER.contains(words.get(i));
            boolean request =
                    WORDS.imperative(words.get(i))
                            && sentenceBegins(text, b, i)
                            && apart(text, b, i);
            reader |= request;
            clear |= request && b.length() <= 20 && ofThePage(words, i);
            for (Phrase p : WORDS.at(words, i)) {
                if (p.how() != How.ASK) continue;
                points += p.points();
                clear |= p.points() >= 3;
            }
        }
        return clear || reader && points >= 2;
    }

    /// Whether the request at `i` is for something that pages have: `Click the heart`.
    private static boolean ofThePage(List<String> words, int i) {
        return i + 1 < words.size()
                && FurnitureWords.AFTER_REQUEST.contains(words.get(i + 1))
                && words.stream().skip(i + 1).anyMatch(WORDS::ofPage);
    }

    /// Whether the word stands by itself: not the first half of "sign-up".
    private static boolean apart(String text, Block b, int word) {
        int i = b.ends().get(word);
        return i >= b.span().end() || text.charAt(i) != '-';
    }

    private static boolean sentenceBegins(String text, Block b, int word) {
        if (word == 0) return true;
        int i = b.ends().get(word - 1);
        for (int end = b.ends().get(word) - b.words().get(word).length(); i < end; i++) {
            if (".!?:|".indexOf(text.charAt(i)) >= 0) return true;
        }
        return false;
    }

    /// `Q: Why do you ...`
    static boolean interview(String text, Block b) {
        int s = b.span().start();
        return b.words().getFirst().length() == 1
                && b.span().length() > 1
                && text.charAt(s + 1) == ':';
    }

    /// Whether a mail address stands here.
    private static boolean address(String text, Span span) {
        for (int i = span.start() + 1; i < span.end() - 1; i++) {
            if (text.charAt(i) == '@'
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1))) return true;
        }
        return false;
    }

    static boolean quotes(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if ("\"“”„«»".indexOf(text.charAt(i)) >= 0) return true;
            boolean twice = i + 1 < span.end() && text.charAt(i) == text.charAt(i + 1);
            if (twice && "'`".indexOf(text.charAt(i)) >= 0) return true;
        }
        return false;
    }
}
