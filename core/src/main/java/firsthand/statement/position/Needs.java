package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.attribution.Clauses;
import java.util.Optional;
import java.util.Set;

/// Sides that turns of phrase take without a word of the table: that there is no need for a thing,
/// that it should be done, that one will not do it.
final class Needs {
    /// Verbs behind which "should" tells what the speaker wants.
    private static final Set<String> SAYS =
            Set.of("say", "argue", "insist", "stress", "add", "believe", "think", "maintain");

    /// What there is none of where a thing is not wanted.
    private static final Set<String> NEEDS =
            Set.of(
                    "need",
                    "reason",
                    "case",
                    "point",
                    "basis",
                    "justification",
                    "ground",
                    "call",
                    "room");

    /// What one does not do without being against it.
    private static final Set<String> IDLE =
            Set.of(
                    "say",
                    "add",
                    "do",
                    "fear",
                    "report",
                    "lose",
                    "worry",
                    "hide",
                    "suggest",
                    "indicate",
                    "have",
                    "be",
                    "need",
                    "take",
                    "know",
                    "expect",
                    "name",
                    "rest",
                    "answer",
                    "show");

    private static final Set<String> SELF = Set.of("it", "he", "she", "they", "we");

    private static final Set<String> SPEAKS =
            Set.of(
                    "say",
                    "comment",
                    "answer",
                    "respond",
                    "speculate",
                    "know",
                    "be",
                    "confirm",
                    "see");

    private Needs() {}

    /// "saw no need for an inquiry", "sees no reason to wait".
    static Optional<Side> needless(Sentence s, Token verb) {
        if (!Set.of("see", "have", "find").contains(verb.lemma())) return Optional.empty();
        Optional<Token> need =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> NEEDS.contains(o.lemma()))
                        .filter(o -> isNone(s, o));
        return need.map(n -> new Side(verb, needOf(s, n), Position.Stance.AGAINST));
    }

    /// "need for an inquiry", "reason to wait", "nothing to investigate": what it is of.
    private static Token needOf(Sentence s, Token need) {
        return s.dependents(need.index(), "prep").stream()
                .filter(p -> Set.of("for", "in", "of").contains(p.lemma()))
                .flatMap(p -> s.dependent(p.index(), "pobj", "pcomp").stream())
                .findFirst()
                .or(() -> s.dependent(need.index(), "acl", "xcomp", "relcl"))
                .orElse(need);
    }

    /// "there was no case for an inquiry", "there was nothing to investigate".
    static Optional<Side> baseless(Sentence s, Token verb) {
        if (!verb.lemma().equals("be") || s.dependent(verb.index(), "expl").isEmpty())
            return Optional.empty();
        return s.dependent(verb.index(), "attr", "nsubj")
                .filter(o -> NEEDS.contains(o.lemma()) && isNone(s, o) || isNothingTo(s, o))
                .filter(o -> needOf(s, o).index() != o.index())
                .map(o -> new Side(verb, needOf(s, o), Position.Stance.AGAINST));
    }

    private static boolean isNothingTo(Sentence s, Token t) {
        return t.lemma().equals("nothing")
                && s.dependents(t.index(), "relcl", "acl", "xcomp").stream()
                        .anyMatch(x -> Clauses.isInfinitive(s, x) && !IDLE.contains(x.lemma()));
    }

    /// "the union said it would not sign": what a party says that it will not do, or not until
    /// something is done.
    static Optional<Side> refused(Sentence s, Token verb, boolean inSpeech) {
        boolean will =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> Set.of("will", "would", "wo").contains(a.form()));
        boolean said =
                verb.is("ccomp") && s.head(verb).filter(h -> SAYS.contains(h.lemma())).isPresent();
        boolean until = Conditions.isUntil(s, verb);
        boolean spoken = inSpeech && verb.is("root", "ccomp", "conj") && isFirst(s, verb);
        boolean oneself =
                s.dependent(verb.index(), "nsubj")
                        .filter(t -> SELF.contains(t.lemma()) || until && t.isNoun())
                        .isPresent();
        boolean content =
                s.dependent(verb.index(), "dobj", "xcomp")
                                .filter(o -> !o.isProperNoun())
                                .isPresent()
                        || until && s.dependent(verb.index(), "prep", "advmod").isPresent();
        boolean none =
                s.dependent(verb.index(), "dobj")
                        .filter(o -> o.lemma().equals("nothing"))
                        .isPresent();
        boolean denied = Clauses.isDenied(s, verb) || none && until;
        if (!will || !said && !spoken || !oneself || !content || !denied) return Optional.empty();
        return Optional.of(verb)
                .filter(v -> until || !IDLE.contains(v.lemma()))
                .filter(
                        v ->
                                until && !SPEAKS.contains(v.lemma())
                                        || !Frames.NO_ISSUE.contains(v.lemma()))
                .map(
                        v ->
                                new Side(
                                        v,
                                        v,
                                        until
                                                ? Position.Stance.CONDITIONAL
                                                : Position.Stance.AGAINST));
    }

    /// "we will not tender our shares".
    private static boolean isFirst(Sentence s, Token verb) {
        return s.dependent(verb.index(), "nsubj").filter(t -> t.lemma().equals("we")).isPresent();
    }

    /// "said that the door was open", "said the door was closed": for whatever was spoken of.
    static Optional<Side> door(Sentence s, Token verb) {
        if (!verb.lemma().equals("be")) return Optional.empty();
        Optional<Token> door =
                s.dependent(verb.index(), "nsubj")
                        .filter(t -> Set.of("door", "way").contains(t.lemma()));
        Optional<Token> how = s.dependent(verb.index(), "acomp");
        boolean open = how.filter(a -> Set.of("open", "ajar").contains(a.lemma())).isPresent();
        boolean shut = how.filter(a -> Set.of("shut", "closed").contains(a.lemma())).isPresent();
        boolean told = verb.is("ccomp", "root");
        if (!told || !open && !shut) return Optional.empty();
        boolean denied = Clauses.isDenied(s, verb);
        return door.map(
                d ->
                        new Side(
                                verb,
                                toWhat(s, verb, d),
                                open != denied ? Position.Stance.FOR : Position.Stance.AGAINST));
    }

    private static Token toWhat(Sentence s, Token verb, Token door) {
        return java.util.stream.Stream.of(verb, s.dependent(verb.index(), "acomp").orElse(verb))
                .flatMap(t -> s.dependents(t.index(), "prep").stream())
                .filter(p -> Set.of("to", "for").contains(p.lemma()))
                .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                .findFirst()
                .orElse(door);
    }

    private static boolean isNone(Sentence s, Token noun) {
        return s.dependents(noun.index()).stream().anyMatch(d -> d.lemma().equals("no"));
    }

    /// "the union said the player should be allowed to go": what a party says ought to be.
    static Optional<Side> should(Sentence s, Token verb) {
        boolean ought =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> Set.of("should", "must").contains(a.lemma()));
        boolean told =
                verb.is("ccomp") && s.head(verb).filter(h -> SAYS.contains(h.lemma())).isPresent();
        boolean somebody =
                s.dependent(verb.index(), "nsubj", "nsubjpass").filter(Token::isNoun).isPresent();
        if (verb.lemma().equals("expect")) return Optional.empty();
        if (!ought || !told || !somebody || Clauses.isDenied(s, verb)) return Optional.empty();
        if (Frames.NO_ISSUE.contains(verb.lemma()) && s.dependent(verb.index(), "attr").isEmpty())
            return Optional.empty();
        return Optional.of(new Side(s.head(verb).get(), verb, Position.Stance.FOR));
    }

    /// "there would be no second vote".
    static Optional<Side> excluded(Sentence s, Token verb) {
        if (!verb.lemma().equals("be") || s.dependent(verb.index(), "aux").isEmpty())
            return Optional.empty();
        boolean there = s.dependent(verb.index(), "expl").isPresent();
        Optional<Token> thing = s.dependent(verb.index(), "attr", "nsubj").filter(Token::isNoun);
        boolean without = s.tokens().stream().anyMatch(t -> t.lemma().equals("without"));
        if (!there || thing.isEmpty() || without || !Clauses.isDenied(s, verb))
            return Optional.empty();
        return Optional.of(new Side(verb, thing.get(), Position.Stance.AGAINST));
    }
}
