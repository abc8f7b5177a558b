package firsthand.statement.claim;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Speaker;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.attribution.NounPhrase;
import firsthand.text.Span;
import java.util.Optional;
import java.util.Set;

/// Finds how much somebody says that something is, where no clause says it: "put the loss at 40
/// million", "counts 86", "spoke of 14", "the port says six".
final class Estimates {
    /// Verbs with which one may name a number for what was spoken of.
    private static final Set<String> COUNTS =
            Set.of("count", "reckon", "estimate", "tally", "cite", "number", "give");

    private final CueSentence c;
    private final Sentence s;

    Estimates(CueSentence cued) {
        this.c = cued;
        this.s = cued.s;
    }

    /// "put the loss at 40 million".
    void put(Token verb) {
        Optional<Token> thing = s.dependent(verb.index(), "dobj");
        Optional<Token> at =
                s.dependents(verb.index(), "prep").stream()
                        .filter(p -> Set.of("at", "as").contains(p.lemma()) && c.hasNumber(p))
                        .findFirst();
        if (thing.isEmpty() || at.isEmpty()) return;
        Span content =
                Clauses.trimmed(
                        s, NounPhrase.span(s, thing.get()).union(s.subtreeSpan(at.get().index())));
        add(verb, content);
    }

    /// "counts 86", "spoke of 14": a number and little more.
    void named(Token verb) {
        Optional<Token> object =
                COUNTS.contains(verb.lemma())
                        ? s.dependent(verb.index(), "dobj")
                        : s.dependents(verb.index(), "prep").stream()
                                .filter(p -> p.lemma().equals("of"))
                                .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                                .findFirst();
        object.filter(o -> o.pos().equals("CD") || isCounted(o))
                .ifPresent(o -> add(verb, Clauses.trimmed(s, NounPhrase.span(s, o))));
    }

    /// "the port says six": the number stands right behind the verb and ends the clause.
    void said(Token verb) {
        int at = verb.index() + 1;
        if (at >= s.size() || !s.token(at).pos().equals("CD")) return;
        boolean ends = at + 1 >= s.size() || !s.token(at + 1).isWord();
        if (ends) add(verb, s.token(at).span());
    }

    private boolean isCounted(Token noun) {
        boolean number =
                s.dependents(noun.index()).stream().anyMatch(d -> d.pos().equals("CD"));
        return noun.isNoun() && number && s.dependents(noun.index(), "relcl", "acl").isEmpty();
    }

    private void add(Token verb, Span content) {
        Optional<Speaker> holder = c.holder(verb).or(() -> c.text(verb));
        if (holder.isEmpty() || Clauses.isDenied(s, verb)) return;
        Span span = Clauses.span(s, verb).union(content);
        c.add(c.assertion(span, content, holder.get(), Assertion.Cue.SAYS));
    }
}
