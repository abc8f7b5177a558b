package firsthand.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorerTest {
    @TempDir Path folder;

    static List<Tradition> traditions() throws IOException {
        return Tradition.all(Path.of(".."));
    }

    /// What the truth itself cannot reach is named with its reason.
    @ParameterizedTest
    @MethodSource("traditions")
    void findsTheTruthPerfect(Tradition tradition) throws IOException {
        Map<String, Double> scores = scored(tradition, GoldDossier.of(tradition));
        for (String name :
                List.of(
                        "story_f1",
                        "same_origin_f1",
                        "edge_f1",
                        "lost_sibling_f1",
                        "quotes.reading_recall",
                        "figures.reading_recall",
                        "claims.labelled",
                        "meetings.labelled",
                        "commitments.labelled",
                        "positions.labelled",
                        "junk_found")) {
            assertEquals(1.0, scores.get(name), 1e-9, name);
        }
        // one span may be a reading of two items, or its words stand twice in a report
        assertTrue(scores.get("quotes.align_f1") > .9, scores.toString());
        assertTrue(scores.get("figures.align_f1") > .8, scores.toString());
        assertTrue(scores.get("figures.status_accuracy") > .9, scores.toString());
        assertTrue(scores.get("quotes.speaker_accuracy") > .9, scores.toString());
    }

    @ParameterizedTest
    @MethodSource("traditions")
    void findsNothingInAnEmptyOutput(Tradition tradition) {
        Map<String, Double> scores = TraditionScorer.score(tradition, List.of());
        assertEquals(0.0, scores.get("story_f1"));
        assertEquals(0.0, scores.get("edge_f1"));
        assertEquals(0.0, scores.get("quotes.reading_recall"));
        assertTrue(scores.get("headline") < .2);
    }

    private Map<String, Double> scored(Tradition tradition, Dossier dossier) throws IOException {
        Path file = folder.resolve(tradition.name() + ".jsonl");
        try (Writer out = Files.newBufferedWriter(file)) {
            DossierFormat.JSONL.writer(Look.plain()).write(List.of(dossier), out);
        }
        return TraditionScorer.score(tradition, Tradition.lines(file));
    }

    @ParameterizedTest
    @CsvSource({
        "Ilmar Vesk, Vesk, true",
        "Ilmar Vesk, the governor Ilmar Vesk, true",
        "Ilmar Vesk, Anna Vesk, true",
        "National Bank, National Bank of Sarvonia, true",
        "Ilmar Vesk, Ilmar Kask, false",
        "'', Vesk, false"
    })
    void sameNames(String a, String b, boolean same) {
        assertEquals(same, Likeness.sameName(a, b));
        assertEquals(same, Likeness.sameName(b, a));
    }
}
