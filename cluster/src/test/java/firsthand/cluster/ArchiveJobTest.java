package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.cluster.ArchiveJob.Options;
import firsthand.cluster.ArchiveJob.Part;
import firsthand.library.Finished;
import firsthand.library.FinishedTables;
import firsthand.library.Imported;
import firsthand.library.Library;
import firsthand.library.StoryId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The job's tables are those of one machine, row for row.
class ArchiveJobTest {
    private static final Path SAMPLES = Path.of("../samples");

    /// The tables, and the columns of each that one machine makes, too.
    private static final Map<String, String[]> COMPARED =
            Map.of(
                    "reports", OneMachine.REPORTS,
                    "refusals", OneMachine.REFUSALS,
                    "reuse_pairs", OneMachine.PAIRS,
                    "stories", OneMachine.STORIES,
                    "statements", OneMachine.STATEMENTS,
                    "dossiers", OneMachine.DOSSIERS,
                    "descents", OneMachine.DESCENTS);

    private static SparkSession spark;
    private static List<String> inputs;
    private static OneMachine one;
    private static OneMachine.Told told;
    private static Map<String, List<String>> expected;

    @TempDir static Path temp;

    @BeforeAll
    static void start() throws IOException {
        spark = Engine.shared(2);
        inputs = inputs();
        one = new OneMachine(inputs, Worker.firsthand());
        Windows.Size size = Options.DEFAULT.window();
        told = one.dossiers(size);
        expected =
                Map.of(
                        "reports", one.reports(),
                        "refusals", one.refusals(),
                        "reuse_pairs", one.pairs(),
                        "stories", one.stories(size),
                        "statements", one.statements(),
                        "dossiers", told.dossiers(),
                        "descents", told.descents());
        assertTrue(expected.values().stream().noneMatch(List::isEmpty), expected.toString());
    }

    /// A sample's first reports, in a folder of their own.
    private static Path firstOf(String sample, int reports) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLES.resolve(sample + "/reports.jsonl"));
        Path folder = Files.createDirectories(temp.resolve(sample));
        Files.write(folder.resolve("reports.jsonl"), lines.subList(0, reports));
        return folder;
    }

    /// Of two samples, whose ids are the same, and what makes trouble beside them.
    private static List<String> inputs() throws IOException {
        Path odd = Files.createDirectories(temp.resolve("odd"));
        String text = "The dam at Verkhani gave way on Tuesday, said a witness. ".repeat(12);
        String[] lines = {
            "{\"id\":\"r01\",\"text\":\"" + text + "\"}",
            "{\"id\":\"r01-2\",\"text\":\"" + text + "\",\"published\":\"2026-03-01\"}",
            "{\"id\":\"r01\",\"text\":",
            "{\"id\":\"𝔸\",\"text\":\"Half a 𝔸 pair. " + text + "\"}",
            "{\"id\":\"\uFB01\",\"text\":\"Half a 𝔸 pair! " + text + "\"}",
        };
        Files.writeString(odd.resolve("lines.jsonl"), String.join("\n", lines));
        Files.writeString(odd.resolve("page.html"), page());
        Files.write(odd.resolve("broken.warc.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
        Files.write(odd.resolve("pages.warc"), warc());
        return List.of(
                firstOf("bank-rescue", 9).toString(),
                firstOf("dam-failure", 7) + "/",
                odd.toString(),
                temp.resolve("missing").toString());
    }

    private static String page() {
        return "<html><head><title>Dam</title></head><body><article><h1>Dam gives way</h1>"
                + "<p>The dam at Verkhani gave way on Tuesday, said a witness from the village.</p>"
                        .repeat(8)
                + "</article></body></html>";
    }

    private static byte[] warc() {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("one", "two")) {
            String http =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                            + page().replace("village", name);
            all.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://skar.example/")
                    .append(name)
                    .append("\r\nWARC-Date: 2026-03-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:")
                    .append(name)
                    .append(
                            ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ")
                    .append(http.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n\r\n")
                    .append(http)
                    .append("\r\n\r\n");
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String run(List<String> inputs, Options options) throws IOException {
        String out = temp.resolve("tables").toString();
        new ArchiveJob(spark, options).run(inputs, out);
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void tablesAreThoseOfOneMachine(int partitions) throws IOException {
        Engine.shared(partitions);
        String out = run(inputs, Options.DEFAULT);
        for (var table : COMPARED.entrySet()) {
            String name = table.getKey();
            assertEquals(expected.get(name), Lines.of(spark, out, name, table.getValue()), name);
        }
        assertFalse(Files.exists(Path.of(out, "_work")));
        if (partitions == 2) theLibraryServesThem(Path.of(out));
    }

    private static void theLibraryServesThem(Path tables) throws IOException {
        List<Finished> stories = new ArrayList<>();
        for (Path file : FinishedTables.files(tables)) FinishedTables.read(file, stories::add);
        assertEquals(told.dossiers().size(), stories.size());
        try (Library library = Library.open(temp.resolve("made.library"), Worker.firsthand())) {
            Imported all = library.addFinished(stories, "from an archive");
            assertEquals(stories.size(), all.stories());
            assertEquals(stories.size(), all.dossiers());
            for (Finished f : stories) {
                StoryId id = new StoryId(f.dossier().story().id());
                assertEquals(Optional.of(f.dossier()), library.compared(id));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 12})
    void windowsAreThoseOfOneMachine(int reports) throws IOException {
        Windows.Size size = new Windows.Size(reports, 4);
        Options options = new Options(Set.of(Part.STORIES), size, 300, Optional.empty(), true);
        String out = run(inputs, options);
        List<String> stories = Lines.of(spark, out, "stories", OneMachine.STORIES);
        assertEquals(one.stories(size), stories);
        assertTrue(Files.exists(Path.of(out, "_work")));
    }

    private static Options only(Part part) {
        return new Options(Set.of(part), Options.DEFAULT.window(), 300, Optional.empty(), false);
    }

    /// Where words alone are compared less is read, and the pairs are the same.
    @Test
    void pairsAloneAreThoseOfTheWholeJob() throws IOException {
        Engine.shared(2);
        String out = run(inputs, only(Part.REUSE));
        assertEquals(
                expected.get("reuse_pairs"), Lines.of(spark, out, "reuse_pairs", OneMachine.PAIRS));
    }

    @Test
    void aTableOfReportsIsReadAsItsLines() throws IOException {
        Path lines = SAMPLES.resolve("ferry-sinking/reports.jsonl");
        String table = temp.resolve("table").toString();
        spark.read().json(lines.toString()).coalesce(1).write().parquet(table);
        String out = run(List.of(table), only(Part.REPORTS));
        assertEquals(
                new OneMachine(List.of(lines.toString()), Worker.firsthand()).reports(),
                Lines.of(spark, out, "reports", OneMachine.REPORTS));
    }

    /// More reports than a list may hold have the same thirty words: they propose no pair, but they
    /// count where other words do.
    @Test
    void boilerplateMakesNoPairs() throws IOException {
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < 30; i++) common.append(" boiler").append(i);
        StringBuilder lines = new StringBuilder();
        for (int r = 0; r < 2_100; r++) {
            lines.append("{\"id\":\"r").append(r).append("\",\"text\":\"");
            for (int i = 0; i < 30; i++)
                lines.append("own").append(r).append('x').append(i).append(' ');
            // every hundredth shares seven more words with the one before it
            int with = r % 100 == 1 ? r - 1 : r;
            for (int i = 0; i < 7; i++)
                lines.append("rare").append(with).append('x').append(i).append(' ');
            lines.append(common).append("\"}\n");
        }
        Path file = Files.writeString(temp.resolve("boilerplate.jsonl"), lines);
        String out = run(List.of(file.toString()), only(Part.REUSE));
        List<String> expected =
                new OneMachine(List.of(file.toString()), Worker.firsthand()).pairs();
        assertEquals(expected, Lines.of(spark, out, "reuse_pairs", OneMachine.PAIRS));
        assertEquals(21, expected.size());
    }
}
