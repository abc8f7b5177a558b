package firsthand.library;

import firsthand.Firsthand;
import firsthand.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A program of its own that writes into a library until it is killed or the disk fails: adds
/// reports in small batches, lets stories merge, erases a report now and then, and says what is
/// done. Waits for a line on standard input before it opens the library.
final class Writer {
    /// The numbers of batches after which a report of theirs is erased.
    private static final int ERASED_EVERY = 5;

    private Writer() {}

    public static void main(String[] args) throws IOException {
        Path library = Path.of(args[0]);
        int round = Integer.parseInt(args[1]);
        Firsthand firsthand = Firsthand.open();
        firsthand.stream();
        System.out.println("ready");
        if (System.in.read() < 0) return;
        System.out.println("opens");
        try (Library open = Library.open(library, firsthand)) {
            for (int batch = 0; batch < 10_000; batch++) write(open, round, batch);
        } catch (LibraryException e) {
            System.out.println("trouble: " + e.getMessage());
            System.exit(3);
        }
    }

    private static void write(Library library, int round, int batch) {
        List<Incoming> some = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Report r = Report.of(round + "-" + batch + "-" + i, text(round, batch, i));
            some.add(new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), "t"));
        }
        library.addAll(some);
        for (Incoming in : some) System.out.println("+" + in.report().id());
        if (batch % 3 == 2) library.settle();
        if (mayBeErased(batch)) {
            String gone = round + "-" + batch + "-0";
            library.eraseReport(gone, "t", "t");
            System.out.println("-" + gone);
        }
    }

    /// Whether the batch's first report is erased soon after it was added.
    static boolean mayBeErased(int batch) {
        return batch % ERASED_EVERY == ERASED_EVERY - 1;
    }

    /// Three of a batch's reports are of one story.
    static String text(int round, int batch, int i) {
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

    /// Starts one that says what it does into a file.
    ///
    /// @param preload a library that is loaded before the system's; empty: none
    static Process start(Path library, int round, Path said, String preload) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        library.toString(),
                        Integer.toString(round));
        if (!preload.isEmpty()) builder.environment().put("LD_PRELOAD", preload);
        return builder.redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Lets it begin.
    static void go(Process writer) throws IOException {
        writer.getOutputStream().write('\n');
        writer.getOutputStream().flush();
    }
}
