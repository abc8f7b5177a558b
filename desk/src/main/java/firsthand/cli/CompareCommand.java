package firsthand.cli;

import firsthand.library.Library;
import java.io.IOException;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firsthand library compare`: the dossiers of all stories that have none or an old one.
@Command(
        name = "compare",
        sortOptions = false,
        header = "Compare the stories that changed, so that nobody has to wait for it.",
        description = {
            "",
            "Makes the dossier of each story of two reports and more that has none or an old one,"
                    + " the newest first. What was made is kept when it is stopped. An open desk"
                    + " does the same by itself.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  firsthand library compare news.library"})
final class CompareCommand extends LibraryCommand {
    private static final Duration LINGERS = Duration.ofSeconds(20);

    @Option(
            names = "--for-desk",
            hidden = true,
            description = "End when standard input does; wait a little for more before the end.")
    private boolean forDesk;

    CompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) throws IOException {
        if (forDesk) endWithInput();
        try (Progress progress = Progress.on(terminal)) {
            int done = compare(library, progress, 0);
            if (forDesk) {
                long end = System.nanoTime() + LINGERS.toNanos();
                while (System.nanoTime() < end) {
                    Thread.sleep(Duration.ofSeconds(1));
                    int before = done;
                    done = compare(library, progress, done);
                    if (done > before) end = System.nanoTime() + LINGERS.toNanos();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private int compare(Library library, Progress progress, int before) {
        int total = before + library.due();
        int done = before;
        while (Idle.prepare(library, terminal.err())) {
            done++;
            progress.counted("comparing stories:", done, Math.max(done, total));
        }
        return done;
    }

    /// The desk holds the other end of standard input: when it goes, in whatever way, this goes
    /// too.
    private void endWithInput() {
        Thread.ofPlatform()
                .daemon()
                .name("desk")
                .start(
                        () -> {
                            try {
                                while (terminal.in().read() >= 0) {}
                            } catch (IOException e) {
                                // gone, too
                            }
                            Runtime.getRuntime().halt(0);
                        });
    }
}
