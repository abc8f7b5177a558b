package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.story.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
}
