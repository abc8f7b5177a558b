package firsthand.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import firsthand.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A writing program is killed (-9) at random moments: whatever it acknowledged is there, once, and
/// what it erased is gone. `bench/kill-library N` runs it with more kills.
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("firsthand.kills", 5);
    private static final Duration OPENS_WITHIN = Duration.ofSeconds(10);

    @TempDir Path folder;

    /// The program that is killed: adds reports in small batches, erases one now and then, says
    /// what is done.
    static final class Writer {
        public static void main(String[] args) {
            int round = Integer.parseInt(args[1]);
            try (Library library = Library.open(Path.of(args[0]), Firsthand.open())) {
                for (int batch = 0; batch < 10_000; batch++) {
                    List<Incoming> some = new ArrayList<>();
                    for (int i = 0; i < 7; i++) {
                        Report r = Report.of(round + "-" + batch + "-" + i, text(round, batch, i));
                        some.add(new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), "t"));
                    }
                    library.addAll(some);
                    for (Incoming in : some) System.out.println("+" + in.report().id());
                    if (batch % 5 == 4) {
                        String gone = round + "-" + batch + "-0";
                        library.eraseReport(gone, "t", "t");
                        System.out.println("-" + gone);
                    }
                    System.out.flush();
                }
            }
        }

        private static String text(int round, int batch, int i) {
            Random words = new Random(31L * (31L * round + batch) + i % 3);
            StringBuilder text = new StringBuilder("Report " + i + " of " + round + " " + batch);
            for (int w = 0; w < 60; w++) text.append(' ').append(word(words));
            return text.append('.').toString();
        }

        private static String word(Random random) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 6; i++) word.append((char) ('a' + random.nextInt(26)));
            return word.toString();
        }
    }

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        Set<String> added = new HashSet<>();
        Set<String> erased = new HashSet<>();
        Random random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            Path said = folder.resolve("said-" + kill);
            Process writer = start(kill, said);
            while (Files.size(said) == 0 && writer.isAlive()) Thread.sleep(20);
            Thread.sleep(random.nextInt(600));
            writer.destroyForcibly().waitFor();
            note(Files.readString(said), added, erased);
            long start = System.nanoTime();
            try (Library library = Library.open(folder.resolve("library"), Firsthand.open())) {
                assertEquals(List.of(), library.check());
                assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(OPENS_WITHIN) < 0);
                Set<String> there = new HashSet<>();
                Set<String> texts = new HashSet<>();
                library.each(
                        r -> {
                            assertTrue(there.add(r.report().id()));
                            assertTrue(texts.add(r.report().text()), "twice: " + r.report().id());
                        });
                Set<String> expected = new HashSet<>(added);
                expected.removeAll(erased);
                // the erasure of a report may be done and not yet acknowledged
                expected.removeIf(id -> id.endsWith("4-0") || id.endsWith("9-0"));
                assertTrue(there.containsAll(expected), "lost after kill " + kill);
                for (String gone : erased) assertTrue(!there.contains(gone), "back: " + gone);
            }
        }
        assertTrue(added.size() >= KILLS * 7);
    }

    /// What was said in whole lines.
    private static void note(String said, Set<String> added, Set<String> erased) {
        for (String line : said.substring(0, said.lastIndexOf('\n') + 1).lines().toList()) {
            if (line.startsWith("+")) added.add(line.substring(1));
            if (line.startsWith("-")) erased.add(line.substring(1));
        }
    }

    private Process start(int round, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.resolve("library").toString(),
                        Integer.toString(round))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
