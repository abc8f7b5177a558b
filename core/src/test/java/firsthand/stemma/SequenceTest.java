package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private static final String LONG =
            """
            The harbour board met on Monday. Pilot Ana Roe described the collision. Two barges sank \
            near Cape Ost. Divers recovered 41 barrels. The insurer offered 900 crowns. Fishermen \
            refused the money. A court will sit in Lemmer.""";

    /// The facts of three sentences melted into one, twice.
    private static final String CONDENSED =
            "Ana Roe told the board of a collision in which barges sank near Cape Ost. Of 41 barrels"
                    + " recovered, fishermen refused the insurer's 900 crowns before a court in"
                    + " Lemmer.";

    private static final String TURNED_ROUND =
            "A court in Lemmer will hear fishermen who refused 900 crowns. The insurer knows of 41"
                    + " barrels. Barges sank near Cape Ost, pilot Ana Roe told the board.";

    private static double aboveChance(String one, String other) {
        List<Witness> witnesses = Witness.of(List.of(Report.of("a", one), Report.of("b", other)));
        return witnesses.get(0).sequence().aboveChance(witnesses.get(1).sequence());
    }

    @Test
    void factsInTheSameOrderTellEvenWhereNoSentenceHasACounterpart() {
        assertTrue(aboveChance(CONDENSED, LONG) > 0.5, "" + aboveChance(CONDENSED, LONG));
    }

    @Test
    void theSameFactsInAnotherOrderAreChance() {
        assertTrue(
                aboveChance(TURNED_ROUND, LONG) < aboveChance(CONDENSED, LONG) / 2,
                "" + aboveChance(TURNED_ROUND, LONG));
    }

    @Test
    void wordsInsideQuotationMarksDoNotCount() {
        String quoted = "“Two barges sank near Cape Ost. Divers recovered 41 barrels.”";
        assertEquals(0, aboveChance(quoted, LONG));
    }

    @Test
    void itIsTheSameFromBothSides() {
        assertEquals(aboveChance(LONG, CONDENSED), aboveChance(CONDENSED, LONG), 1e-12);
    }
}
