package firsthand.statement.quote;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The words of one sentence in a language that is read without a parser.
final class ForeignText {
    /// A word and its place. Elided articles and inverted pronouns stand alone: "l’", "a", "t",
    /// "il".
    record Word(Span span, String form) {}

    private ForeignText() {}

    static List<Word> words(String text, Span sentence) {
        List<Word> found = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end(); ) {
            int to = i;
            while (to < sentence.end() && Character.isLetterOrDigit(text.charAt(to))) to++;
            if (to == i) {
                i++;
                continue;
            }
            boolean elided =
                    to - i <= 2 && to < sentence.end() && "'’".indexOf(text.charAt(to)) >= 0;
            if (elided) to++;
            found.add(new Word(new Span(i, to), text.substring(i, to)));
            i = to;
        }
        return found;
    }
}
