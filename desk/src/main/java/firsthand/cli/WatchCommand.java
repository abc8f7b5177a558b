package firsthand.cli;

import firsthand.alert.Alerts;
import firsthand.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firsthand watch`: what appears in a folder goes into a library.
@Command(
        name = "watch",
        sortOptions = false,
        header = "Put into a library whatever appears or changes in a folder, until stopped.",
        description = {
            "",
            "A file is read when it has not changed for one round, so that none is read half"
                    + " written. Started again it reads the folder again: what the library knows"
                    + " already costs little and changes nothing.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  firsthand watch news.library incoming/"})
final class WatchCommand extends LibraryCommand {
    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder to watch.")
    private Path watched = Path.of("");

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "How often to look (default: ${DEFAULT-VALUE}).")
    private int every = 5;

    @Mixin private FetchOptions fetching = new FetchOptions();

    @Mixin private AlertOptions alerting = new AlertOptions();

    @Option(names = "--once", description = "Take what is there and end.")
    private boolean once;

    private final Map<Path, String> seen = new HashMap<>();
    private final Map<Path, String> read = new HashMap<>();

    WatchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean makes() {
        return true;
    }

    @Override
    int run(Library library) throws IOException {
        if (!Files.isDirectory(watched)) throw new NoSuchFileException(watched.toString());
        Alerts alerts =
                alerting.open(library, folder(), Optional.empty(), fetching.limits(), terminal)
                        .begin();
        try {
            while (true) {
                for (Path file : ready()) take(library, file);
                alerts.round();
                if (once) return 0;
                Idle.spend(library, terminal.err(), Duration.ofSeconds(Math.max(1, every)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /// Files that are new or changed, and at rest; by name.
    private List<Path> ready() throws IOException {
        List<Path> files;
        try (var all = Files.walk(watched)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        seen.keySet().retainAll(files);
        read.keySet().retainAll(files);
        List<Path> ready = files.stream().filter(this::isReady).toList();
        for (Path f : files) seen.put(f, state(f));
        return ready;
    }

    private boolean isReady(Path file) {
        String now = state(file);
        boolean hidden = String.valueOf(file.getFileName()).startsWith(".");
        return !hidden && !now.equals(read.get(file)) && (once || now.equals(seen.get(file)));
    }

    private static String state(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return "gone";
        }
    }

    private void take(Library library, Path file) {
        read.put(file, state(file));
        Adding adding = new Adding(library, "watched folder", (report, receipt) -> {});
        try (adding) {
            Sources.read(
                    List.of(file.toString()), fetching.limits(), Optional.empty(), adding::take);
        }
        terminal.err().println(file + ": " + adding.summary());
    }
}
