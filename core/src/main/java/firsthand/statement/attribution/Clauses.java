package firsthand.statement.attribution;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands around a verb: its clause, its subject, whether it is denied, whether it is still to
/// come, whether it hangs on a condition.
public final class Clauses {
    private static final Set<String> FUTURE =
            Set.of("will", "would", "shall", "must", "should", "'ll", "’ll", "wo", "'d", "may");

    private static final Set<String> NEGATIVE =
            Set.of("no", "nor", "never", "neither", "nothing", "nobody");

    private static final Set<String> CONDITION =
            Set.of("if", "unless", "provided", "providing", "supposing", "assuming");

    private static final Set<String> CONTRAST = Set.of("while", "whereas", "though", "although");

    private Clauses() {}

    /// The nearest verb at or above the token that carries a clause, not a mere auxiliary.
    public static Optional<Token> verbAbove(Sentence s, Token from) {
        if (from.isVerb() && !from.is("aux", "auxpass")) return Optional.of(from);
        return s.ancestors(from.index()).stream()
                .filter(t -> t.isVerb() && !t.is("aux", "auxpass"))
                .findFirst();
    }

    /// Who does it: the subject, through infinitives, participles, passives and relative clauses.
    public static Optional<Token> subject(Sentence s, Token verb) {
        Optional<Token> own = nearestSubject(s, verb);
        if (own.isPresent() && s.dependent(verb.index(), "auxpass").isEmpty()) return own;
        return Holders.of(s, verb, Cue.Word.VERB)
                .filter(t -> !t.pos().equals("CD") && !(t.head() == verb.index() && t.is("dobj")));
    }

    /// Of several that the parser hung on the verb, that which stands right before it.
    private static Optional<Token> nearestSubject(Sentence s, Token verb) {
        List<Token> all = s.dependents(verb.index(), "nsubj");
        return all.stream()
                .filter(t -> t.index() < verb.index())
                .reduce((x, y) -> y)
                .or(() -> all.stream().findFirst());
    }

    /// The words of the clause, with the noun on which a relative clause hangs, without marks at
    /// the
    /// ends.
    public static Span span(Sentence s, Token verb) {
        Span span = s.subtreeSpan(verb.index());
        if (verb.is("relcl", "acl")) {
            Optional<Token> noun = s.head(verb).filter(Token::isNoun);
            if (noun.isPresent()) span = NounPhrase.span(s, noun.get()).union(span);
        }
        return trimmed(s, span);
    }

    /// Without what the sentence sets against it or adds at the end: "..., though officials say it
    /// holds", "... following five hours of talks".
    public static Span withoutAfterthought(Sentence s, Span span) {
        List<Token> in = s.tokensIn(span);
        for (int n = 3; n < in.size() - 1; n++) {
            Token t = in.get(n);
            boolean comma = in.get(n - 1).form().equals(",");
            boolean contrast = comma && CONTRAST.contains(t.lemma()) && t.is("mark");
            boolean after =
                    t.form().equals("following") && t.is("prep", "acl", "advcl", "pcomp")
                            || t.form().equals("amid") && t.is("prep")
                            || comma && t.form().equals("after") && hasOwnSubject(s, t);
            if (contrast && hasOwnSubject(s, t) || after) {
                return in.getFirst().span().union(in.get(n - (comma ? 2 : 1)).span());
            }
        }
        return span;
    }

    /// Whether the clause that the word opens speaks of somebody who is named there.
    private static boolean hasOwnSubject(Sentence s, Token mark) {
        return s.head(mark)
                .flatMap(v -> s.dependent(v.index(), "nsubj"))
                .filter(Token::isNoun)
                .isPresent();
    }

    /// Without marks and joining words at the ends.
    public static Span trimmed(Sentence s, Span span) {
        List<Token> in = s.tokensIn(span);
        int from = 0;
        int to = in.size();
        while (from < to - 1 && !in.get(from).isWord() && !isMoney(in.get(from))) from++;
        while (to > from + 1 && !in.get(to - 1).isWord() && !isMoney(in.get(to - 1))) to--;
        return in.get(from).span().union(in.get(to - 1).span());
    }

    private static boolean isMoney(Token t) {
        return "$£€%".contains(t.form());
    }

    /// Whether "not", "never" or "no" stands with the verb.
    public static boolean isDenied(Sentence s, Token verb) {
        for (Token d : s.dependents(verb.index())) {
            if (d.is("neg") || NEGATIVE.contains(d.lemma())) return true;
            boolean object = d.is("nsubj", "nsubjpass", "dobj", "attr");
            if (object && s.dependents(d.index()).stream().anyMatch(n -> isNo(n))) return true;
        }
        return false;
    }

    private static boolean isNo(Token t) {
        return t.is("det", "neg", "nmod") && t.lemma().equals("no");
    }

    /// Whether the verb is still to come: "will go", "must go", "is to go".
    public static boolean isToCome(Sentence s, Token verb) {
        for (Token d : s.dependents(verb.index())) {
            if (d.is("aux") && FUTURE.contains(d.form().toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return isInfinitive(s, verb) && s.head(verb).filter(Clauses::isPresentBe).isPresent();
    }

    private static boolean isPresentBe(Token t) {
        return t.lemma().equals("be");
    }

    public static boolean isInfinitive(Sentence s, Token verb) {
        return s.dependents(verb.index(), "aux").stream().anyMatch(a -> a.pos().equals("TO"));
    }

    public static boolean isPast(Sentence s, Token verb) {
        if (s.dependents(verb.index(), "aux").stream().anyMatch(a -> a.pos().equals("MD"))) {
            return false;
        }
        return verb.pos().equals("VBD")
                || s.dependents(verb.index(), "aux", "auxpass").stream()
                        .anyMatch(a -> a.pos().equals("VBD") || a.lemma().equals("have"));
    }

    /// Whether the sentence makes the clause hang on a condition: "only if", "provided", "as long
    /// as", "unless". The condition must stand in the same sentence, behind the verb or before it.
    public static boolean isConditional(Sentence s, Token verb) {
        for (Token t : s.tokens()) {
            String word = t.form().toLowerCase(java.util.Locale.ROOT);
            if (CONDITION.contains(word) && !asksWhether(s, t)) return true;
            boolean as = word.equals("as") || word.equals("so");
            if (as && isAsLongAs(s, t.index())) return true;
            boolean subject = word.equals("subject") || word.equals("conditional");
            if (subject && follows(s, t.index(), Set.of("to", "on"))) return true;
            if (word.equals("condition") && t.index() > 0 && is(s, t.index() - 1, "on"))
                return true;
            if (word.equals("only")
                    && follows(s, t.index(), Set.of("with", "when", "once", "after"))) return true;
        }
        return false;
    }

    /// Whether a condition is set outright: "only if", "provided", "as long as", "unless".
    public static boolean isBound(Sentence s) {
        for (Token t : s.tokens()) {
            String word = t.form().toLowerCase(java.util.Locale.ROOT);
            boolean verb = t.is("root", "conj", "ccomp", "relcl");
            if (Set.of("provided", "providing", "unless").contains(word) && !verb) return true;
            boolean as = word.equals("as") || word.equals("so");
            if (as && isAsLongAs(s, t.index())) return true;
            if (word.equals("only") && opens(s, t.index(), Set.of("if", "when", "with", "once")))
                return true;
            if (word.equals("condition") && isSet(s, t)) return true;
        }
        return false;
    }

    /// Whether a word follows, past a quotation mark: "only “if I hold the pencil”".
    private static boolean opens(Sentence s, int i, Set<String> words) {
        int next = i + 1;
        if (next < s.size() && !s.token(next).isWord()) next++;
        return next < s.size() && words.contains(s.token(next).lemma());
    }

    /// "on condition that", "on one condition", "has a condition": not "on condition of anonymity".
    private static boolean isSet(Sentence s, Token condition) {
        boolean of = follows(s, condition.index(), Set.of("of"));
        boolean anonymity = of && s.tokens().stream().anyMatch(t -> t.lemma().startsWith("anonym"));
        boolean on =
                condition.is("pobj")
                        && s.head(condition).filter(p -> p.lemma().equals("on")).isPresent();
        return on && !anonymity;
    }

    /// "asked if", "to see if".
    private static boolean asksWhether(Sentence s, Token mark) {
        if (!mark.lemma().equals("if")) return false;
        Optional<Token> clause = s.head(mark);
        return clause.isPresent()
                && clause.get().is("ccomp")
                && s.head(clause.get())
                        .filter(
                                h ->
                                        Set.of(
                                                        "ask", "see", "know", "wonder", "tell",
                                                        "check", "say")
                                                .contains(h.lemma()))
                        .filter(h -> mark.index() > h.index())
                        .isPresent();
    }

    private static boolean isAsLongAs(Sentence s, int i) {
        return is(s, i + 1, "long") && is(s, i + 2, "as");
    }

    private static boolean follows(Sentence s, int i, Set<String> words) {
        return i + 1 < s.size() && words.contains(s.token(i + 1).lemma());
    }

    private static boolean is(Sentence s, int i, String word) {
        return i >= 0 && i < s.size() && s.token(i).form().equalsIgnoreCase(word);
    }
}
