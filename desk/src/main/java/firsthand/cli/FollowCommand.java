package firsthand.cli;

import firsthand.alert.Alerts;
import firsthand.follow.Fetcher;
import firsthand.follow.Follower;
import firsthand.follow.SourceList;
import firsthand.library.Followed;
import firsthand.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firsthand follow`: feeds and pages into a library.
@Command(
        name = "follow",
        sortOptions = false,
        header = "Put into a library what feeds and pages bring, until stopped.",
        description = {
            "",
            "Keeps to robots.txt and crawl delays, asks only for what changed, and waits twice as"
                    + " long after each failure, a day at most. Started again it goes on where it"
                    + " was. LIST is OPML or TOML: [[feed]] or [[page]] with address and title.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand follow news.library feeds.opml",
            "  firsthand follow news.library --status"
        })
final class FollowCommand extends LibraryCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LIST",
            description = "Feeds and pages to follow from now on too.")
    private @Nullable Path list;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "How often to look at each (default: ${DEFAULT-VALUE}).")
    private int every = 15;

    @Option(
            names = "--pages",
            paramLabel = "WHICH",
            description =
                    "Of which entries of a feed the pages are fetched too: short (those with a"
                            + " teaser in place of a text), all or none (default:"
                            + " ${DEFAULT-VALUE}).")
    private Pages pages = Pages.SHORT;

    /// Of which entries of a feed the pages are fetched.
    enum Pages {
        SHORT,
        ALL,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--once", description = "Look once at each whose time has come, and end.")
    private boolean once;

    @Option(names = "--status", description = "Print how each of them stands, and end.")
    private boolean status;

    @Mixin private FetchOptions fetching = new FetchOptions();

    @Mixin private AlertOptions alerting = new AlertOptions();

    FollowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean makes() {
        return list != null;
    }

    @Override
    int run(Library library) throws IOException {
        if (list != null) follow(library, list);
        if (status) {
            print(library.followed());
            return 0;
        }
        Follower follower =
                new Follower(
                        library,
                        new Fetcher(fetching.limits()),
                        Duration.ofMinutes(Math.max(1, every)),
                        InstantSource.system(),
                        pages.toString());
        Alerts alerts =
                alerting.open(
                                library,
                                folder(),
                                Optional.ofNullable(list),
                                fetching.limits(),
                                terminal)
                        .begin();
        try {
            while (true) {
                print(follower.round());
                alerts.round();
                if (once) return 0;
                Idle.spend(library, terminal.err(), Duration.ofSeconds(10));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void follow(Library library, Path list) throws IOException {
        Set<String> known = new HashSet<>();
        for (Followed f : library.followed()) known.add(f.address());
        try {
            for (Followed f : SourceList.read(Files.readString(list)))
                if (known.add(f.address())) library.follow(f);
        } catch (IllegalArgumentException e) {
            throw new IOException(list + ": " + e.getMessage());
        }
    }

    private void print(List<Followed> sources) {
        for (Followed f : sources) {
            terminal.out()
                    .println(
                            f.address()
                                    + "  "
                                    + f.state()
                                    + "; "
                                    + f.taken()
                                    + " taken, "
                                    + f.failures()
                                    + " failures in a row, last fine "
                                    + f.lastSuccess().map(Instant::toString).orElse("never")
                                    + ", next "
                                    + f.nextTry().map(Instant::toString).orElse("now"));
        }
        terminal.out().flush();
    }
}
