package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the cues of a parsed English sentence, each with its holder and what it reports.
public final class Attributions {
    private final CueLexicon lexicon;

    public Attributions(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// In order of the cues.
    public List<Attribution> in(Sentence s) {
        List<Attribution> found = new ArrayList<>();
        if (!s.isParsed()) return found;
        for (Token t : s.tokens()) {
            according(s, t).or(() -> byCue(s, t)).ifPresent(found::add);
        }
        return Contrasts.parted(s, found);
    }

    private Optional<Attribution> byCue(Sentence s, Token t) {
        if (t.is("amod", "nmod", "compound", "prep", "aux", "auxpass")) return Optional.empty();
        return cue(s, t).flatMap(cue -> attribution(s, t, cue));
    }

    private Optional<Cue> cue(Sentence s, Token t) {
        if (isAppositiveNoun(s, t)) return Optional.empty();
        if (t.pos().startsWith("VB")) return lexicon.verb(t.lemma());
        if (t.pos().equals("NN") || t.pos().equals("NNS")) return lexicon.noun(t.lemma());
        return t.pos().startsWith("JJ") ? lexicon.adjective(t.lemma()) : Optional.empty();
    }

    /// "..., charges the bank denies": a noun that the parser takes for a verb without a subject.
    private boolean isAppositiveNoun(Sentence s, Token t) {
        return t.pos().equals("VBZ")
                && t.index() > 0
                && s.token(t.index() - 1).form().equals(",")
                && !hasSubject(s, t)
                && lexicon.noun(t.lemma()).isPresent();
    }

    private static Optional<Attribution> attribution(Sentence s, Token t, Cue cue) {
        if (SenseGuards.isAnother(s, t)) return Optional.empty();
        List<Span> contents = Complements.of(s, t, cue);
        if (contents.isEmpty() && cue.isSpeech()) contents = parenthesis(s, t);
        if (contents.isEmpty() && !cue.isSpeech() && !cue.takes(Cue.Frame.CLAUSE)) {
            return Optional.empty();
        }
        Optional<Token> holder = Holders.of(s, t, cue.word());
        if (contents.isEmpty() && cue.takes(Cue.Frame.CLAUSE) && isMain(s, t, holder)) {
            contents = Parenthesis.around(s, t, holder.get());
        }
        if (contents.isEmpty() && cue.takes(Cue.Frame.CLAUSE)) {
            contents = Parenthesis.behindThat(s, t);
        }
        if (contents.isEmpty() && !cue.isSpeech()) return Optional.empty();
        if (!cue.isSpeech() && holder.filter(SenseGuards::holdsNothing).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(s, t, t.span(), holder, contents, cue.isSpeech()));
    }

    /// "The plan, he said, would fail" and "as he said, the plan failed": the clause around.
    private static List<Span> parenthesis(Sentence s, Token verb) {
        Optional<Token> clause = s.head(verb);
        if (clause.isEmpty() || !clause.get().isVerb() || !hasSubject(s, verb)) return List.of();
        boolean as =
                verb.is("advcl")
                        && s.dependents(verb.index(), "mark", "advmod").stream()
                                .anyMatch(m -> m.lemma().equals("as"));
        return verb.is("parataxis") || as ? Complements.around(s, verb, clause.get()) : List.of();
    }

    private static boolean isMain(Sentence s, Token verb, Optional<Token> holder) {
        return holder.isPresent()
                && hasSubject(s, verb)
                && !holder.get().pos().startsWith("W")
                && !verb.is("relcl", "acl", "advcl", "pcomp")
                && !verb.pos().equals("VB");
    }

    private static boolean hasSubject(Sentence s, Token verb) {
        return s.dependent(verb.index(), "nsubj").isPresent();
    }

    /// "according to X, ...": the clause on which it hangs.
    private static Optional<Attribution> according(Sentence s, Token t) {
        if (!t.lemma().equals("accord") && !t.lemma().equals("according")) return Optional.empty();
        if (t.index() + 1 >= s.size()) return Optional.empty();
        Token to = s.token(t.index() + 1);
        if (!to.lemma().equals("to")) return Optional.empty();
        Optional<Token> holder =
                s.dependent(to.index(), "pobj").or(() -> s.dependent(t.index(), "pobj"));
        Optional<Token> head = s.head(t);
        if (holder.isEmpty() || head.isEmpty()) return Optional.empty();
        Token clause = clauseOf(s, head.get());
        List<Span> contents = Parenthesis.beside(s, t);
        if (contents.isEmpty()) contents = Complements.around(s, t, clause);
        return Optional.of(
                new Attribution(s, t, t.span().union(to.span()), holder, contents, false));
    }

    /// The nearest verb with a subject at or above the token; the token itself if there is none.
    private static Token clauseOf(Sentence s, Token from) {
        if (from.isVerb()) return from;
        for (Token t : s.ancestors(from.index())) {
            if (t.isVerb()) return t;
        }
        return from;
    }
}
