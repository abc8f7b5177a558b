package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.lexicon.StemLexicon;
import firsthand.statement.material.Agents;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A sentence in which a word makes or denies a claim: who does it, whose words are meant, and what
/// is found in it.
final class CueSentence {
    /// What a denial may have as its object without saying what is denied.
    static final Set<String> OPEN = Set.of("it", "this", "that", "which", "them", "these", "those");

    final StemLexicon lexicon;
    final Agents agents;
    final Material m;
    final Sentence s;

    private final ContentStems stems;
    private final int i;
    private final List<Assertion> found;

    CueSentence(
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

    boolean isChargeForm(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String single = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return lexicon.noun(single).filter("charge"::equals).isPresent();
    }

    boolean isChargeWord(Optional<Token> t) {
        return t.filter(Token::isNoun)
                .flatMap(x -> lexicon.noun(x.lemma()))
                .filter(k -> k.equals("charge") || k.equals("said"))
                .isPresent();
    }

    /// "claims of control", "the claim that it had lied".
    Optional<Token> chargeContent(Token charge) {
        Optional<Token> clause =
                s.dependent(charge.index(), "ccomp", "acl", "xcomp")
                        .filter(c -> !c.pos().equals("VBG"));
        if (clause.isPresent()) return clause;
        for (Token p : s.dependents(charge.index(), "prep")) {
            Optional<Token> of = s.dependent(p.index(), "pobj", "pcomp");
            if (Set.of("of", "about").contains(p.lemma()) && of.isPresent()) return of;
        }
        return Optional.empty();
    }

    /// Whose words they are: "the union's claim", "claims by the union".
    Optional<Speaker> owner(Token charge) {
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

    /// Whether a participle stands for a state: "the city remains contested".
    boolean isLoose(Token verb) {
        boolean participle =
                verb.pos().equals("VBN")
                        && s.dependent(verb.index(), "aux").isEmpty()
                        && s.dependent(verb.index(), "agent").isEmpty();
        if (!participle || verb.is("relcl")) return false;
        boolean subject = s.dependent(verb.index(), "nsubj", "nsubjpass").isPresent();
        return subject || !verb.is("root", "ccomp", "conj");
    }

    boolean hasNumber(Token above) {
        return s.subtree(above.index()).stream().anyMatch(t -> t.pos().equals("CD"));
    }

    Optional<Speaker> holder(Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        if (subject.filter(t -> isSpoken(t, verb)).isPresent()) {
            subject =
                    s.dependents(verb.index()).stream()
                            .filter(t -> t.isProperNoun() && t.index() > verb.index())
                            .findFirst();
        }
        if (subject.isEmpty()) {
            return m.sayer(verb.span()).filter(x -> agents.isAgent(m, x));
        }
        return subject.flatMap(t -> m.who(s, t)).filter(x -> agents.mayAct(m, x));
    }

    /// Who is named by the noun, if it is somebody who can say something.
    Optional<Speaker> named(Token noun) {
        return m.who(s, noun).filter(x -> agents.isAgent(m, x));
    }

    /// "an audit puts the figure at 71": the record that says it.
    Optional<Speaker> text(Token verb) {
        return Clauses.subject(s, verb).flatMap(t -> m.who(s, t)).filter(agents::isText);
    }

    /// Whether the word stands in a quote and the verb does not: "“Fiction,” shot back Kolb".
    private boolean isSpoken(Token word, Token verb) {
        return m.speechAt(word.span().start()).isPresent()
                && m.speechAt(verb.span().start()).isEmpty();
    }

    Span withoutThat(Span content) {
        return AssertionFinder.withoutThat(m, content);
    }

    Assertion assertion(Span span, Span content, Speaker holder, Assertion.Cue cue) {
        return assertion(span, content, holder, cue, false, Optional.empty());
    }

    private Assertion assertion(
            Span span,
            Span content,
            Speaker holder,
            Assertion.Cue cue,
            boolean open,
            Optional<Speaker> against) {
        return new Assertion(
                span,
                content,
                holder,
                cue,
                AssertionFinder.isNegated(m.words(), content),
                open,
                i,
                stems.of(m.words(), content),
                against);
    }

    void add(
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
        found.add(assertion(span, content, holder, cue, open, against));
    }

    private static boolean isOfDeed(Token above, Token p) {
        return Set.of("of", "for", "about", "over").contains(p.lemma())
                || above.lemma().equals("charge") && p.lemma().equals("with");
    }

    Optional<Token> behind(Token above) {
        for (Token p : s.dependents(above.index(), "prep")) {
            Optional<Token> of = s.dependent(p.index(), "pcomp", "pobj");
            if (isOfDeed(above, p) && of.isPresent()) return of;
        }
        return Optional.empty();
    }

    void add(Assertion a) {
        found.add(a);
    }

    boolean hasAccusation() {
        return found.stream().anyMatch(a -> a.sentence() == i && a.cue() == Assertion.Cue.ACCUSES);
    }
}
