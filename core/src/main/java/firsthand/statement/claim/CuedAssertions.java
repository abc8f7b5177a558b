package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.attribution.NounPhrase;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words of one sentence that make or deny a claim.
final class CuedAssertions {
    /// What a denial may have as its object without saying what is denied.
    private static final Set<String> OPEN =
            Set.of("it", "this", "that", "which", "them", "these", "those");

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

    private final StemLexicon lexicon;
    private final ContentStems stems;
    private final Agents agents;
    private final Material m;
    private final Sentence s;
    private final int i;
    private final List<Assertion> found;

    CuedAssertions(
            StemLexicon lexicon,
            ContentStems stems,
            Agents agents,
            Material m,
            Sentence s,
            int i,
            List<Assertion> found) {
        this.lexicon = lexicon;
        this.stems = stems;
        this.agents = agents;
        this.m = m;
        this.s = s;
        this.i = i;
        this.found = found;
    }

    /// Adds them in order of their cues.
    void find() {
        for (Token t : s.tokens()) {
            switch (kind(t)) {
                case "accuses" -> accusation(t, false);
                case "faults" -> accusation(t, true);
                case "claims" -> claim(t, Assertion.Cue.CLAIMS);
                case "insists" -> claim(t, Assertion.Cue.INSISTS);
                case "denies" -> denial(t, false);
                case "rejects" -> denial(t, true);
                case "doubts" -> doubt(t);
                case "believes" -> {
                    if (Clauses.isDenied(s, t)) doubt(t);
                }
                case "disagrees" -> disagreement(t);
                case "puts" -> estimate(t);
                case "charge" -> ownedCharge(t);
                case "sceptical" -> predicate(t, Assertion.Cue.DOUBTS);
                case "untrue" -> predicate(t, Assertion.Cue.DENIES);
                default -> {}
            }
        }
    }

    private String kind(Token t) {
        if (t.isVerb()) return t.is("aux", "auxpass") ? "" : lexicon.verb(t.lemma()).orElse("");
        if (t.isNoun()) return lexicon.noun(t.lemma()).orElse("");
        return lexicon.adjective(t.lemma()).orElse("");
    }

    private void accusation(Token verb, boolean deedOnly) {
        Optional<Speaker> holder = holder(verb);
        if (holder.isEmpty() || Clauses.isDenied(s, verb)) return;
        Optional<Token> accused = s.dependent(verb.index(), "dobj", "nsubjpass");
        Optional<Token> deed = deed(verb, accused);
        if (deedOnly && deed.filter(d -> d.is("pcomp")).isEmpty()) return;
        Optional<Token> top =
                deed.or(() -> s.dependent(verb.index(), "ccomp", "xcomp")).or(() -> accused);
        if (top.isEmpty()) return;
        Optional<Speaker> against = accused.flatMap(a -> m.who(s, a)).filter(m::isSomebody);
        if (against.filter(a -> a.name().equals(holder.get().name())).isPresent()) return;
        add(verb, top.get(), holder.get(), Assertion.Cue.ACCUSES, false, against);
    }

    /// "accused it of lying", also where the parser hangs "of" on the object.
    private Optional<Token> deed(Token verb, Optional<Token> accused) {
        boolean accuses = verb.lemma().equals("accuse");
        return behind(verb)
                .or(() -> accused.flatMap(this::behind).filter(d -> d.is("pcomp") || accuses));
    }

    private Optional<Token> behind(Token above) {
        for (Token p : s.dependents(above.index(), "prep")) {
            Optional<Token> of = s.dependent(p.index(), "pcomp", "pobj");
            if (Set.of("of", "for", "about", "over").contains(p.lemma()) && of.isPresent())
                return of;
        }
        return Optional.empty();
    }

    private void claim(Token verb, Assertion.Cue cue) {
        Optional<Speaker> holder = holder(verb);
        Optional<Token> top =
                s.dependent(verb.index(), "ccomp", "xcomp")
                        .filter(this::isFact)
                        .or(() -> s.dependent(verb.index(), "dobj").filter(this::isWon));
        if (holder.isEmpty() || top.isEmpty() || Clauses.isDenied(s, verb)) return;
        add(verb, top.get(), holder.get(), cue, false, Optional.empty());
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

    /// "claimed victory", "claimed the capture of the town": not "claims 79 votes".
    private boolean isWon(Token object) {
        return lexicon.noun(object.lemma()).filter("won"::equals).isPresent();
    }

    private void denial(Token verb, boolean ofWordsOnly) {
        if (isLoose(verb) || isRefusal(verb)) return;
        Optional<Speaker> holder = holder(verb);
        if (holder.isEmpty()) return;
        if (Clauses.isDenied(s, verb)) {
            claim(verb, Assertion.Cue.INSISTS);
            return;
        }
        Optional<Token> clause = s.dependent(verb.index(), "ccomp", "xcomp");
        Optional<Token> object = s.dependent(verb.index(), "dobj", "nsubjpass");
        if (clause.isEmpty() && object.isEmpty()) chargeBefore(verb);
        if (clause.isEmpty() && ofWordsOnly && !isOfWords(verb, object)) return;
        Optional<Token> top = clause.or(() -> object);
        Optional<Speaker> owner = object.flatMap(this::owner);
        boolean open = top.isEmpty() || clause.isEmpty() && saysNothing(top.get());
        boolean relative = verb.is("relcl") && clause.isEmpty();
        add(verb, top.orElse(verb), holder.get(), Assertion.Cue.DENIES, open || relative, owner);
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
                        .filter(t -> isChargeForm(t.form()));
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
        Optional<Speaker> holder = verb.flatMap(this::holder);
        Span before = Clauses.trimmed(s, s.span(0, end));
        Span deed = verb.flatMap(v -> deedBefore(v, end)).orElse(before);
        boolean known =
                found.stream().anyMatch(a -> a.sentence() == i && a.cue() == Assertion.Cue.ACCUSES);
        if (known) return;
        holder.ifPresent(h -> found.add(assertion(before, deed, h, Assertion.Cue.ACCUSES)));
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

    private boolean isChargeForm(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return lexicon.noun(single).filter("charge"::equals).isPresent();
    }

    private Assertion assertion(Span span, Span content, Speaker holder, Assertion.Cue cue) {
        return new Assertion(
                span,
                content,
                holder,
                cue,
                AssertionFinder.isNegated(m.words(), content),
                false,
                i,
                stems.of(m.words(), content),
                Optional.empty());
    }

    /// Whether a participle stands for a state: "the city remains contested".
    private boolean isLoose(Token verb) {
        boolean participle =
                verb.pos().equals("VBN")
                        && s.dependent(verb.index(), "aux").isEmpty()
                        && s.dependent(verb.index(), "agent").isEmpty();
        if (!participle || verb.is("relcl")) return false;
        boolean subject = s.dependent(verb.index(), "nsubj", "nsubjpass").isPresent();
        return subject || !verb.is("root", "ccomp", "conj");
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

    /// Whether the object is something that was said: a word for it, or a pronoun.
    private boolean isOfWords(Token verb, Optional<Token> object) {
        if (object.isEmpty()) return verb.is("relcl") && isChargeWord(s.head(verb));
        Token o = object.get();
        return OPEN.contains(o.lemma()) || isChargeWord(object) || isChargeWord(s.head(verb));
    }

    private boolean isChargeWord(Optional<Token> t) {
        return t.filter(Token::isNoun)
                .flatMap(x -> lexicon.noun(x.lemma()))
                .filter(k -> k.equals("charge") || k.equals("said"))
                .isPresent();
    }

    /// "it", "the charge", "Holm's remarks": no word of what is denied.
    private boolean saysNothing(Token top) {
        if (OPEN.contains(top.lemma()) || top.pos().startsWith("W")) return true;
        return isChargeWord(Optional.of(top)) && chargeContent(top).isEmpty();
    }

    private void doubt(Token verb) {
        Optional<Speaker> holder = holder(verb);
        Optional<Token> clause = s.dependent(verb.index(), "ccomp");
        Optional<Token> object = s.dependent(verb.index(), "dobj");
        if (holder.isEmpty() || isLoose(verb)) return;
        boolean words =
                object.filter(o -> OPEN.contains(o.lemma()) || isChargeWord(object)).isPresent();
        if (clause.isEmpty() && !words) return;
        Optional<Speaker> owner = object.flatMap(this::owner);
        Token top = clause.or(() -> object).orElse(verb);
        boolean open = clause.isEmpty() && saysNothing(top);
        add(verb, top, holder.get(), Assertion.Cue.DOUBTS, open, owner);
    }

    /// Whose words they are: "the union's claim", "claims by the union".
    private Optional<Speaker> owner(Token charge) {
        if (!isChargeWord(Optional.of(charge))) return Optional.empty();
        Optional<Token> by = s.dependent(charge.index(), "poss", "compound");
        if (by.isEmpty()) {
            for (Token n : s.dependents(charge.index(), "nmod")) {
                if (n.isNoun()) by = Optional.of(n);
            }
        }
        for (Token p : s.dependents(charge.index(), "prep")) {
            if (by.isEmpty() && Set.of("by", "from").contains(p.lemma()))
                by = s.dependent(p.index(), "pobj");
        }
        return by.flatMap(b -> m.who(s, b)).filter(x -> agents.isAgent(m, x));
    }

    /// "claims of control", "the claim that it had lied".
    private Optional<Token> chargeContent(Token charge) {
        Optional<Token> clause = s.dependent(charge.index(), "ccomp", "acl", "xcomp");
        if (clause.isPresent()) return clause;
        for (Token p : s.dependents(charge.index(), "prep")) {
            Optional<Token> of = s.dependent(p.index(), "pobj", "pcomp");
            if (Set.of("of", "about").contains(p.lemma()) && of.isPresent()) return of;
        }
        return Optional.empty();
    }

    /// "the union's claim that it had lied": a claim of the union, wherever it stands.
    private void ownedCharge(Token charge) {
        Optional<Token> top = chargeContent(charge);
        Optional<Speaker> owner = owner(charge);
        if (top.isEmpty() || owner.isEmpty()) return;
        Span span = Clauses.trimmed(s, s.subtreeSpan(charge.index()));
        boolean clause = top.get().isVerb();
        Span content =
                clause ? withoutThat(Clauses.trimmed(s, s.subtreeSpan(top.get().index()))) : span;
        found.add(assertion(span, content, owner.get(), Assertion.Cue.CLAIMS));
    }

    /// "was sceptical", "is a lie", "called it a fairy tale".
    private void predicate(Token word, Assertion.Cue cue) {
        Optional<Token> above = s.head(word).flatMap(h -> Clauses.verbAbove(s, h));
        boolean predicative =
                word.is("acomp", "attr", "oprd", "dobj", "pobj", "conj", "ccomp", "xcomp");
        if (above.isEmpty() || !predicative) return;
        Token verb = above.get();
        boolean called = lexicon.verb(verb.lemma()).filter("calls"::equals).isPresent();
        boolean is = verb.lemma().equals("be");
        if (!called && !is || Clauses.isDenied(s, verb)) return;
        if (called && s.dependent(verb.index(), "dobj").filter(this::mayBeSaid).isEmpty()) return;
        Optional<Speaker> holder =
                is && cue == Assertion.Cue.DENIES
                        ? m.sayer(word.span()).filter(x -> agents.isAgent(m, x))
                        : holder(verb);
        if (holder.isEmpty()) return;
        add(verb, verb, holder.get(), cue, true, Optional.empty());
    }

    /// "Holm disagreed": denies what was said before; two who disagree deny nothing.
    private void disagreement(Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        boolean one =
                subject.filter(t -> t.isProperNoun() || !verb.lemma().equals("differ"))
                        .filter(t -> !t.pos().equals("NNS"))
                        .filter(t -> s.dependents(t.index(), "conj").isEmpty())
                        .isPresent();
        Optional<Speaker> holder = one ? holder(verb) : Optional.empty();
        if (Clauses.isDenied(s, verb)) return;
        Token top = verb.is("xcomp") ? s.head(verb).orElse(verb) : verb;
        holder.ifPresent(h -> add(top, top, h, Assertion.Cue.DENIES, true, Optional.empty()));
    }

    /// "put the loss at 40 million": how much somebody says that it is.
    private void estimate(Token verb) {
        Optional<Token> thing = s.dependent(verb.index(), "dobj");
        Optional<Token> at =
                s.dependents(verb.index(), "prep").stream()
                        .filter(p -> p.lemma().equals("at") && hasNumber(p))
                        .findFirst();
        Optional<Speaker> holder = holder(verb);
        if (thing.isEmpty() || at.isEmpty() || holder.isEmpty()) return;
        Span content =
                Clauses.trimmed(
                        s, NounPhrase.span(s, thing.get()).union(s.subtreeSpan(at.get().index())));
        found.add(
                assertion(
                        Clauses.span(s, verb).union(content),
                        content,
                        holder.get(),
                        Assertion.Cue.SAYS));
    }

    private boolean hasNumber(Token above) {
        return s.subtree(above.index()).stream().anyMatch(t -> t.pos().equals("CD"));
    }

    private boolean mayBeSaid(Token object) {
        return OPEN.contains(object.lemma()) || isChargeWord(Optional.of(object));
    }

    private Optional<Speaker> holder(Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        if (subject.isEmpty()) {
            return m.sayer(verb.span()).filter(x -> agents.isAgent(m, x));
        }
        return subject.flatMap(t -> m.who(s, t)).filter(x -> agents.mayAct(m, x));
    }

    private Span withoutThat(Span content) {
        return AssertionFinder.withoutThat(m, content);
    }

    private void add(
            Token verb,
            Token top,
            Speaker holder,
            Assertion.Cue cue,
            boolean open,
            Optional<Speaker> against) {
        Span span = Clauses.span(s, verb);
        Span content =
                top.index() == verb.index()
                        ? span
                        : withoutThat(
                                Clauses.trimmed(
                                        s,
                                        Clauses.withoutAfterthought(
                                                s, s.subtreeSpan(top.index()))));
        found.add(
                new Assertion(
                        span,
                        content,
                        holder,
                        cue,
                        AssertionFinder.isNegated(m.words(), content),
                        open,
                        i,
                        stems.of(m.words(), content),
                        against));
    }
}
