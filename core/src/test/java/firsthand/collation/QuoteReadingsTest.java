package firsthand.collation;

import static firsthand.collation.TestStory.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of quoted words on their way from report to report.
class QuoteReadingsTest {
    private static final String FIRST =
            "The ferry sank at dawn off the northern harbour. “The list in the office and the"
                    + " people in the water are two different numbers,” [Ana Wern] said on the"
                    + " quay. The coast guard searched until nightfall with four boats.";

    @Test
    void otherWordsBetweenTheMarksAreAltered() {
        assertEquals(
                List.of(
                        "a: The list in the office and the people in the water are two different"
                                + " numbers,: FAITHFUL",
                        "b: The list in the ministry and the people in the water are two different"
                                + " numbers,: ALTERED"),
                story().report("a", FIRST)
                        .report("b", FIRST.replace("office", "ministry"))
                        .copies("b", "a")
                        .readings());
    }

    @Test
    void anotherSpellingIsNot() {
        String british = FIRST.replace("are two different", "colour two different");
        assertEquals(
                List.of("a: FAITHFUL", "b: FAITHFUL"),
                statuses(
                        story().report("a", british)
                                .report("b", british.replace("colour", "color"))
                                .copies("b", "a")));
    }

    @Test
    void aShorterQuoteIsCut() {
        assertEquals(
                List.of("a: FAITHFUL", "b: CUT"),
                statuses(
                        story().report("a", FIRST)
                                .report(
                                        "b",
                                        FIRST.replace(
                                                "The list in the office and the people in the"
                                                        + " water are two",
                                                "The people in the water are two"))
                                .copies("b", "a")));
    }

    @Test
    void aFewWordsInsideOneLongQuoteAreCutFromIt() {
        String other =
                "Two boats left the pier on Tuesday, and nobody counted who went aboard. It was"
                        + " “two different numbers”, [Ana Wern] said later.";
        assertEquals(
                List.of(
                        "a: The list in the office and the people in the water are two different"
                                + " numbers,: FAITHFUL",
                        "b: two different numbers: CUT"),
                story().report("a", FIRST).report("b", other).readings());
    }

    @Test
    void aFullerQuoteThanTheNearestIsNotAltered() {
        String longer = FIRST.replace("numbers,”", "numbers, and I trust neither,”");
        assertEquals(
                List.of("a: FAITHFUL", "b: FAITHFUL", "c: FAITHFUL"),
                statuses(
                        story().report("a", FIRST)
                                .report("b", FIRST)
                                .report("c", longer)
                                .copies("c", "a")
                                .copies("b", "a")));
    }

    /// A sentence that the nearest report does not have cannot be compared with another one.
    @Test
    void anotherSentenceOfTheSameSpeakerIsNotAltered() {
        String more =
                FIRST.replace(
                        "The coast guard",
                        "“We shall open every locker on board,” [Ana Wern] said. The coast guard");
        assertEquals(
                List.of("a: FAITHFUL", "b: FAITHFUL", "b: FAITHFUL"),
                statuses(story().report("a", FIRST).report("b", more).copies("b", "a")));
    }

    private static final String TWO_PIECES =
            "The ferry sank at dawn. “Nobody counted the tickets on the quay,” [Ana Wern] said."
                    + " “We shall open every locker on board,” [Ana Wern] added.";
    private static final String SECOND_PIECE =
            "“We shall open every locker on board,” [Ana Wern] said on Tuesday.";

    @Test
    void piecesThatReportsGiveTogetherAreOneUtterance() {
        TestStory told =
                story().report("a", TWO_PIECES)
                        .report("b", TWO_PIECES)
                        .report("c", SECOND_PIECE)
                        .copies("b", "a");
        assertEquals(List.of(5), sizes(told));
    }

    @Test
    void aPieceThatMostReportsHaveAloneStandsForItself() {
        TestStory told =
                story().report("a", TWO_PIECES)
                        .report("b", SECOND_PIECE)
                        .report("c", SECOND_PIECE + " The search went on.")
                        .copies("c", "b");
        assertEquals(List.of(1, 3), sizes(told));
    }

    /// The numbers of readings of the story's quotes, ascending.
    private static List<Integer> sizes(TestStory told) {
        return told.collated().quotes().stream().map(q -> q.readings().size()).sorted().toList();
    }

    @Test
    void aWordThatDeniesMakesADifference() {
        assertEquals(
                List.of("a: FAITHFUL", "b: ALTERED"),
                statuses(
                        story().report("a", FIRST)
                                .report("b", FIRST.replace("are two", "are not two"))
                                .copies("b", "a")));
    }

    @Test
    void twoSpeakersAreToldWithoutTakingSides() {
        TestStory told =
                story().report("a", FIRST)
                        .report("b", FIRST)
                        .report("c", FIRST.replace("[Ana Wern]", "[Tomas Brill]"))
                        .copies("b", "a")
                        .copies("c", "a");
        assertEquals(
                List.of(
                        "“The list in the office and the people in the water are two different"
                                + " numbers”: Tomas Brill in c, Ana Wern in a, b."),
                told.leads(Lead.Kind.MISATTRIBUTED_QUOTE));
    }

    private static List<String> statuses(TestStory told) {
        return told.readings().stream()
                .map(r -> r.substring(0, 3) + r.substring(r.lastIndexOf(": ") + 2))
                .sorted()
                .toList();
    }
}
