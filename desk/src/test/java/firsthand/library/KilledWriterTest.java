package firsthand.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import firsthand.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A writing program is killed (-9) at random moments while it adds, settles, erases, or brings a
/// library of an older form to the present one: whatever it acknowledged is there, once, what it
/// erased is gone, and the library is sound. `bench/kill-library N` runs it with more kills.
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("firsthand.kills", 50);
    private static final Duration OPENS_WITHIN = Duration.ofSeconds(10);

    /// Kills after which a new library is begun: an old form first, so that its migration is killed
    /// too.
    private static final int A_LIBRARY = 10;

    private static final int OLD_REPORTS = 60;
    private static final int LONGEST_MILLIS = 150;
    private static final Firsthand FIRSTHAND = Firsthand.open();

    @TempDir Path folder;
    private final Set<String> added = new HashSet<>();
    private final Set<String> erased = new HashSet<>();
    private int acknowledged;
    private int migrations;
    private int libraries;
    private Path library = Path.of("");

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        Random random = new Random(5);
        Process next = ahead(0);
        for (int kill = 0; kill < KILLS; kill++) {
            boolean first = kill % A_LIBRARY == 0;
            if (first) olderLibrary();
            Process writer = next;
            Path said = said(kill);
            while (writer.isAlive() && !Files.readString(said).contains("ready")) Thread.sleep(5);
            Writer.go(writer);
            if (kill + 1 < KILLS) next = ahead(kill + 1);
            // the first of a library is killed while it migrates, or soon after
            String awaited = first ? "opens" : "+";
            while (writer.isAlive() && !Files.readString(said).contains(awaited)) Thread.sleep(1);
            Thread.sleep(random.nextInt(first ? 150 : LONGEST_MILLIS));
            writer.destroyForcibly().waitFor();
            note(Files.readString(said));
            look(kill);
        }
        assertTrue(acknowledged >= KILLS, acknowledged + " acknowledged");
        assertTrue(KILLS < 50 || migrations > 0, "no migration was killed");
        System.out.println(
                KILLS
                        + " kills, "
                        + acknowledged
                        + " reports acknowledged, "
                        + migrations
                        + " of the kills before a migration's end");
    }

    private Path said(int kill) {
        return folder.resolve("said-" + kill);
    }

    /// One that is started while the one before it works; it waits to be let go.
    private Process ahead(int kill) throws IOException {
        Path its = folder.resolve("library-" + kill / A_LIBRARY);
        return Writer.start(its, kill, said(kill), "");
    }

    /// A library as the first Firsthand made it, with reports.
    private void olderLibrary() throws Exception {
        library = folder.resolve("library-" + libraries++);
        added.clear();
        erased.clear();
        Files.createDirectories(library);
        String url = "jdbc:sqlite:" + library.resolve(Library.STORE);
        try (Connection c = DriverManager.getConnection(url)) {
            Migrations.run(c, 1);
            c.setAutoCommit(false);
            try (var s = c.createStatement()) {
                for (int i = 1; i <= OLD_REPORTS; i++) {
                    Report r = Report.of("old-" + i, Writer.text(-1, i, 0));
                    String original = Sameness.hash(r.text());
                    s.execute(
                            "INSERT INTO story (number, id, title, changed, reports) VALUES ("
                                    + i
                                    + ", 's-"
                                    + i
                                    + "', '', '2026-01-01T00:00:00Z', 1)");
                    s.execute(
                            "INSERT INTO report VALUES ("
                                    + i
                                    + ", 'old-"
                                    + i
                                    + "', "
                                    + i
                                    + ", NULL, NULL, '"
                                    + Sameness.given(r)
                                    + "', 1, '2026-01-01T00:00:00Z')");
                    s.execute(
                            "INSERT INTO original VALUES ('"
                                    + original
                                    + "', CAST('"
                                    + r.text()
                                    + "' AS BLOB))");
                    s.execute(
                            "INSERT INTO version VALUES ("
                                    + i
                                    + ", 1, '"
                                    + Sameness.of(r)
                                    + "', NULL, NULL, '"
                                    + RecordJson.write(r, Report.class)
                                    + "', '"
                                    + original
                                    + "', 't', '2026-01-01T00:00:00Z', "
                                    + i
                                    + ")");
                    added.add(r.id());
                }
                s.execute(
                        "UPDATE counter SET value = "
                                + OLD_REPORTS
                                + " WHERE name IN ('change', 'report', 'story')");
            }
            c.commit();
        }
    }

    private void look(int kill) throws Exception {
        if (form() < Migrations.FILES.size()) migrations++;
        long start = System.nanoTime();
        try (Library open = Library.open(library, FIRSTHAND)) {
            open.stories(StoryQuery.newest(1));
            assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(OPENS_WITHIN) < 0);
            assertEquals(java.util.List.of(), open.check(), "after kill " + kill);
            Set<String> there = new HashSet<>();
            Set<String> texts = new HashSet<>();
            open.each(
                    r -> {
                        assertTrue(there.add(r.report().id()));
                        assertTrue(texts.add(r.report().text()), "twice: " + r.report().id());
                    });
            Set<String> expected = new HashSet<>(added);
            // the erasure of a report may be done and not yet acknowledged
            expected.removeIf(KilledWriterTest::mayBeErased);
            assertTrue(there.containsAll(expected), "lost after kill " + kill);
            for (String gone : erased) assertTrue(!there.contains(gone), "back: " + gone);
        }
    }

    /// The form of the library as the killed program left it.
    private int form() throws Exception {
        String url = "jdbc:sqlite:" + library.resolve(Library.STORE);
        try (Connection c = DriverManager.getConnection(url);
                var s = c.createStatement();
                var rows = s.executeQuery("SELECT MAX(number) FROM migration")) {
            return rows.getInt(1);
        }
    }

    private static boolean mayBeErased(String id) {
        String[] parts = id.split("-");
        return parts.length == 3
                && parts[2].equals("0")
                && Writer.mayBeErased(Integer.parseInt(parts[1]));
    }

    /// What was said in whole lines.
    private void note(String said) {
        for (String line : said.substring(0, said.lastIndexOf('\n') + 1).lines().toList()) {
            if (line.startsWith("+")) {
                added.add(line.substring(1));
                acknowledged++;
            }
            if (line.startsWith("-")) erased.add(line.substring(1));
        }
    }
}
