package firsthand.cli;

import firsthand.Firsthand;
import firsthand.export.StemmaFormat;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firsthand stemma`: the family tree of the inputs, taken as one tradition.
@Command(
        name = "stemma",
        sortOptions = false,
        header = "Print who copied whom, taking all inputs as reports of one event.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand stemma samples/ferry-sinking",
            "  firsthand stemma samples/ferry-sinking --format dot | dot -Tsvg > tree.svg"
        })
final class StemmaCommand extends ReportsCommand {
    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private StemmaFormat format = StemmaFormat.TEXT;

    StemmaCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void print(List<Report> reports, Progress progress, Writer out) throws IOException {
        progress.step("comparing " + reports.size() + " reports");
        format.write(Firsthand.open().tradition(reports), look(), out);
    }
}
