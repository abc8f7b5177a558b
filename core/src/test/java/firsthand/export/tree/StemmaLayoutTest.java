package firsthand.export.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.collation.Collation;
import firsthand.dossier.Dossier;
import firsthand.export.view.Sources;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StemmaLayoutTest {
    private static Statements report(String id, String time) {
        return Statements.none(
                new Report(
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        StatedTime.parse(time),
                        "en",
                        "The dam broke.",
                        List.of(),
                        List.of()));
    }

    /// The line to "copy" from "original", which state these times.
    private static String line(String original, String copy) {
        Story story = Story.of(List.of(report("original", original), report("copy", copy)));
        TreeMap<String, java.util.SortedSet<String>> origins = new TreeMap<>();
        origins.put("original", new TreeSet<>(List.of("original")));
        origins.put("copy", new TreeSet<>(List.of("original")));
        Stemma stemma =
                new Stemma(
                        List.of(
                                new Stemma.Source("copy", false, ""),
                                new Stemma.Source("original", false, "")),
                        List.of(
                                new Descent(
                                        "copy", "original", Descent.Kind.COPIED, 1, 1, List.of())),
                        origins,
                        OptionalInt.of(1));
        Sources sources = new Sources(new Dossier(story, "Dam", stemma, Collation.NONE));
        return new StemmaLayout(stemma, new StemmaForest(stemma), sources)
                .elbow("original", "copy");
    }

    @Test
    void aLineThatGoesBackInTimeRunsAboveTheNameOfItsChild() {
        assertEquals("M46 67V105q0 8 8 8H586", line("2026-03-01", "2026-03-02"));
        assertEquals("M586 67V83q0 8 -8 8H54q-8 0 -8 8V113", line("2026-03-02", "2026-03-01"));
        assertEquals("M46 67V113", line("2026-03-01", "2026-03-01"));
    }
}
