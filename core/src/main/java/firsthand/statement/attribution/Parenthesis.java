package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a verb of saying reports where the parser hung the clause elsewhere: the rest of the
/// sentence, by the commas around the words that say who said it.
final class Parenthesis {
    /// Words between a cue and its "that".
    private static final int NEAR_THAT = 14;

    private final Sentence s;
    private final int from;
    private final int to;

    /// The tokens from `from` to before `to` say who said it: "he said on Monday".
    private Parenthesis(Sentence s, int from, int to) {
        this.s = s;
        this.from = from;
        this.to = to;
    }

    /// The contents around a verb with its subject; none where the sentence does not show them.
    static List<Span> around(Sentence s, Token verb, Token subject) {
        if (Math.abs(verb.index() - subject.index()) > 12) return List.of();
        int from = start(s, subject, verb);
        int to = Math.max(verb.index(), subject.index()) + 1;
        return new Parenthesis(s, from, to).contents();
    }

    /// What a phrase such as "according to the bank" reports where it begins or ends the sentence;
    /// none where it stands inside.
    static List<Span> beside(Sentence s, Token phrase) {
        List<Token> words = s.subtree(phrase.index());
        int from = words.getFirst().index();
        int to = words.getLast().index() + 1;
        Parenthesis p = new Parenthesis(s, from, to);
        if (from == 0) return p.pieces(0, 0, to, s.size());
        boolean last = to >= s.size() - 1;
        return last && isBreak(s.token(from - 1)) ? p.pieces(0, from, to, to) : List.of();
    }

    /// The clause behind a "that" which a few words part from its cue: "wrote in a letter that",
    /// "the claim by Holm that".
    static List<Span> behindThat(Sentence s, Token cue) {
        for (int i = cue.index() + 1; i < Math.min(s.size(), cue.index() + NEAR_THAT); i++) {
            Token t = s.token(i);
            if (t.isVerb() || t.form().equals(";") || t.form().equals(":")) return List.of();
            if (t.lemma().equals("that") && t.pos().equals("IN")) {
                return new Parenthesis(s, i, i).pieces(0, 0, i, s.size());
            }
        }
        return List.of();
    }

    private static int start(Sentence s, Token subject, Token verb) {
        int from = subject.index();
        for (Token t : s.subtree(subject.index())) {
            if (t.index() < from && t.index() > verb.index() - 30) from = t.index();
        }
        return Math.min(from, verb.index());
    }

    private List<Span> contents() {
        boolean commaBefore = from > 0 && isBreak(s.token(from - 1));
        int behind = nextBreak();
        boolean last = behind >= s.size();
        if (commaBefore && last) return pieces(0, from, s.size(), s.size());
        if (commaBefore && s.token(behind).form().equals(",")) {
            return pieces(0, from, behind, s.size());
        }
        Optional<Integer> that = that();
        if (that.isPresent()) return pieces(0, 0, that.get(), s.size());
        return to < s.size() - 2 && from <= 2 ? pieces(0, 0, to, nextVerb()) : List.of();
    }

    /// Where a second verb of the same subject follows behind a comma ("..., but also accused");
    /// else
    /// the end.
    private int nextVerb() {
        for (int i = to + 2; i < s.size() - 2; i++) {
            if (!s.token(i).is("cc") || !s.token(i - 1).form().matches("[,”\"]")) continue;
            int verb = i + 1;
            while (verb < s.size() - 1 && s.token(verb).pos().startsWith("RB")) verb++;
            if (s.token(verb).pos().equals("VBD") && s.token(verb).is("conj")) return i;
        }
        return s.size();
    }

    /// The next comma or the end, over a few words such as "on Monday".
    private int nextBreak() {
        for (int i = to; i < s.size(); i++) {
            if (isBreak(s.token(i))) return i;
            if (i > to + 6 || s.token(i).isVerb()) return to;
        }
        return s.size();
    }

    private static boolean isBreak(Token t) {
        return Set.of(",", "—", "–", "--", "-").contains(t.form());
    }

    private Optional<Integer> that() {
        for (int i = to; i < Math.min(s.size(), to + 12); i++) {
            if (s.token(i).lemma().equals("that")) return Optional.of(i);
        }
        return Optional.empty();
    }

    private List<Span> pieces(int a, int b, int c, int d) {
        List<Span> found = new ArrayList<>();
        trimmed(a, b).ifPresent(found::add);
        trimmed(c, d).ifPresent(found::add);
        return found;
    }

    private Optional<Span> trimmed(int from, int to) {
        int a = from;
        int b = to;
        while (a < b && isEdge(s.token(a))) a++;
        while (b > a && isEdge(s.token(b - 1))) b--;
        return b - a > 1 ? Optional.of(s.span(a, b)) : Optional.empty();
    }

    private static boolean isEdge(Token t) {
        return !t.isWord() && ".,;:—–-".contains(t.form());
    }
}
