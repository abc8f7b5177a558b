package firsthand.collation;

import static firsthand.collation.TestStory.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What an outlet changed in its report after it had published it.
class HiddenEditsTest {
    private static final String EARLY =
            "The bridge at Olten closed on Monday evening. Forty people were on it when the"
                    + " northern cable snapped. Nobody was hurt, the mayor said. The company that built"
                    + " the bridge declined to comment. Traffic goes over the old road.";

    private static List<String> edits(String late) {
        return story().version("r1", "Ledger", "2026-03-02T08:00:00Z", EARLY)
                .version("r2", "Ledger", "2026-03-02T19:00:00Z", late)
                .leads(Lead.Kind.HIDDEN_EDIT);
    }

    @Test
    void wordsOfMatterThatChanged() {
        assertEquals(
                List.of(
                        "r2 is a later version of r1, changed without a note: “Forty people were on"
                                + " it when the northern cable snapped” became “Sixty people were"
                                + " on it when the northern cable snapped”."),
                edits(EARLY.replace("Forty", "Sixty")));
    }

    @Test
    void aSentenceLeftOutAndOneAdded() {
        assertEquals(
                List.of(
                        "r2 is a later version of r1, changed without a note: added “A welder had"
                                + " warned of rust in January”; left out “The company that built the"
                                + " bridge declined to comment”."),
                edits(
                        EARLY.replace(" The company that built the bridge declined to comment.", "")
                                + " A welder had warned of rust in January."));
    }

    @Test
    void aNoteIsSeen() {
        List<String> edits =
                edits(
                        EARLY.replace("Forty", "Sixty")
                                + " Correction: we first gave another number.");
        assertEquals(1, edits.size());
        assertEquals(
                "r2 is a later version of r1, with a note of what changed",
                edits.getFirst().substring(0, edits.getFirst().indexOf(':')));
    }

    @Test
    void whatOnlyMovedIsNoEdit() {
        assertEquals(
                List.of(),
                edits(
                        "Nobody was hurt, the mayor said. "
                                + EARLY.replace("Nobody was hurt, the mayor said. ", "")));
    }

    @Test
    void twoReportsOfOneOutletAreNoVersions() {
        assertEquals(
                List.of(),
                edits(
                        "A fire in the old mill kept the brigade busy all night. The roof fell in"
                                + " shortly after three. Two men are in hospital."));
    }
}
