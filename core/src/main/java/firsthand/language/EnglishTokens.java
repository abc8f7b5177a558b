package firsthand.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts English sentences into the tokens that the models were trained on, and keeps where each
/// stands in the text.
///
/// NLP4J's tokenizer sees the sentence with straight quotation marks, plain spaces and no invisible
/// characters. Its own offsets slip now and then, so its tokens are found again by their
/// characters. Runs without a space that no writer wrote never reach it: its patterns take long
/// over them.
final class EnglishTokens {
    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /// A token's place in the text and how the models see it.
    record Piece(Span span, String form) {}

    List<Piece> of(String text, Span sentence) {
        Plain plain = new Plain(text, sentence);
        List<Piece> found = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < plain.length()) {
            int end = plain.chunkEnd(i);
            if (end - i > SimpleTokens.LONGEST) {
                tokenize(plain, from, i, found);
                addSimple(plain, i, end, found);
                from = end;
            }
            i = plain.skipSpaces(end);
        }
        tokenize(plain, from, plain.length(), found);
        return found;
    }

    private void tokenize(Plain plain, int from, int to, List<Piece> found) {
        int start = plain.skipSpaces(from);
        if (start >= to) return;
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Token token : tokenizer.tokenize(plain.text().substring(start, to))) {
            String form = token.getWordForm();
            Optional<int[]> place = plain.find(form, at, to);
            if (place.isEmpty()) break;
            pieces.add(new Piece(plain.span(place.get()[0], place.get()[1]), form));
            at = place.get()[1];
        }
        if (plain.skipSpaces(at) < to) {
            // the tokenizer lost or changed a character
            addSimple(plain, start, to, found);
        } else {
            found.addAll(pieces);
        }
    }

    private static void addSimple(Plain plain, int from, int to, List<Piece> found) {
        for (int[] t : SimpleTokens.of(plain.text(), from, to)) {
            found.add(new Piece(plain.span(t[0], t[1]), plain.text().substring(t[0], t[1])));
        }
    }

    /// A sentence as the tokenizer likes it, and where each of its characters came from.
    private static final class Plain {
        private final String text;
        private final int[] origins;

        Plain(String original, Span sentence) {
            StringBuilder plain = new StringBuilder(sentence.length());
            origins = new int[sentence.length()];
            for (int i = sentence.start(); i < sentence.end(); i++) {
                char c = original.charAt(i);
                if (Letters.isInvisible(c)) continue;
                origins[plain.length()] = i;
                plain.append(plain(c));
            }
            text = plain.toString();
        }

        private static char plain(char c) {
            if (Letters.isSpace(c)) return ' ';
            return switch (c) {
                case '\u2018', '\u2019', '\u201A', '\u201B', '\u2039', '\u203A' -> '\'';
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
                default -> c;
            };
        }

        String text() {
            return text;
        }

        int length() {
            return text.length();
        }

        Span span(int from, int to) {
            return new Span(origins[from], origins[to - 1] + 1);
        }

        int skipSpaces(int from) {
            int i = from;
            while (i < text.length() && text.charAt(i) == ' ') i++;
            return i;
        }

        int chunkEnd(int from) {
            int space = text.indexOf(' ', from);
            return space < 0 ? text.length() : space;
        }

        /// Where the form's characters begin and end, if they come next; spaces may stand before
        /// and between them.
        Optional<int[]> find(String form, int from, int to) {
            int start = skipSpaces(from);
            int i = start;
            for (int k = 0; k < form.length(); k++) {
                i = skipSpaces(i);
                if (i >= to || text.charAt(i) != form.charAt(k)) return Optional.empty();
                i++;
            }
            return i == start ? Optional.empty() : Optional.of(new int[] {start, i});
        }
    }
}
