package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static final String REPORT =
            "{\"id\":\"a\",\"text\":\"The pier is closed, the harbour board said on Monday.\"}\n";
    private static final Limits SMALL = new Limits(1 << 20, 4096, 100, 1 << 16, 100);

    @TempDir Path folder;

    private static List<Outcome> read(String name, byte[] bytes) {
        List<Outcome> out = new ArrayList<>();
        new Inputs(SMALL, InputStream.nullInputStream(), out::add)
                .read(name, name, "", new ByteArrayInputStream(bytes));
        return out;
    }

    private static List<Outcome> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Each outcome as the report's id, or as `place: key`.
    private static List<String> shown(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(
                        o ->
                                switch (o) {
                                    case Outcome.Accepted(Report r) -> r.id();
                                    case Outcome.Refused r -> r.place() + ": " + r.key();
                                })
                .toList();
    }

    /// Who compares words alone gets the same ids, words and times, and the same refusals.
    @Test
    void wordsAloneAreThoseOfTheWholeReading() {
        String lines =
                """
                {"id":"a","text":"The pier is closed.","published":"2026-03-01T10:00:00Z"}
                {"id":"a","text":"By Ann Lee\\n2 March 2026\\nThe pier is closed, the harbour board said on Monday.","language":"en"}
                {"id":"b","text":
                {"text":"Nobody says when the pier was closed."}
                """;
        List<String> whole = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        var bytes = lines.getBytes(StandardCharsets.UTF_8);
        Inputs.unnumbered(SMALL, Optional.empty(), o -> whole.add(told(o)))
                .read("x.jsonl", "x.jsonl", "", new ByteArrayInputStream(bytes));
        Inputs.wordsAlone(SMALL, o -> alone.add(told(o)))
                .read("x.jsonl", "x.jsonl", "", new ByteArrayInputStream(bytes));
        assertEquals(whole, alone);
        assertTrue(whole.get(1).contains("2026-03-02"), whole.get(1));
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Report r) -> r.id() + " " + r.published() + " " + r.text();
            case Outcome.Refused r -> r.toString();
        };
    }

    private static Report only(List<Outcome> outcomes) {
        assertEquals(1, outcomes.size(), outcomes::toString);
        return Inputs.accepted(outcomes).getFirst();
    }

    private static List<String> notices(Report r) {
        return r.notices().stream().map(Notice::kind).toList();
    }

    @Test
    void everyLineHasItsOwnOutcome() {
        String lines =
                REPORT + "{\"id\":\"b\",\"te\n\n[1]\n{\"id\":\"c\"}\n{\"text\":\" \"}\n" + REPORT;
        assertEquals(
                List.of(
                        "a",
                        "x.jsonl line 2: cut-off",
                        "x.jsonl line 4: bad-json",
                        "x.jsonl line 5: no-text",
                        "x.jsonl line 6: no-text",
                        "a-2"),
                shown(read("x.jsonl", lines)));
    }

    @Test
    void aLineThatIsTooLongHarmsOnlyItself() {
        String lines = REPORT + "{\"text\":\"" + "long ".repeat(2000) + "\"}\n" + REPORT;
        assertEquals(
                List.of("a", "x.jsonl line 2: too-long", "a-2"), shown(read("x.jsonl", lines)));
    }

    @Test
    void emptyAndUnreadableFilesAreNamed() {
        assertEquals(List.of("x.txt: empty"), shown(read("x.txt", "")));
        assertEquals(List.of("x.txt: empty"), shown(read("x.txt", " \n\t\n")));
        assertEquals(List.of("x.jsonl: empty"), shown(read("x.jsonl", "\n\n")));
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertEquals(List.of("x.txt: not-text"), shown(read("x.txt", noise)));
        assertEquals(List.of("x.txt: too-large"), shown(read("x.txt", "a ".repeat(1 << 20))));
    }

    @Test
    void foldersAndMissingFilesAreNamed() throws IOException {
        List<Outcome> out = new ArrayList<>();
        Path sub = Files.createDirectory(folder.resolve("b"));
        Files.writeString(sub.resolve("pier.txt"), "The pier is closed, the board said today.");
        Files.writeString(folder.resolve("a.jsonl"), REPORT);
        Files.writeString(folder.resolve("picture.jpg"), "no report");
        Path empty = Files.createDirectory(folder.resolve("b/none"));
        var inputs = new Inputs(SMALL, InputStream.nullInputStream(), out::add);
        inputs.read(folder.toString());
        inputs.read(empty.toString());
        inputs.read(folder.resolve("gone.txt").toString());
        assertEquals(
                List.of("a", "pier", empty + ": no-reports", folder + "/gone.txt: not-found"),
                shown(out));
    }

    @Test
    void standardInputIsJsonLines() {
        List<Outcome> out = new ArrayList<>();
        var in = new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8));
        new Inputs(SMALL, in, out::add).read("-");
        assertEquals(List.of("a"), shown(out));
    }

    @Test
    void aThousandCopiesAreKeptAndNoted() {
        List<Report> copies = Inputs.accepted(read("x.jsonl", REPORT.repeat(1000)));
        assertEquals(1000, copies.size());
        assertEquals("a-1000", copies.getLast().id());
        assertEquals(List.of("same-text", "repeated-id", "no-date"), notices(copies.getLast()));
    }

    @Test
    void anIdIsMadeFromTheWordsWhenNoneIsGiven() {
        String line = "{\"text\":\"The pier is closed, the harbour board said on Monday.\"}";
        String id = only(read("x.jsonl", line)).id();
        assertEquals(16, id.length());
        assertEquals(id, only(read("y.jsonl", line)).id());
    }

    @Test
    void oneWordAndNoDateAreNoted() {
        assertEquals(List.of("no-date", "very-short"), notices(only(read("x.txt", "Closed"))));
    }

    @Test
    void hiddenCharactersAreNotedWhereTheyStand() {
        Report r =
                only(read("x.txt", "The pi\u200ber is \u202eclosed\u202c, the b\u043eard said."));
        assertEquals(
                List.of("no-date", "hidden-characters", "bidi-controls", "look-alike-letters"),
                notices(r));
        assertEquals(6, r.notices().get(1).span().orElseThrow().start());
    }

    @Test
    void joinersOfAScriptAreNoNotice() {
        Report r =
                only(
                        read(
                                "x.txt",
                                "\u0645\u06cc\u200c\u0631\u0648\u0645 to the pier, he said to all of us."));
        assertEquals(List.of("no-date"), notices(r));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyCharsetIsRead(String charset) {
        String text =
                "Die Brücke über die Förde ist gesperrt, sagte die Behörde für Häfen. Öl trat aus.";
        assertEquals(text, only(read("x.txt", text.getBytes(Charset.forName(charset)))).text());
        if (charset.startsWith("UTF")) {
            byte[] marked = ("\ufeff" + text).getBytes(Charset.forName(charset));
            assertEquals(text, only(read("x.txt", marked)).text());
        }
    }

    @Test
    void aPlainTextTellsItsHeadlineBylineAndDate() {
        Report r =
                only(
                        read(
                                "pier.txt",
                                "Pier closed at Lomvik\n\nBy Una Berg, Altair\n\nMonday, 3 March"
                                        + " 2025, 10:15\n\nThe harbour board closed the outer pier on"
                                        + " Monday after a crane fell.\n\nAbout the author\n\nAuthor:"
                                        + " Bo Ek\n"));
        assertEquals(Optional.of("Pier closed at Lomvik"), r.title());
        assertEquals(Optional.of("Una Berg, Altair"), r.author());
        assertEquals("2025-03-03T10:15:00", r.published().map(StatedTime::written).orElseThrow());
        assertEquals(List.of("byline-clash"), notices(r));
    }

    @Test
    void gzipIsUndoneAndBombsAreRefused() throws IOException {
        assertEquals(
                List.of("a"),
                shown(read("x.jsonl.gz", gzip(REPORT.getBytes(StandardCharsets.UTF_8)))));
        byte[] bomb = gzip(new byte[1 << 20]);
        assertEquals(List.of("x.txt.gz: bomb"), shown(read("x.txt.gz", bomb)));
        byte[] cut =
                java.util.Arrays.copyOf(
                        gzip(REPORT.repeat(50).getBytes(StandardCharsets.UTF_8)), 40);
        assertEquals(List.of("x.txt.gz: bad-gzip"), shown(read("x.txt.gz", cut)));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(to)) {
            gz.write(bytes);
        }
        return to.toByteArray();
    }

    @Test
    void deepJsonIsRefused() {
        String deep = "{\"text\":" + "[".repeat(2000);
        assertTrue(shown(read("x.jsonl", deep)).getFirst().startsWith("x.jsonl line 1: "));
    }

    @Test
    void aScriptsCharsetIsNotThePages() {
        String page =
                "<html><head><script charset=\"utf-8\" src=x.js></script><meta"
                        + " http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head>"
                        + "<body><p>秦皇岛港星期一关闭了外码头，因为一台起重机掉进了水里，四十名工人带薪回家。</p>"
                        + "<p>没有人受伤，港口委员会主席说，我们很幸运，起重机将在月底之前打捞上来。</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName("GB18030"));
        assertTrue(only(read("x.html", bytes)).text().startsWith("秦皇岛港"));
    }
}
