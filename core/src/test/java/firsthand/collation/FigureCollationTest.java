package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.Firsthand;
import firsthand.report.Report;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which numbers of two reports stand in one item, by the whole program on plain text.
class FigureCollationTest {
    private static final Firsthand PROGRAM = Firsthand.open();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a level that fell is two things measured, a number that is corrected is one
                "Prices in Tarvia rose by 4.1 percent in February, from 4.9 percent in January, the statistics"
                        + " office said.|4.1,4.1;4.9,4.9",
                "Prices in Tarvia rose by 4.1 percent in February, from 4.9 percent in January, below the"
                        + " forecast of the statistics office.|4.1,4.1;4.9,4.9",
                "The bank revised its estimate of growth to 4.1 percent from 4.9 percent, the statistics"
                        + " office said.|4.1,4.1,4.9,4.9",
                "Officials in Tarvia raised the death toll of the storm to 49 people from 41, the"
                        + " statistics office said.|41,41,49,49",
                // a part counts what its whole counts, and not what another number measured
                "The bank cut its rate to 15 percent. Seventeen of the 22 economists whom the agency"
                        + " asked in Tarvia had foreseen less.|15,15;17,17;22,22"
            })
    void numbersStandTogether(String text, String items) {
        List<CollatedFigure> found =
                PROGRAM.dossier(List.of(Report.of("a", text), Report.of("b", text)))
                        .collation()
                        .figures();
        assertEquals(new TreeSet<>(List.of(items.split(";"))), values(found));
    }

    @Test
    void aNumberChangedInTranslationStandsAgainstItsOriginal() {
        Report original =
                Report.of(
                        "a",
                        "Le club de Lorvane a engagé Idriss Kalombé de Portmere. L'attaquant a marqué 14 buts en 19 matches de championnat cette saison. Le président Marc Delorme a présenté le joueur à Lorvane mardi.");
        Report copy =
                Report.of(
                        "b",
                        "Lorvane have signed Idriss Kalombé of Portmere. The striker scored 14 goals in 16 matches of the championship this season. President Marc Delorme presented the player in Lorvane on Tuesday.");
        List<CollatedFigure> found = PROGRAM.dossier(List.of(original, copy)).collation().figures();
        assertEquals(new TreeSet<>(List.of("14,14", "16,19")), values(found));
    }

    private static TreeSet<String> values(List<CollatedFigure> found) {
        return found.stream()
                .map(
                        f ->
                                f.readings().stream()
                                        .map(r -> r.figure().value().stripTrailingZeros())
                                        .sorted()
                                        .map(v -> v.toPlainString())
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
