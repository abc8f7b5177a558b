package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.Optional;

/// Finds what somebody accuses others of, claims or puts at a figure.
final class Charges {
    private final CueSentence c;
    private final Material m;
    private final Sentence s;

    Charges(CueSentence cued) {
        this.c = cued;
        this.m = cued.m;
        this.s = cued.s;
    }

    void accusation(Token verb, boolean deedOnly) {
        Optional<Speaker> holder = c.holder(verb);
        if (holder.isEmpty() || Clauses.isDenied(s, verb)) return;
        Optional<Token> accused = s.dependent(verb.index(), "dobj", "nsubjpass");
        Optional<Token> deed = deed(verb, accused);
        if (verb.lemma().equals("charge") && deed.isEmpty()) return;
        if (deedOnly && deed.filter(d -> d.is("pcomp")).isEmpty()) return;
        Optional<Token> top =
                deed.or(() -> s.dependent(verb.index(), "ccomp", "xcomp")).or(() -> accused);
        if (top.isEmpty()) return;
        Optional<Speaker> against = accused.flatMap(a -> m.who(s, a)).filter(m::isSomebody);
        if (against.filter(a -> a.name().equals(holder.get().name())).isPresent()) return;
        c.add(verb, top.get(), holder.get(), Assertion.Cue.ACCUSES, false, against);
    }

    /// "accused it of lying", also where the parser hangs "of" on the object.
    private Optional<Token> deed(Token verb, Optional<Token> accused) {
        boolean accuses = verb.lemma().equals("accuse");
        return c.behind(verb)
                .or(() -> accused.flatMap(c::behind).filter(d -> d.is("pcomp") || accuses));
    }

    void claim(Token verb, Assertion.Cue cue) {
        Optional<Speaker> holder = c.holder(verb);
        Optional<Token> top =
                s.dependent(verb.index(), "ccomp", "xcomp")
                        .filter(this::isFact)
                        .or(() -> s.dependent(verb.index(), "dobj").filter(this::isWon));
        if (holder.isEmpty() || top.isEmpty() || Clauses.isDenied(s, verb)) return;
        boolean denies =
                cue != Assertion.Cue.ACCUSES
                        && AssertionFinder.isDenial(s.subtreeSpan(top.get().index()).of(m.words()));
        c.add(
                verb,
                top.get(),
                holder.get(),
                denies ? Assertion.Cue.DENIES : cue,
                false,
                Optional.empty());
    }

    /// "claims to have won", "claims to be ready": not "claims to seek peace".
    private boolean isFact(Token clause) {
        boolean infinitive =
                s.dependents(clause.index(), "aux").stream().anyMatch(a -> a.pos().equals("TO"));
        return !infinitive
                || clause.lemma().equals("be")
                || s.dependents(clause.index(), "aux").stream()
                        .anyMatch(a -> a.lemma().equals("have"))
                || s.dependent(clause.index(), "cop").isPresent();
    }

    /// "the paper's report that they had known": a clause that says how it is.
    private boolean isTold(Token clause) {
        return clause.isVerb()
                && !Clauses.isInfinitive(s, clause)
                && s.dependent(clause.index(), "nsubj", "nsubjpass", "expl").isPresent();
    }

    /// "claimed victory", "claimed the capture of the town": not "claims 79 votes".
    private boolean isWon(Token object) {
        return c.lexicon.noun(object.lemma()).filter("won"::equals).isPresent();
    }

    /// "the union's claim that it had lied": a claim of the union, wherever it stands.
    void ownedCharge(Token charge, boolean clauseOnly) {
        Optional<Token> top = c.chargeContent(charge).filter(t -> !clauseOnly || isTold(t));
        Optional<Speaker> owner = c.owner(charge);
        if (top.isEmpty() || owner.isEmpty()) return;
        Span span = Clauses.trimmed(s, s.subtreeSpan(charge.index()));
        boolean clause = top.get().isVerb();
        Span content =
                clause ? c.withoutThat(Clauses.trimmed(s, s.subtreeSpan(top.get().index()))) : span;
        c.add(c.assertion(span, content, owner.get(), Assertion.Cue.CLAIMS));
    }
}
