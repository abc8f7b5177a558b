package firsthand.cli;

import firsthand.Firsthand;
import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firsthand read`: the dossier of each story.
@Command(
        name = "read",
        sortOptions = false,
        header = "Print the dossier of each story in the inputs.",
        description = {
            "",
            "Groups the reports into stories and tells of each: the family tree of its reports,"
                    + " the quotes and figures side by side, claims and who denies them,"
                    + " commitments, positions, and what of all that an editor should look at"
                    + " first.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand read samples/bank-rescue",
            "  firsthand read samples/bank-rescue --format html -o bank.html",
            "  firsthand read morning/*.html archive.warc.gz --format jsonl > dossiers.jsonl",
            "  cat reports.jsonl | firsthand read -",
            "",
            "Formats: text for the terminal; html is one page that needs no network; md for notes;",
            "json a list of dossiers, jsonl one a line (docs/dossier.schema.json); csv one row a",
            "reading; tei a critical apparatus; webannotation W3C Web Annotations; prov W3C PROV-O."
        })
final class ReadCommand extends ReportsCommand {
    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DossierFormat format = DossierFormat.TEXT;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description =
                    "Put the dossiers right by people's corrections, JSON Lines; what does not apply"
                            + " is named on standard error.")
    private @Nullable Path corrections;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "Tell which commitments were overdue on this day (2026-03-31); none is by"
                            + " default.")
    private @Nullable LocalDate asOf;

    private final Terminal terminal;

    ReadCommand(Terminal terminal) {
        super(terminal);
        this.terminal = terminal;
    }

    @Override
    void print(List<Report> reports, Progress progress, Writer out) throws IOException {
        progress.step("finding the stories of " + reports.size() + " reports");
        Firsthand firsthand = Firsthand.open();
        List<List<Report>> stories = firsthand.stories(reports);
        List<Dossier> dossiers = new ArrayList<>();
        for (List<Report> story : stories) {
            progress.counted("comparing the reports of story", dossiers.size() + 1, stories.size());
            dossiers.add(firsthand.dossier(story));
        }
        format.writer(look().asOf(Optional.ofNullable(asOf))).write(corrected(dossiers), out);
    }

    private List<Dossier> corrected(List<Dossier> dossiers) throws IOException {
        if (corrections == null) return dossiers;
        CorrectionsFile file = CorrectionsFile.read(corrections, dossiers);
        file.problems().forEach(terminal.err()::println);
        return file.corrected();
    }
}
