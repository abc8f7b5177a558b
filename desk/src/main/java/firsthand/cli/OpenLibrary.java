package firsthand.cli;

import firsthand.Firsthand;
import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The library that a command works on: the one that is named, or the sample stories.
final class OpenLibrary {
    private OpenLibrary() {}

    /// The models are loaded when something needs them, once.
    static Library at(Path folder) {
        return Library.open(folder, lazily());
    }

    private static Supplier<Firsthand> lazily() {
        return new Supplier<>() {
            private Optional<Firsthand> open = Optional.empty();

            @Override
            public synchronized Firsthand get() {
                Firsthand firsthand = open.orElseGet(Firsthand::open);
                open = Optional.of(firsthand);
                return firsthand;
            }
        };
    }

    /// Where the samples' library is kept: beside what the build made.
    static Path ofSamples() {
        return home().resolve("desk/target/samples");
    }

    private static Path home() {
        return Path.of(System.getProperty("firsthand.home", "."));
    }

    /// The folders of the samples, by name.
    static List<Path> samples() throws IOException {
        Path samples = home().resolve("samples");
        if (!Files.isDirectory(samples)) return List.of();
        try (var folders = Files.list(samples)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// Reads one folder of samples into the library, if it is not there yet, and compares its
    /// stories.
    static void read(Path sample, Library library) {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(sample.toString()), outcomes::add);
        // every sample numbers its reports from r01, so each gets its subject before it
        String name = String.valueOf(sample.getFileName()).split("-", 2)[0];
        List<Report> reports =
                Inputs.accepted(outcomes).stream().map(r -> r.withId(name + "-" + r.id())).toList();
        if (reports.isEmpty() || library.report(reports.getLast().id()).isPresent()) return;
        for (Receipt receipt :
                library.addAll(reports.stream().map(OpenLibrary::incoming).toList())) {
            if (receipt instanceof Receipt.Added a) library.dossier(a.story());
        }
    }

    private static Incoming incoming(Report r) {
        return new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), "sample story");
    }
}
