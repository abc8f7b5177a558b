package firsthand.cli;

import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import firsthand.library.Library;
import firsthand.library.Sharing;
import firsthand.library.StoredReport;
import firsthand.library.StoryId;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firsthand show`: a story's dossier, or a report with its versions.
@Command(
        name = "show",
        sortOptions = false,
        header = "Show a story's dossier, or a report with its versions.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand show news.library s-0a1b2c3d4e5f",
            "  firsthand show news.library s-0a1b2c3d4e5f --format html -o story.html",
            "  firsthand show news.library r01"
        })
final class ShowCommand extends LibraryCommand {
    private static final int SHARING = 50;

    @Parameters(index = "1", paramLabel = "ID", description = "Of a story or a report.")
    private String id = "";

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "Of a dossier: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DossierFormat format = DossierFormat.TEXT;

    @Mixin private OutputOption output = new OutputOption();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Tell which commitments were overdue on this day (2026-03-31).")
    private @Nullable LocalDate asOf;

    ShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) throws IOException {
        Optional<Dossier> dossier;
        try (Progress progress = Progress.on(terminal)) {
            progress.step("comparing the reports of the story");
            dossier = library.dossier(new StoryId(id));
        }
        List<StoredReport> versions = library.versions(id);
        if (dossier.isEmpty() && versions.isEmpty()) {
            throw new IOException("The library has no story and no report of this id: " + id);
        }
        try (Output out = output.open(terminal)) {
            if (dossier.isPresent()) {
                Look look = new Look(terminal.columns(), output.colour(terminal));
                format.writer(look.asOf(Optional.ofNullable(asOf)))
                        .write(List.of(dossier.get()), out.writer());
            } else {
                for (StoredReport v : versions) version(v, out.writer());
                sharing(library.sharing(id, SHARING), out.writer());
            }
            out.finish();
        }
        return 0;
    }

    private static void sharing(List<Sharing> all, Writer out) throws IOException {
        if (all.isEmpty()) return;
        out.write("Shares words with (runs of five words that both have):\n");
        for (Sharing s : all) {
            out.write(String.format(Locale.ROOT, "%7d  %s", s.shared(), s.report()));
            if (s.outlet().isPresent()) out.write(", " + s.outlet().get());
            out.write(", story " + s.story() + "\n");
        }
        out.write("\n");
    }

    private static void version(StoredReport v, Writer out) throws IOException {
        out.write("Version " + v.version() + " of " + v.versions());
        out.write(", first seen " + v.firstSeen() + ", " + v.basis());
        out.write(", story " + v.story() + "\n");
        out.write(v.report().outlet().orElse("no outlet stated") + "\n");
        if (v.report().title().isPresent()) out.write(v.report().title().get() + "\n");
        out.write("\n" + v.report().text() + "\n\n");
    }
}
