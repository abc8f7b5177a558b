package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.Span;
import java.util.Optional;

/// The words around a noun that name somebody: "the bank's chief economist", without relative
/// clauses, appositions and what comes behind a comma.
public final class NounPhrase {
    private NounPhrase() {}

    /// From the first modifier before the head to the head, with a phrase "of ..." behind a common
    /// noun.
    public static Span span(Sentence s, Token head) {
        int from = head.index();
        while (from > 0 && belongsBefore(s, s.token(from - 1), head)) from--;
        int to = head.index() + 1;
        if (!head.isProperNoun()) to = behind(s, head);
        return s.span(from, to);
    }

    private static boolean belongsBefore(Sentence s, Token t, Token head) {
        return s.isWithin(t.index(), head.index())
                && !isEdge(t)
                && !t.is("relcl", "appos", "acl", "cc", "conj", "prep")
                && !crosses(s, t, head);
    }

    /// Whether the token hangs on the head through a relative clause, an apposition or the like.
    private static boolean crosses(Sentence s, Token t, Token head) {
        for (Token a : s.ancestors(t.index())) {
            if (a.index() == head.index()) return false;
            if (a.is("relcl", "appos", "acl", "conj")) return true;
        }
        return false;
    }

    private static boolean isEdge(Token t) {
        return !t.isWord() && ",;:()—–\"“”".contains(t.form());
    }

    private static int behind(Sentence s, Token head) {
        int to = head.index() + 1;
        for (Token of : s.dependents(head.index(), "prep")) {
            boolean near =
                    of.index() == to && (of.lemma().equals("of") || of.lemma().equals("for"));
            Optional<Token> object = near ? s.dependent(of.index(), "pobj") : Optional.empty();
            if (object.isPresent() && object.get().index() - to < 8) {
                to = object.get().index() + 1;
            }
        }
        return to;
    }

    /// The words as a name: without an article, a possessive's ending or quotation marks.
    public static String name(String text, Span phrase) {
        String words = phrase.of(text).replaceAll("\\s+", " ");
        for (String article : new String[] {"the ", "The ", "a ", "A ", "an ", "An ", "THE "}) {
            if (words.startsWith(article)) words = words.substring(article.length());
        }
        return words.replaceAll("^[\"“”'‘’«»\\s]+|[\"“”'‘’«»\\s]+$", "");
    }
}
