package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Four reports of one matter, of which the first two share what is wrong.
class SlipsTest {
    private static final String RIGHT =
            "The bridge keeper Anton Sybhol opened the gate at Marrowfield on Monday. He told the"
                    + " council that 412 barges had passed since spring. The council of"
                    + " Marrowfield thanked Sybhol for his work.";

    private static List<String> sharedSlips(String first, String second, String... others) {
        List<String> texts = new java.util.ArrayList<>(List.of(first, second));
        texts.addAll(List.of(others));
        List<Report> reports =
                IntStream.range(0, texts.size())
                        .mapToObj(i -> Report.of("r" + i, texts.get(i)))
                        .toList();
        Comparison comparison = Comparison.of(Witness.of(reports), Optional.empty());
        return new Slips(comparison)
                .shared(comparison.alignment(0, 1)).stream()
                        .map(
                                e ->
                                        e.why()
                                                + ": "
                                                + e.child().of(first)
                                                + ", "
                                                + e.parent().of(second))
                        .toList();
    }

    private static List<String> sharedSlips(String right, String wrong) {
        String slipped = RIGHT.replace(right, wrong);
        return sharedSlips(slipped, slipped, RIGHT, RIGHT, RIGHT);
    }

    @Test
    void aNameThatOthersSpellOtherwise() {
        assertEquals(List.of("same error: Sybohl, Sybohl"), sharedSlips("Sybhol", "Sybohl"));
    }

    @Test
    void aPlaceWrittenSmall() {
        assertEquals(
                List.of("same error: marrowfield, marrowfield"),
                sharedSlips("Marrowfield", "marrowfield"));
    }

    @Test
    void aFigureThatOthersHaveOtherwise() {
        assertEquals(List.of("same error: 421, 421"), sharedSlips("412", "421"));
    }

    @Test
    void whatAllHaveIsNoSlip() {
        assertEquals(List.of(), sharedSlips(RIGHT, RIGHT, RIGHT, RIGHT));
    }

    @Test
    void whatOneOtherHasOtherwiseIsNoSlip() {
        String slipped = RIGHT.replace("412", "421");
        assertEquals(List.of(), sharedSlips(slipped, slipped, RIGHT));
    }

    @Test
    void inflectedFormsAreNotOneLetterApart() {
        assertTrue(OneLetter.apart("sybhol", "sybohl"));
        assertTrue(OneLetter.apart("sybhol", "sybbhol"));
        assertTrue(OneLetter.apart("sybhol", "sythol"));
        assertFalse(OneLetter.apart("marrowfield", "marrowfields"));
        assertFalse(OneLetter.apart("sybhol", "tybhol"));
        assertFalse(OneLetter.apart("sybhol", "sybhol"));
    }
}
