package firsthand.cli;

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

/// The sample stories, and the library that they are read into.
final class SampleStories {
    private SampleStories() {}

    /// Where the samples' library is kept: beside what the build made.
    static Path library() {
        return home().resolve("desk/target/samples");
    }

    private static Path home() {
        return Path.of(System.getProperty("firsthand.home", "."));
    }

    /// The folders of the samples, by name.
    static List<Path> folders() throws IOException {
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
                library.addAll(reports.stream().map(SampleStories::incoming).toList())) {
            if (receipt instanceof Receipt.Added a) library.dossier(a.story());
        }
    }

    private static Incoming incoming(Report r) {
        return new Incoming(r, r.text().getBytes(StandardCharsets.UTF_8), "sample story");
    }
}
