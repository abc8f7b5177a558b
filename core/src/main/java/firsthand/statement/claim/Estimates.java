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

    /// Tokens from the verb to its number, and of a name.
    private static final int FIRST_NUMBER = 9;

    private static final int LONGEST_NAME = 5;

    private static final Set<String> MARKS = Set.of(".", "“", "”", "\"", "(", ")", ":");

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

    /// "Ilkhesh says 240 million, Sornik 185 million", "speaks of 118, the government of 86": the
    /// other's number, where one verb serves for both.
    void gapped(Token verb) {
        Optional<Token> first = numberBehind(verb.index() + 1, FIRST_NUMBER);
        if (first.isEmpty()) return;
        for (int at = first.get().index() + 1; at < s.size(); at++) {
            Token t = s.token(at);
            if (t.isVerb() || MARKS.contains(t.form()) || t.is("mark")) return;
            boolean joins = t.form().equals(",") || t.lemma().equals("and") || t.form().equals(";");
            if (joins) other(verb, at + 1);
        }
    }

    /// The name or body and the number right behind it.
    private void other(Token verb, int from) {
        int at = from;
        while (at < s.size() && at - from < LONGEST_NAME && isOfName(s.token(at))) at++;
        if (at == from || !s.token(at - 1).isNoun() || s.token(at - 1).pos().equals("CD")) return;
        Token name = s.token(at - 1);
        if (at < s.size() && Set.of("at", "of").contains(s.token(at).lemma())) at++;
        if (at < s.size() && s.token(at).form().matches("[$£€]")) at++;
        boolean number = at < s.size() && (s.token(at).pos().equals("CD") || isNone(s.token(at)));
        Optional<Speaker> holder = number ? c.named(name) : Optional.empty();
        if (holder.isEmpty()) return;
        int end = at + 1;
        while (end < s.size() && isOfNumber(s.token(end))) end++;
        int begin = s.token(at - 1).isWord() ? at : at - 1;
        Span content = s.span(begin, end);
        if (s.token(verb.index()).span().overlaps(content)) return;
        c.add(c.assertion(name.span().union(content), content, holder.get(), Assertion.Cue.SAYS));
    }

    private static boolean isNone(Token t) {
        return t.lemma().equals("none");
    }

    private static boolean isOfName(Token t) {
        return t.isNoun() || t.is("det", "poss", "nmod", "compound") && !t.pos().equals("CD");
    }

    private static boolean isOfNumber(Token t) {
        return t.pos().equals("CD") || Set.of("million", "billion", "percent").contains(t.lemma());
    }

    private Optional<Token> numberBehind(int from, int reach) {
        for (int at = from; at < Math.min(s.size(), from + reach); at++) {
            Token t = s.token(at);
            if (t.pos().equals("CD")) return Optional.of(t);
            if (t.isVerb() || MARKS.contains(t.form())) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isCounted(Token noun) {
        boolean number = s.dependents(noun.index()).stream().anyMatch(d -> d.pos().equals("CD"));
        return noun.isNoun() && number && s.dependents(noun.index(), "relcl", "acl").isEmpty();
    }

    private void add(Token verb, Span content) {
        Optional<Speaker> holder = c.holder(verb).or(() -> c.text(verb));
        if (holder.isEmpty() || Clauses.isDenied(s, verb)) return;
        Span who = Clauses.subject(s, verb).map(Token::span).orElse(verb.span());
        Span span = who.union(verb.span()).union(content);
        c.add(c.assertion(span, content, holder.get(), Assertion.Cue.SAYS));
    }
}
