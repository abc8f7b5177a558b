package firsthand.statement.position;

import firsthand.language.Sentence;
import firsthand.language.Token;
import firsthand.statement.Position;
import firsthand.statement.attribution.Clauses;
import firsthand.statement.material.Material;
import java.util.Optional;
import java.util.Set;

/// Tells which sides hang on a condition: "only if the state pays", "would wait for the inquiry".
final class Conditions {
    private static final Set<String> SIGNS = Set.of("sign", "agree", "accept", "approve", "join");

    private static final Set<String> WHEN = Set.of("when", "once", "after", "until");

    /// What lifts a refusal: "will not sign until", "without".
    private static final Set<String> UNTIL = Set.of("until", "till", "unless", "before", "without");

    private static final Set<String> PICKS = Set.of("a", "an", "any");

    private Conditions() {}

    /// "would sign only if the state paid", "would wait for the inquiry": any deed that its party
    /// makes hang on a condition.
    static Optional<Side> bound(Material m, Sentence s, Token verb) {
        boolean will =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(
                                a ->
                                        Sides.WILL.contains(a.lemma())
                                                || Sides.WILL.contains(a.form()));
        boolean behind = s.dependent(verb.index(), "prep").isPresent();
        boolean hinges = Set.of("hinge", "depend").contains(verb.lemma());
        boolean shall =
                s.dependents(verb.index(), "aux").stream()
                        .anyMatch(a -> Set.of("will", "would").contains(a.lemma()));
        boolean waits = shall && Set.of("wait", "await").contains(verb.lemma());
        boolean signs = SIGNS.contains(verb.lemma()) && withReservation(s, verb);
        boolean decides = will && verb.lemma().equals("decide") && hasWhen(s, verb);
        boolean once = shall && SIGNS.contains(verb.lemma()) && hasWhen(s, verb);
        boolean conditional = hinges && behind || waits || signs || decides || once;
        boolean free = !verb.is("relcl", "advcl", "acl") && !Frames.NO_ISSUE.contains(verb.lemma());
        boolean told = m.speechAt(verb.span().start()).isEmpty() || verb.lemma().equals("consider");
        boolean ifs = Clauses.isBound(s) || told && hasIf(s, verb);
        conditional |= will && free && ifs && !isUnreal(s, verb);
        return conditional
                ? Optional.of(new Side(verb, verb, Position.Stance.CONDITIONAL))
                : Optional.empty();
    }

    /// "will not pay until it knows", "would not take a player who was suspended", "would not go
    /// back to any quay that an inspector had not walked": a refusal that something would lift.
    static boolean isUntil(Sentence s, Token verb) {
        boolean lifted =
                s.dependents(verb.index()).stream()
                                .filter(d -> d.index() > verb.index())
                                .anyMatch(d -> marks(s, d))
                        || s.dependents(verb.index(), "xcomp").stream()
                                .flatMap(x -> s.dependents(x.index()).stream())
                                .anyMatch(d -> marks(s, d));
        return lifted || picks(s, verb);
    }

    private static boolean marks(Sentence s, Token d) {
        if (UNTIL.contains(d.lemma()) && d.is("prep", "mark")) return true;
        return d.is("advcl")
                && s.dependents(d.index(), "mark", "advmod").stream()
                        .anyMatch(k -> UNTIL.contains(k.lemma()));
    }

    /// Whether only a thing of some kind is refused: "any quay that nobody had walked".
    private static boolean picks(Sentence s, Token verb) {
        return s.subtree(verb.index()).stream()
                .filter(n -> n.isNoun() && n.is("dobj", "pobj"))
                .filter(
                        n ->
                                s.dependents(n.index(), "det").stream()
                                        .anyMatch(d -> PICKS.contains(d.lemma())))
                .anyMatch(n -> isOfAKind(s, verb, n));
    }

    private static boolean isOfAKind(Sentence s, Token verb, Token noun) {
        if (s.dependent(noun.index(), "relcl").isPresent()) return true;
        int next = noun.index() + 1;
        boolean that = next < s.size() && s.token(next).lemma().equals("that");
        return that && s.dependents(verb.index(), "advcl").stream().anyMatch(c -> c.index() > next);
    }

    /// "would not be here if there had been a memo", "would have left".
    private static boolean isUnreal(Sentence s, Token verb) {
        boolean have =
                s.dependents(verb.index(), "aux").stream().anyMatch(a -> a.lemma().equals("have"));
        return have
                || s.dependents(verb.index(), "advcl").stream()
                        .anyMatch(
                                c ->
                                        s.dependents(c.index(), "aux").stream()
                                                .anyMatch(a -> a.form().equalsIgnoreCase("had")));
    }

    /// "signed with a written reservation".
    private static boolean withReservation(Sentence s, Token verb) {
        return s.dependents(verb.index(), "prep").stream()
                .filter(p -> p.lemma().equals("with"))
                .flatMap(p -> s.dependent(p.index(), "pobj").stream())
                .anyMatch(o -> Set.of("reservation", "condition", "caveat").contains(o.lemma()));
    }

    private static boolean hasWhen(Sentence s, Token verb) {
        return s.dependents(verb.index(), "advcl").stream()
                .anyMatch(
                        c ->
                                s.dependents(c.index(), "advmod", "mark").stream()
                                        .anyMatch(k -> WHEN.contains(k.lemma())));
    }

    /// Whether the clause with "if" hangs on this verb.
    static boolean hasIf(Sentence s, Token verb) {
        return s.dependents(verb.index(), "advcl").stream()
                .anyMatch(
                        c ->
                                s.dependent(c.index(), "mark")
                                        .filter(k -> k.lemma().equals("if"))
                                        .isPresent());
    }

    /// "could live with it".
    static boolean isTentative(Sentence s, Token verb) {
        return s.dependents(verb.index(), "aux").stream()
                .anyMatch(a -> Set.of("could", "would", "might", "can").contains(a.lemma()));
    }

    static boolean hasOnly(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.lemma().equals("only"));
    }
}
