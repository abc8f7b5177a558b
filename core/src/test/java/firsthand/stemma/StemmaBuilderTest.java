package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Statements;
import firsthand.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StemmaBuilderTest {
    private static final String LOCK =
            """
            The lock gate at Hartmoor gave way at 6:40 on Tuesday morning and let the upper pond run \
            into the market street. Eleven narrowboats were carried down with it.

            Petra Olding, who keeps the lock, said she had heard the timber crack before dawn. "I \
            rang the office twice and got the machine," she told the Hartmoor Echo.

            The canal trust put the water lost at 3,400 cubic metres. Its engineer, Jonas Reeve, said \
            the gate had been due for renewal in 2019.

            Nobody drowned. A dog named Biscuit was taken off a roof by the baker, Amira Stoll, who \
            used a ladder and a sack of rolls.

            The trust promised to drain the cut by Friday and to pay each boat owner 450 pounds while \
            the inquiry lasts. Councillor Dunmore wants the whole flight closed until spring.
            """;

    /// The same facts in the same order under other words, paragraphs moved, quotation marks
    /// changed, letters that only look Latin, and a date before its source's.
    private static final String DISGUISED =
            """
            The lock gate at Hаrtmoor collapsed at 6:40 on Tuesday morning and let the upper pond \
            flow into the market street. Eleven narrowboats were swept down with it.

            The canal trust put the water wasted at 3,400 cubic metres. Its engineer, Jonas Rеeve, \
            said the gate had been due for replacement in 2019.

            Petra Olding, who tends the lock, said she had heard the timber snap before dawn. «I \
            phoned the office twice and got the machine,» she told the Hartmoor Echo.

            Nobody drowned. A dog called Biscuit was lifted off a roof by the baker, Amira Stoll, who \
            used a ladder and a bag of rolls.

            The trust vowed to drain the cut by Friday and to pay every boat owner 450 pounds while \
            the inquiry lasts.
            """;

    private static final String STRANGER =
            """
            Boat owners at Hartmoor spent Wednesday pumping mud out of their engines and asking who \
            would pay.

            "My kettle is in the churchyard," said Lena Voss, whose boat ended against the wall of St \
            Anne's. She has lived afloat since her divorce.

            Insurers had sent two assessors by noon. Neither would speak to the press.

            The canal trust said that 3,400 cubic metres had been lost. A spokeswoman would not say \
            when the flight would open again.
            """;

    private static Report report(
            String id, String outlet, String author, String time, String text) {
        return new Report(
                id,
                Optional.of(outlet),
                Optional.empty(),
                Optional.empty(),
                Optional.of(author),
                StatedTime.parse(time),
                "en",
                text,
                List.of(),
                List.of());
    }

    private static final List<Report> REPORTS =
            List.of(
                    report("a", "Hartmoor Echo", "Ruth Amber", "2026-02-03T11:00:00Z", LOCK),
                    report("b", "Canal Buzz", "Buzz desk", "2026-02-02T09:00:00Z", DISGUISED),
                    report("c", "Vale Post", "Ines Marl", "2026-02-04T17:00:00Z", STRANGER));

    private static Stemma stemma(List<Report> reports) {
        return new StemmaBuilder()
                .build(new Story("s", reports.stream().map(Statements::none).toList()));
    }

    private static List<String> edges(Stemma stemma) {
        return stemma.descents().stream().map(d -> d.child() + " from " + d.parent()).toList();
    }

    @Test
    void aDisguisedCopyWithAFalseDateIsLinkedToItsSource() {
        assertEquals(List.of("b from a"), edges(stemma(REPORTS)));
    }

    @Test
    void aStrangerAtTheSameEventIsAnOriginOfItsOwn() {
        Stemma s = stemma(REPORTS);
        assertEquals("[c]", String.valueOf(s.origins().get("c")));
        assertEquals(2, s.independentOrigins().orElseThrow());
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        List<Report> turned = new ArrayList<>(REPORTS);
        Collections.reverse(turned);
        assertEquals(stemma(REPORTS), stemma(turned));
    }

    @Test
    void evidencePointsIntoTheTexts() {
        for (Descent d : stemma(REPORTS).descents()) {
            assertFalse(d.evidence().isEmpty());
            d.evidence().forEach(e -> assertTrue(e.parent().end() <= LOCK.length()));
        }
    }

    @Test
    void independenceOfTextsThatAreTooShortIsNotEstablished() {
        Stemma s =
                stemma(
                        List.of(
                                report(
                                        "a",
                                        "One",
                                        "Ann Lee",
                                        "2026-02-03T11:00:00Z",
                                        "Gate broke."),
                                report(
                                        "b",
                                        "Two",
                                        "Bo Ray",
                                        "2026-02-03T12:00:00Z",
                                        "It rained.")));
        assertTrue(s.independentOrigins().isEmpty());
    }
}
