package firsthand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private static final String LINE =
            "{\"id\":\"a\",\"text\":\"The dam at Orvik held on Monday, said mayor Ida Holm.\"}";

    @TempDir Path folder;

    /// What one run printed.
    private record Run(int status, String out, String err) {}

    private static Run firsthand(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        false,
                        96);
        int status = Main.run(terminal, arguments);
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "stories", "statements", "stemma", "page"})
    void everyCommandTeaches(String command) {
        Run run = firsthand(command, "--help");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Examples:"), run.out());
        assertTrue(run.out().contains("--format"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add", "search", "show", "watch", "follow", "alerts", "erase", "export", "check",
                "library"
            })
    void everyCommandOverALibraryTeaches(String command) {
        Run run = firsthand(command, "--help");
        assertEquals(0, run.status());
        assertTrue(run.out().contains("Examples:"), run.out());
    }

    @Test
    void aLibraryIsFilledSearchedErasedFromAndExported() throws IOException {
        String library = folder.resolve("news.library").toString();
        assertEquals(1, firsthand("search", library, "dam").status());
        Run added = firsthand("add", library, file("a.jsonl", LINE), "--acknowledge");
        assertEquals(0, added.status(), added.err());
        assertTrue(added.out().startsWith("added a s-"), added.out());
        assertTrue(firsthand("add", library, file("a.jsonl", LINE)).err().contains("1 known"));
        assertTrue(firsthand("search", library, "Orvik").out().startsWith("a  "));
        assertTrue(firsthand("show", library, "a").out().contains("The dam at Orvik held"));
        assertEquals(0, firsthand("check", library).status());
        assertTrue(firsthand("export", library).out().contains("\"id\":\"a\""));
        assertEquals(2, firsthand("erase", library, "--report", "a").status());
        assertEquals(0, firsthand("erase", library, "--report", "a", "--why", "test").status());
        assertEquals("", firsthand("search", library, "Orvik").out());
        assertTrue(firsthand("add", library, file("a.jsonl", LINE)).err().contains("kept out"));
        assertEquals(0, firsthand("library", "reindex", library).status());
        assertEquals("", firsthand("export", library).out());
    }

    @Test
    void whatLiesInAWatchedFolderIsTaken() throws IOException {
        String library = folder.resolve("news.library").toString();
        Path incoming = Files.createDirectory(folder.resolve("in"));
        Files.writeString(incoming.resolve("a.jsonl"), LINE);
        Files.writeString(incoming.resolve("b.jsonl"), "{");
        Run run = firsthand("watch", library, incoming.toString(), "--once");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("1 new in 1 new stories"), run.err());
        assertTrue(run.err().contains("1 refused: cut-off 1"), run.err());
    }

    @Test
    void whatTheRulesAskForIsToldWhereTheySay() throws IOException {
        Path library = Files.createDirectory(folder.resolve("news.library"));
        assertEquals(1, firsthand("alerts", library.toString()).status());
        Files.writeString(
                library.resolve("alerts.toml"),
                "[[alert]]\nname = 'dams'\nwhen = 'a search matches'\nsearch = 'dam Orvik'\n"
                        + "to = ['-', 'dams.json']\n");
        Run added = firsthand("add", library.toString(), file("a.jsonl", LINE));
        assertEquals(0, added.status(), added.err());
        assertTrue(added.out().contains("\"rule\":\"dams\""), added.out());
        assertEquals("", firsthand("add", library.toString(), file("a.jsonl", LINE)).out());
        assertTrue(firsthand("alerts", library.toString()).out().contains("when a search matches"));
        Run test = firsthand("alerts", library.toString(), "--test");
        assertTrue(test.err().contains("1 alerts, none of them sent"), test.err());
        Path feed = library.resolve("dams.json");
        assertTrue(Files.readString(feed).contains("Orvik"));
        firsthand("erase", library.toString(), "--report", "a", "--why", "test");
        assertFalse(Files.readString(feed).contains("Orvik"));
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertEquals(2, firsthand().status());
        assertEquals(2, firsthand("raed", "x").status());
        assertEquals(2, firsthand("read").status());
        Run run = firsthand("read", "--format", "xml", "x");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--help"), run.err());
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        Run run = firsthand("stories", folder.resolve("nothing.jsonl").toString());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("nothing.jsonl"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void theRestIsReadWhenSomethingIsRefused() throws IOException {
        String file = file("reports.jsonl", LINE + "\n{\"id\":\"b\",\"te\n");
        Run run = firsthand("stories", "--format", "jsonl", file);
        assertEquals(1, run.status());
        assertTrue(run.out().contains("\"id\":\"a\""), run.out());
        assertTrue(run.err().contains("refused: "), run.err());
    }

    @Test
    void aFileAppearsOnlyWhenItIsWhole() throws IOException {
        String file = file("reports.jsonl", LINE);
        Path out = folder.resolve("stories.jsonl");
        Run run = firsthand("stories", "-f", "jsonl", "-o", out.toString(), file);
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(Files.readString(out).contains("\"story\""));
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(f -> f.toString().endsWith(".unfinished")));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws IOException {
        String file = file("reports.jsonl", LINE);
        Path nowhere = folder.resolve("no-such-folder/out.jsonl");
        Run run = firsthand("stories", "-f", "jsonl", "-o", nowhere.toString(), file);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("no-such-folder"), run.err());
    }

    /// Every `./firsthand` command that the README shows is one that the program takes.
    @Test
    void theReadmesCommandsAreRight() throws IOException {
        List<String> commands =
                Files.readAllLines(Path.of("../README.md")).stream()
                        .map(String::strip)
                        .filter(l -> l.startsWith("./firsthand "))
                        .map(l -> l.replaceAll("\\s+(#|\\||>).*", ""))
                        .toList();
        assertFalse(commands.isEmpty());
        for (String command : commands) {
            String[] words = command.split("\\s+");
            Run run = firsthand(withHelp(words));
            assertEquals(0, run.status(), command + "\n" + run.err());
            for (String word : words) {
                boolean sample = word.startsWith("samples/") && !word.contains("*");
                if (sample) assertTrue(Files.exists(Path.of("..").resolve(word)), command);
            }
        }
    }

    /// Help, so that the options are checked but nothing is read.
    private static String[] withHelp(String[] words) {
        return Stream.concat(Arrays.stream(words).skip(1), Stream.of("--help"))
                .distinct()
                .toArray(String[]::new);
    }

    /// A speaker renamed in a file of corrections is renamed in the dossier; a line that is none is
    /// named.
    @Test
    void correctionsPutTheDossierRight() throws IOException {
        String text = "“The dam at Orvik held all night,” said mayor Ida Holm on Monday.";
        String report = file("a.txt", text);
        String corrections =
                file(
                        "corrections.jsonl",
                        "{\"kind\":\"speaker-renamed\",\"reading\":{\"report\":\"a\",\"sha256\":\"\","
                                + "\"start\":1,\"end\":33,\"words\":\"The dam at Orvik held all"
                                + " night,\"},\"name\":\"Ida Holmgren\",\"who\":\"desk\","
                                + "\"when\":\"2026-03-02T08:00:00Z\",\"why\":\"misspelt\"}\n{}\n");
        Run run = firsthand("read", report, "--corrections", corrections, "--format", "jsonl");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\"speaker\":\"Ida Holmgren\""), run.out());
        assertTrue(run.out().contains("\"corrections\":[{\"kind\":\"speaker-renamed\""), run.out());
        assertTrue(run.err().contains("corrections.jsonl, line 2: not a correction"), run.err());
    }
}
