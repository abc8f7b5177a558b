package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Several people write out of one text, and nothing says when.
class UndatedCopiesTest {
    private static final List<String> ORIGINAL =
            List.of(
                    "A sundial tells the hour by the shadow that a rod, called the gnomon, casts upon a"
                            + " plate.",
                    "The rod must be parallel to the axis about which the planet turns, or the lines"
                            + " will hold true in one season only.",
                    "Because the path of the planet is no circle, sun and clock drift apart by as much"
                            + " as a quarter of an hour in November.",
                    "Makers engrave a curve, called the equation of time, from which the reader takes"
                            + " off the difference.",
                    "Dials on south walls serve from morning to evening in winter, whereas in summer"
                            + " they lose the early and the late hours.",
                    "Before railways came, towns set their clocks by a dial on the church, each town by"
                            + " its own noon.");

    private static final int E = 4;
    private static final int Z = 5;

    private static final String WHOLE = String.join(" ", ORIGINAL);

    private static String some(int... sentences) {
        return String.join(" ", IntStream.of(sentences).mapToObj(ORIGINAL::get).toList());
    }

    private static Report report(String id, Optional<String> day, String text) {
        return new Report(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day.flatMap(StatedTime::parse),
                "en",
                text,
                List.of(),
                List.of());
    }

    private static final String FIRST =
            "Shadows were the earliest clocks of all. " + some(0, 1, 2).replace("must", "has to");
    private static final String SECOND = some(0, 3, 4).replace("engrave", "cut") + " I like them.";
    private static final String THIRD = some(1, 2, 5).replace("drift", "move") + " That is all.";
    private static final String FOURTH =
            some(3, 4, 5).replace("whereas", "but") + " Noon was local.";

    /// Made from the same three sentences as the first, in its words.
    private static final String LIKE_THE_FIRST =
            some(0, 1, 2).replace("must", "has to").replace("upon", "on") + " So much for rods.";

    /// The tree in which a, b, c and d are from z, and e from a.
    private static Tree chain() {
        Tree tree = new Tree(6);
        for (int child = 0; child < 4; child++) tree.setParent(child, Z);
        tree.setParent(E, 0);
        return tree;
    }

    private static Tree settled(
            Optional<String> first, Optional<String> later, Optional<String> last) {
        List<Witness> witnesses =
                Witness.of(
                        List.of(
                                report("a", later, FIRST),
                                report("b", later, SECOND),
                                report("c", later, THIRD),
                                report("d", later, FOURTH),
                                report("e", last, LIKE_THE_FIRST),
                                report("z", first, WHOLE)));
        Comparison comparison = Comparison.of(witnesses, Optional.empty());
        Tree tree = chain();
        new UndatedCopies(comparison, Odds.of(comparison)).settle(tree);
        return tree;
    }

    @Test
    void whereNothingTellsTheOrderACopyIsFromTheOriginalThatAllWroteOutOf() {
        Tree tree = settled(Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Z, tree.parent(E));
        assertEquals(Tree.NONE, tree.second(E));
        assertEquals(Tree.NONE, tree.parent(Z));
    }

    @Test
    void withDatesACopyOfACopyStaysOne() {
        Tree tree =
                settled(
                        Optional.of("2026-03-01"),
                        Optional.of("2026-03-02"),
                        Optional.of("2026-03-03"));
        assertEquals(chain(), tree);
    }
}
