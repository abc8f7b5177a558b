package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.material.Audience;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a word that takes a side is about: its object, its clause, what stands behind a
/// preposition.
final class Frames {
    /// What one may want without taking a side.
    static final Set<String> NO_ISSUE =
            Set.of(
                    "know",
                    "be",
                    "say",
                    "see",
                    "go",
                    "get",
                    "talk",
                    "thank",
                    "tell",
                    "understand",
                    "hear",
                    "come",
                    "find",
                    "think",
                    "make",
                    "look",
                    "add",
                    "speak",
                    "live",
                    "sleep",
                    "comment",
                    "elaborate",
                    "answer",
                    "respond",
                    "speculate",
                    "disclose",
                    "confirm",
                    "discuss",
                    "identify",
                    "give",
                    "show");

    /// Verbs of criticism that things suffer, too.
    private static final Set<String> STRIKES = Set.of("slam", "blast", "block", "challenge");

    private Frames() {}

    /// "in favour of the plan", "opposed to it", "against the plan", "reluctance to go".
    static Optional<Token> byPreposition(Sentence s, Token t, String kind) {
        Optional<Token> object = s.dependent(t.index(), "pobj", "pcomp");
        if (object.isPresent()) return object;
        List<String> words = List.of(kind.substring(kind.indexOf(' ') + 1).split(","));
        for (Token p : s.dependents(t.index(), "prep")) {
            object = s.dependent(p.index(), "pobj", "pcomp");
            if (object.isPresent() && words.contains(p.lemma())) return object;
        }
        object = t.is("dobj") ? atVerb(s, t, words) : Optional.empty();
        if (object.isPresent()) return object;
        return words.contains("to")
                ? s.dependent(t.index(), "acl", "xcomp").filter(x -> Clauses.isInfinitive(s, x))
                : Optional.empty();
    }

    /// "gave its blessing to the plan", "gave the plan its backing", "threw its weight behind it".
    private static Optional<Token> atVerb(Sentence s, Token noun, List<String> words) {
        Optional<Token> verb = s.head(noun);
        if (verb.isEmpty()) return Optional.empty();
        for (Token p : s.dependents(verb.get().index(), "prep", "dative")) {
            Optional<Token> object = s.dependent(p.index(), "pobj", "pcomp");
            if (object.isPresent() && words.contains(p.lemma())) return object;
            if (p.is("dative") && p.isNoun()) return Optional.of(p);
        }
        return Optional.empty();
    }

    /// What the verb is about, by the frame that the table gives.
    static Optional<Token> issue(Sentence s, Token verb, String kind) {
        String frame =
                kind.substring(kind.indexOf(' ') + 1).replace(" if", "").replace(" will", "");
        Optional<Token> done = judgedBy(s, verb, kind);
        if (done.isPresent()) return done;
        for (String f : frame.split(",")) {
            Optional<Token> issue =
                    switch (f) {
                        case "object" -> object(s, verb, kind);
                        case "that" -> s.dependent(verb.index(), "ccomp");
                        case "toward" -> behind(s, verb, "to");
                        case "to" ->
                                s.dependent(verb.index(), "xcomp")
                                        .filter(
                                                x ->
                                                        Clauses.isInfinitive(s, x)
                                                                && !NO_ISSUE.contains(x.lemma()));
                        case "ing" ->
                                s.dependent(verb.index(), "xcomp", "pcomp")
                                        .or(() -> s.dependent(verb.index(), "advcl"))
                                        .filter(x -> x.pos().equals("VBG"))
                                        .filter(
                                                x ->
                                                        x.is("xcomp", "pcomp")
                                                                || x.index() == verb.index() + 1);
                        case "it" ->
                                object(s, verb, kind)
                                        .filter(o -> kind.endsWith("if") || !isClaimed(o));
                        case "for" -> behind(s, verb, f).or(() -> toDo(s, verb));
                        default -> behind(s, verb, f);
                    };
            if (issue.isPresent()) return issue;
        }
        return kind.contains("that") ? asTheyDo(s, verb) : Optional.empty();
    }

    /// "the plan was welcomed by the union": the thing.
    private static Optional<Token> judgedBy(Sentence s, Token verb, String kind) {
        if (s.dependent(verb.index(), "agent").isEmpty() || kind.contains(" that,to")) {
            return Optional.empty();
        }
        return s.dependent(verb.index(), "nsubjpass")
                .filter(t -> t.isNoun() && !t.isProperNoun() && !isNationals(s, t));
    }

    /// The object that is an issue: no mere name of somebody whom one is against, no words in marks
    /// with which one hails; in a relative clause without a pronoun the noun on which it hangs.
    private static Optional<Token> object(Sentence s, Token verb, String kind) {
        Optional<Token> own = s.dependent(verb.index(), "dobj").map(o -> ofWhich(s, o));
        boolean relative = own.filter(Frames::isAnaphor).isPresent();
        if (relative && verb.is("relcl")) return s.head(verb).filter(Token::isNoun);
        if (own.isEmpty() && verb.is("relcl") && s.dependent(verb.index(), "nsubj").isPresent()) {
            return s.head(verb).filter(Token::isNoun);
        }
        boolean against = kind.startsWith("against");
        boolean asked =
                Set.of("urge", "ask", "beg").contains(verb.lemma())
                        && s.dependent(verb.index(), "xcomp").isPresent();
        if (asked) return Optional.empty();
        return own.filter(o -> !isAnaphor(o))
                .filter(o -> !(against && (o.isProperNoun() || isNationals(s, o))))
                .filter(o -> !(against && isOne(s, o) && STRIKES.contains(verb.lemma())))
                .filter(o -> !Judgements.isMarked(s, o));
    }

    /// "slammed a door": some thing, not the plan.
    private static boolean isOne(Sentence s, Token o) {
        return s.dependents(o.index(), "det").stream().anyMatch(d -> d.lemma().startsWith("a"));
    }

    /// "none of the monitors": the monitors.
    private static Token ofWhich(Sentence s, Token object) {
        if (!Set.of("none", "any").contains(object.lemma())) return object;
        return s.dependents(object.index(), "prep").stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                .findFirst()
                .orElse(object);
    }

    /// "European nations", "the minister": whom, not what.
    private static boolean isNationals(Sentence s, Token o) {
        return Audience.PEOPLE.contains(o.lemma())
                || Set.of("nation", "country", "state").contains(o.lemma());
    }

    /// "hold an inquiry, as the opposition demands": the clause around.
    private static Optional<Token> asTheyDo(Sentence s, Token verb) {
        boolean as =
                s.dependents(verb.index(), "mark", "advmod").stream()
                        .anyMatch(t -> t.lemma().equals("as") && t.index() < verb.index());
        return as && verb.is("advcl") ? s.head(verb).filter(Token::isVerb) : Optional.empty();
    }

    /// "rejects this", "rejects the allegation": a claim, no issue.
    private static boolean isClaimed(Token object) {
        return object.pos().equals("DT")
                || object.pos().equals("PRP")
                || Set.of(
                                "claim",
                                "allegation",
                                "accusation",
                                "charge",
                                "suggestion",
                                "account",
                                "version")
                        .contains(object.lemma());
    }

    /// "called for the manager to resign".
    private static Optional<Token> toDo(Sentence s, Token verb) {
        return s.dependent(verb.index(), "advcl", "ccomp")
                .filter(
                        c ->
                                s.dependents(c.index(), "mark").stream()
                                        .anyMatch(k -> k.lemma().equals("for")))
                .filter(c -> Clauses.isInfinitive(s, c));
    }

    private static boolean isAnaphor(Token t) {
        return t.pos().startsWith("W");
    }

    static Optional<Token> behind(Sentence s, Token verb, String preposition) {
        for (Token p : s.dependents(verb.index(), "prep", "prt", "mark")) {
            if (!p.lemma().equals(preposition)) continue;
            Optional<Token> object = s.dependent(p.index(), "pobj", "pcomp");
            if (object.isPresent() && preposition.equals("on"))
                return deedOf(s, verb, object.get());
            if (object.isPresent()) return object;
            if (verb.lemma().equals("vote")) return Optional.of(p);
        }
        return Optional.empty();
    }

    /// "called on both sides to stop the strike": what they are called on to do.
    private static Optional<Token> deedOf(Sentence s, Token verb, Token asked) {
        if (verb.lemma().equals("insist")) return Optional.of(asked);
        return s.dependent(verb.index(), "xcomp", "advcl")
                .or(() -> s.dependent(asked.index(), "acl", "xcomp", "relcl"))
                .filter(x -> Clauses.isInfinitive(s, x));
    }
}
