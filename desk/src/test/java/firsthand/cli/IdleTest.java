package firsthand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import firsthand.dossier.Dossier;
import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.library.StoryId;
import firsthand.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done while nobody asks: dossiers ahead, by this process or another, and letting go of
/// the
/// models.
class IdleTest {
    private static final Firsthand FIRSTHAND = Firsthand.open();
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final String DAM =
            "The Verkhani dam broke on Tuesday and killed fourteen people in Dzelvi, the interior"
                    + " minister Irakli Vashtaneli said. “There was no warning,” he told reporters.";
    private static final String FERRY =
            "A ferry with two hundred people aboard sank in the Gurita Strait on Monday night, the"
                    + " coast guard of Palmera said. “The sea was calm,” said captain Ana Suriel.";

    @TempDir Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

    /// Two reports of one event, the second with a sentence more.
    private static StoryId add(Library library, String name, String text) {
        List<Incoming> two = new ArrayList<>();
        for (String more : List.of("", " Rescuers came at dawn.")) {
            Report r = Report.of(name + two.size(), text + more);
            two.add(new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), "for a test"));
        }
        return switch (library.addAll(two).getLast()) {
            case Receipt.Added a -> a.story();
            case Receipt r -> throw new AssertionError(r);
        };
    }

    @Test
    void theNewestStoryIsComparedFirstAndNoneTwice() {
        try (Library library = Library.open(folder, FIRSTHAND)) {
            StoryId older = add(library, "dam", DAM);
            StoryId newer = add(library, "ferry", FERRY);
            assertEquals(2, library.due());
            assertEquals(Optional.of(newer), library.prepare());
            assertTrue(library.compared(newer).isPresent());
            assertFalse(library.compared(older).isPresent());
            assertEquals(Optional.of(older), library.prepare());
            assertEquals(Optional.empty(), library.prepare());
            assertEquals(0, library.due());
            // what was made ahead is what would be made when asked for
            Dossier asked = FIRSTHAND.dossier(reports(library, older));
            assertEquals(asked.collation(), library.compared(older).orElseThrow().collation());
            assertEquals(asked.stemma(), library.compared(older).orElseThrow().stemma());
        }
    }

    private static List<Report> reports(Library library, StoryId story) {
        return library.reports(story).stream().map(r -> r.report()).toList();
    }

    @Test
    void aStoryThatCannotBeComparedHarmsOnlyItself() {
        int[] asked = {0};
        StoryId broken;
        StoryId whole;
        try (Library library = Library.open(folder, FIRSTHAND)) {
            whole = add(library, "dam", DAM);
            broken = add(library, "ferry", FERRY);
        }
        try (Library library =
                Library.open(
                        folder,
                        () -> {
                            if (asked[0]++ == 0) throw new IllegalStateException("too much");
                            return FIRSTHAND;
                        })) {
            assertTrue(Idle.prepare(library, err));
            assertTrue(said.toString(StandardCharsets.UTF_8).contains("too much"));
            assertTrue(Idle.prepare(library, err));
            assertFalse(Idle.prepare(library, err));
            assertEquals(java.util.Set.of(whole), library.comparedStories());
            assertTrue(library.compared(broken).isEmpty());
            // whoever opens it may have it all the same
            assertEquals(2, library.dossier(broken).orElseThrow().story().reports().size());
            // and it is due again when it changes
            add(library, "later", FERRY + " Divers found the wreck.");
            assertEquals(1, library.due());
        }
    }

    @Test
    void anotherProcessComparesWhatIsDueAndEndsWithTheDesk() throws Exception {
        try (Library library = Library.open(folder, FIRSTHAND)) {
            StoryId story = add(library, "dam", DAM);
            Assistant assistant = Assistant.of(library, List.of(folder.toString()), err);
            try (assistant) {
                long end = System.nanoTime() + LONG.toNanos();
                while (library.due() > 0 && System.nanoTime() < end) Thread.sleep(100);
                assertTrue(library.compared(story).isPresent(), said::toString);
                assertTrue(assistant.atWork());
            }
            long end = System.nanoTime() + LONG.toNanos();
            while (assistant.atWork() && System.nanoTime() < end) Thread.sleep(20);
            assertFalse(assistant.atWork());
        }
    }

    @Test
    void modelsAreLetGoWhenNobodyNeedsThemAndComeBack() {
        Models models = new Models(Duration.ZERO);
        assertFalse(models.restIfIdle());
        List<Report> reports = List.of(Report.of("a", DAM), Report.of("b", DAM + " It rained."));
        Dossier before = models.get().dossier(reports);
        assertTrue(models.restIfIdle());
        assertFalse(models.restIfIdle());
        assertEquals(before, models.get().dossier(reports));
        assertTrue(models.restIfIdle());
    }
}
