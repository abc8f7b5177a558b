package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Many near copies of a few texts.
class LargeStoryTest {
    private static final int TEXTS = 12;
    private static final int COPIES = 30;

    private static String words(Random random, int words) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 0; i < words; i++) {
            text.append(i % 12 == 11 ? ". The " : " ");
            for (int k = 0; k < 6; k++) text.append((char) ('a' + random.nextInt(26)));
        }
        return text.append('.').toString();
    }

    private static List<Report> reports() {
        Random random = new Random(7);
        List<Report> reports = new ArrayList<>();
        for (int t = 0; t < TEXTS; t++) {
            String text = words(random, 60);
            reports.add(Report.of("t%02d-00".formatted(t), text));
            for (int c = 1; c <= COPIES; c++) {
                String own = text + " " + words(random, 10);
                reports.add(Report.of("t%02d-%02d".formatted(t, c), own));
            }
        }
        return reports;
    }

    private static Stemma stemma(List<Report> reports) {
        return new StemmaBuilder()
                .build(new Story("s", reports.stream().map(Statements::none).toList()));
    }

    @Test
    void nearCopiesAreTiedToTheirOwnTextAndNoOther() {
        List<Report> reports = reports();
        assertTrue(reports.size() > LargeStory.WHOLE);
        Stemma stemma = stemma(reports);
        assertEquals(
                TEXTS * COPIES, stemma.descents().stream().map(Descent::child).distinct().count());
        for (Descent d : stemma.descents()) {
            assertEquals(d.child().substring(0, 3), d.parent().substring(0, 3), d.toString());
        }
        assertEquals(TEXTS, stemma.independentOrigins().orElseThrow());
        stemma.origins()
                .forEach((r, of) -> assertEquals("[" + r.substring(0, 3) + "-00]", of.toString()));
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        List<Report> turned = new ArrayList<>(reports());
        Collections.reverse(turned);
        assertEquals(stemma(reports()), stemma(turned));
    }

    /// The near copy is not compared, so the tree of the others knows nothing of its id.
    @Test
    void aReportThatIsCalledLikeALostOriginalIsNotTakenForOne() {
        List<Report> reports = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < LargeStory.WHOLE; i++) {
            reports.add(Report.of("a%03d".formatted(i), words(random, 30)));
        }
        reports.add(Report.of("x1", reports.getFirst().text() + " " + words(random, 5)));
        Stemma tree = LargeStory.of(reports, LargeStoryTest::withLostOriginal);
        assertEquals(1, tree.sources().stream().filter(s -> s.id().equals("x1")).count());
        assertTrue(tree.sources().stream().anyMatch(s -> s.id().equals("xx1") && s.lost()));
        assertEquals("[xx1]", tree.origins().get("a001").toString());
        assertEquals("[xx1]", tree.origins().get("a002").toString());
        assertEquals("[a000]", tree.origins().get("x1").toString());
        List<String> parents =
                tree.descents().stream().map(d -> d.child() + " " + d.parent()).toList();
        assertEquals(List.of("a001 xx1", "a002 xx1", "x1 a000"), parents);
    }

    /// The second and third report are from a lost original, the others stand alone.
    private static Stemma withLostOriginal(List<Report> reports) {
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        List<Stemma.Source> sources = new ArrayList<>();
        for (Report r : reports) {
            origins.put(r.id(), new TreeSet<>(List.of(r.id())));
            sources.add(new Stemma.Source(r.id(), false, ""));
        }
        sources.add(new Stemma.Source("x1", true, "needed"));
        List<Descent> descents = new ArrayList<>();
        for (String child : List.of("a001", "a002")) {
            origins.put(child, new TreeSet<>(List.of("x1")));
            descents.add(new Descent(child, "x1", Descent.Kind.EDITED, 0.5, 0.5, List.of()));
        }
        return new Stemma(sources, descents, origins, OptionalInt.empty());
    }
}
