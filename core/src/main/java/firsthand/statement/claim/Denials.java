package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what somebody denies or doubts.
final class Denials {
    /// Verbs that say little beside the noun that is their object.
    private static final Set<String> LIGHT =
            Set.of(
                    "have", "cast", "throw", "raise", "express", "voice", "sow", "pour", "heap",
                    "take");

    /// What is denied to somebody.
    private static final Set<String> GRANTED =
            Set.of(
                    "entry",
                    "access",
                    "bail",
                    "visa",
                    "permission",
                    "leave",
                    "asylum",
                    "treatment",
                    "admission",
                    "request",
                    "appeal",
                    "passage",
                    "parole");

    private static final Set<String> FINDS = Set.of("have", "find", "see", "show", "keep");

    private final CueSentence c;
    private final Charges charges;
    private final Material m;
    private final Sentence s;

    Denials(CueSentence cued, Charges charges) {
        this.c = cued;
        this.charges = charges;
        this.m = cued.m;
        this.s = cued.s;
    }

    void denial(Token verb, boolean ofWordsOnly) {
        if (c.isLoose(verb) || isRefusal(verb) || isHalf(verb)) return;
        Optional<Speaker> holder = c.holder(verb).or(() -> sayerBefore(verb));
        if (holder.isEmpty()) return;
        if (Clauses.isDenied(s, verb)) {
            charges.claim(verb, Assertion.Cue.INSISTS);
            return;
        }
        Optional<Token> clause = s.dependent(verb.index(), "ccomp", "xcomp");
        Optional<Token> object =
                s.dependent(verb.index(), "dobj", "nsubjpass").or(() -> target(verb));
        if (clause.isEmpty() && object.isEmpty()) chargeBefore(verb);
        if (clause.isEmpty() && ofWordsOnly && !isOfWords(verb, object)) return;
        Optional<Token> top = clause.or(() -> object);
        Optional<Speaker> owner = object.flatMap(c::owner);
        if (owner.filter(o -> o.name().equals(holder.get().name())).isPresent()) return;
        boolean open = top.isEmpty() || clause.isEmpty() && saysNothing(top.get());
        boolean relative =
                verb.is("relcl")
                        && clause.isEmpty()
                        && object.filter(o -> !o.pos().startsWith("W")).isEmpty();
        c.add(verb, top.orElse(verb), holder.get(), Assertion.Cue.DENIES, open || relative, owner);
    }

    /// "issued a warrant over the raid, charges the general denies": what stands before is what
    /// is denied, a claim of whoever does it.
    private void chargeBefore(Token denial) {
        Optional<Token> subject = s.dependent(denial.index(), "nsubj");
        if (subject.isEmpty()) return;
        int at = NounPhrase.span(s, subject.get()).start();
        Optional<Token> charge =
                s.tokens().stream()
                        .filter(t -> t.span().end() <= at)
                        .reduce((x, y) -> y)
                        .filter(t -> c.isChargeForm(t.form()));
        if (charge.isEmpty()) return;
        int comma = charge.get().index() - 1;
        if (comma > 0 && s.token(comma).is("det")) comma--;
        if (comma < 1 || !s.token(comma).form().equals(",")) return;
        int end = comma;
        Optional<Token> verb =
                s.tokens().stream()
                        .filter(t -> t.index() < end && t.isVerb() && !t.is("aux", "auxpass"))
                        .filter(t -> s.dependent(t.index(), "nsubj").isPresent())
                        .findFirst();
        Optional<Speaker> holder = verb.flatMap(c::holder);
        Span before = Clauses.trimmed(s, s.span(0, end));
        Span deed = verb.flatMap(v -> deedBefore(v, end)).orElse(before);
        if (c.hasAccusation()) return;
        holder.ifPresent(h -> c.add(c.assertion(before, deed, h, Assertion.Cue.ACCUSES)));
    }

    /// "issued a warrant over [the raid]": what the charge is about, at the end of its clause.
    private Optional<Span> deedBefore(Token verb, int end) {
        for (int i = end - 2; i > verb.index(); i--) {
            Token t = s.token(i);
            if (!t.is("prep") || !Set.of("over", "for", "about").contains(t.lemma())) continue;
            if (s.dependent(i, "pobj", "pcomp").filter(o -> !o.isProperNoun()).isPresent()) {
                return Optional.of(Clauses.trimmed(s, s.span(i + 1, end)));
            }
        }
        return Optional.empty();
    }

    /// "denied them entry", "was denied access", "dismissed the manager".
    private boolean isRefusal(Token verb) {
        boolean two =
                s.dependent(verb.index(), "dative", "iobj").isPresent()
                        || s.dependent(verb.index(), "nsubjpass").isPresent()
                                && s.dependent(verb.index(), "dobj").isPresent();
        boolean granted =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> GRANTED.contains(o.lemma()))
                        .isPresent();
        return (two || granted) && verb.lemma().equals("deny");
    }

    /// "can neither confirm nor deny it": told by "confirm".
    private boolean isHalf(Token verb) {
        return verb.is("conj") && s.head(verb).filter(h -> h.lemma().equals("confirm")).isPresent();
    }

    /// "The club said it had only heard on Tuesday, which contradicts the report": the speaker of
    /// what stands before.
    private Optional<Speaker> sayerBefore(Token verb) {
        boolean which =
                verb.is("relcl", "acl", "advcl")
                        && s.dependent(verb.index(), "nsubj")
                                .filter(t -> t.lemma().equals("which"))
                                .isPresent();
        if (!which || !verb.lemma().equals("contradict")) return Optional.empty();
        return m.quotes().stream()
                .filter(q -> s.span().contains(q.span().start()))
                .filter(q -> q.span().start() < verb.span().start())
                .reduce((x, y) -> y)
                .flatMap(Quote::speaker)
                .filter(x -> c.agents.isAgent(m, x));
    }

    /// "scoffed at the claim", "pushed back against the report".
    private Optional<Token> target(Token verb) {
        return s.dependents(verb.index(), "prep").stream()
                .filter(p -> Set.of("at", "against", "on", "aside").contains(p.lemma()))
                .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                .filter(o -> c.isChargeWord(Optional.of(o)))
                .findFirst();
    }

    /// "cast doubt on the story", "took exception to the report", "poured scorn on the claim".
    void light(Token noun, Assertion.Cue cue) {
        Optional<Token> verb = s.head(noun).filter(v -> LIGHT.contains(v.lemma()));
        Optional<Speaker> holder = verb.flatMap(c::holder);
        if (!noun.is("dobj") || holder.isEmpty() || Clauses.isDenied(s, verb.get())) return;
        Optional<Token> thing =
                Stream.concat(
                                s.dependents(verb.get().index(), "prep", "dative").stream(),
                                s.dependents(noun.index(), "prep").stream())
                        .filter(p -> Set.of("on", "to", "about", "over").contains(p.lemma()))
                        .flatMap(p -> s.dependent(p.index(), "pobj", "pcomp").stream())
                        .findFirst()
                        .or(() -> s.dependent(noun.index(), "ccomp", "acl"));
        if (thing.isEmpty() || !c.isChargeWord(thing) && cue == Assertion.Cue.DENIES) return;
        boolean open = saysNothing(thing.get());
        c.add(verb.get(), thing.get(), holder.get(), cue, open, c.owner(thing.get()));
    }

    /// "has no record of a letter", "shows no such call", "found no trace of it".
    void lack(Token noun) {
        Optional<Token> verb = s.head(noun).filter(v -> FINDS.contains(v.lemma()));
        if (verb.isEmpty() || !noun.is("dobj")) return;
        boolean none = s.dependents(noun.index()).stream().anyMatch(d -> d.lemma().equals("no"));
        Optional<Speaker> holder = none ? c.holder(verb.get()) : Optional.empty();
        Optional<Token> thing =
                s.dependents(noun.index(), "prep").stream()
                        .filter(p -> Set.of("of", "for").contains(p.lemma()))
                        .flatMap(p -> s.dependent(p.index(), "pobj", "pcomp").stream())
                        .findFirst()
                        .or(() -> s.dependent(noun.index(), "ccomp", "acl"));
        if (holder.isEmpty() || m.sayer(verb.get().span()).isPresent()) return;
        boolean open = thing.filter(t -> !saysNothing(t)).isEmpty();
        Token top = thing.orElse(noun);
        c.add(verb.get(), top, holder.get(), Assertion.Cue.DENIES, open, Optional.empty());
    }

    /// Whether the object is something that was said: a word for it, or a pronoun.
    private boolean isOfWords(Token verb, Optional<Token> object) {
        if (object.isEmpty()) return verb.is("relcl") && c.isChargeWord(s.head(verb));
        Token o = object.get();
        return CueSentence.OPEN.contains(o.lemma())
                || c.isChargeWord(object)
                || c.isChargeWord(s.head(verb));
    }

    /// "it", "the charge", "Holm's remarks": no word of what is denied.
    private boolean saysNothing(Token top) {
        if (CueSentence.OPEN.contains(top.lemma()) || top.pos().startsWith("W")) return true;
        return c.isChargeWord(Optional.of(top)) && c.chargeContent(top).isEmpty();
    }

    void doubt(Token verb) {
        Optional<Speaker> holder = c.holder(verb);
        Optional<Token> object = s.dependent(verb.index(), "dobj");
        Optional<Token> clause =
                s.dependent(verb.index(), "ccomp")
                        .filter(x -> object.filter(o -> o.index() < x.index()).isEmpty());
        if (holder.isEmpty() || c.isLoose(verb)) return;
        boolean words =
                object.filter(o -> CueSentence.OPEN.contains(o.lemma()) || c.isChargeWord(object))
                        .isPresent();
        if (clause.isEmpty() && !words) return;
        Optional<Speaker> owner = object.flatMap(c::owner);
        Token top = clause.or(() -> object).orElse(verb);
        boolean open = clause.isEmpty() && saysNothing(top);
        c.add(verb, top, holder.get(), Assertion.Cue.DOUBTS, open, owner);
    }

    /// "was sceptical", "is a lie", "called it a fairy tale".
    void predicate(Token word, Assertion.Cue cue) {
        Optional<Token> above = s.head(word).flatMap(h -> Clauses.verbAbove(s, h));
        boolean predicative =
                word.is("acomp", "attr", "oprd", "dobj", "pobj", "conj", "ccomp", "xcomp", "appos");
        if (above.isEmpty() || !predicative) return;
        Token verb = above.get();
        boolean called = c.lexicon.verb(verb.lemma()).filter("calls"::equals).isPresent();
        boolean is = verb.lemma().equals("be");
        if (!called && !is || Clauses.isDenied(s, verb)) return;
        if (called && s.dependent(verb.index(), "dobj").filter(this::mayBeSaid).isEmpty()) return;
        Optional<Speaker> holder =
                is && cue == Assertion.Cue.DENIES
                        ? m.sayer(word.span()).filter(x -> c.agents.mayAct(m, x))
                        : c.holder(verb);
        if (holder.isEmpty()) return;
        c.add(verb, verb, holder.get(), cue, true, Optional.empty());
    }

    /// "Holm disagreed": denies what was said before; two who disagree deny nothing.
    void disagreement(Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        boolean one =
                subject.filter(t -> t.isProperNoun() || !verb.lemma().equals("differ"))
                        .filter(t -> !t.pos().equals("NNS"))
                        .filter(t -> s.dependents(t.index(), "conj").isEmpty())
                        .isPresent();
        Optional<Speaker> holder = one ? c.holder(verb) : Optional.empty();
        if (Clauses.isDenied(s, verb)) return;
        Token top = verb.is("xcomp") ? s.head(verb).orElse(verb) : verb;
        holder.ifPresent(h -> c.add(top, top, h, Assertion.Cue.DENIES, true, Optional.empty()));
    }

    private boolean mayBeSaid(Token object) {
        return CueSentence.OPEN.contains(object.lemma()) || c.isChargeWord(Optional.of(object));
    }
}
