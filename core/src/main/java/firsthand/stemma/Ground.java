package firsthand.stemma;

import java.util.Set;

/// What the family tree is built from. All of it is used unless somebody wants to know what a part
/// is
/// worth and leaves it out; the weights of the rest stay as they are.
public enum Ground {
    /// That the same matter comes in the same order.
    ORDER,
    /// What sentences mean, whatever their words.
    MEANING,
    /// Names and numbers, beyond their being words.
    FACTS,
    /// What two strangers share by chance who report the same event.
    CHANCE,
    /// That all reports are explained together; without it each takes what is best for itself.
    WHOLE_TREE,
    /// Bylines, agencies, outlets that are named.
    CREDITS,
    /// The times that reports state.
    TIMES;

    private static final Set<Clue> ORDERS = Set.of(Clue.ORDER, Clue.SEQUENCE);

    private static final Set<Clue> CREDITED =
            Set.of(Clue.CREDITS, Clue.AGENCY, Clue.SIGNED, Clue.OWN_WORK);

    private static final Set<Clue> TIMED = Set.of(Clue.LATER, Clue.LATER_VERSION);

    private static final Set<SiblingClue> SIBLINGS_CREDITED =
            Set.of(
                    SiblingClue.AGENCY,
                    SiblingClue.OTHER_AGENCY,
                    SiblingClue.COMMON_AGENCY,
                    SiblingClue.STATEMENT,
                    SiblingClue.SIGNED,
                    SiblingClue.OTHER_SIGNED,
                    SiblingClue.CREDITS);

    boolean speaksBy(Clue clue) {
        return switch (this) {
            case ORDER -> ORDERS.contains(clue);
            case FACTS -> clue == Clue.SAME_FACTS;
            case CREDITS -> CREDITED.contains(clue);
            case TIMES -> TIMED.contains(clue);
            case MEANING, CHANCE, WHOLE_TREE -> false;
        };
    }

    boolean speaksBy(SiblingClue clue) {
        return switch (this) {
            case ORDER -> clue == SiblingClue.ORDER || clue == SiblingClue.SEQUENCE;
            case FACTS -> clue == SiblingClue.SAME_FACTS;
            case CREDITS -> SIBLINGS_CREDITED.contains(clue);
            case TIMES, MEANING, CHANCE, WHOLE_TREE -> false;
        };
    }

    /// What stands in the place of a clue that is left out: what tells least, the middle between
    /// strangers and relatives.
    double middle() {
        return switch (this) {
            case ORDER -> 0.4;
            case FACTS -> 0.7;
            case MEANING, CHANCE, WHOLE_TREE, CREDITS, TIMES -> 0;
        };
    }
}
