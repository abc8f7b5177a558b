package firsthand.cli;

import firsthand.Firsthand;
import firsthand.export.StatementsFormat;
import firsthand.report.Report;
import firsthand.statement.Statements;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firsthand statements`: what each single report says.
@Command(
        name = "statements",
        sortOptions = false,
        header = "Print what each single report says: quotes with speakers, figures, dates.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand statements report.txt",
            "  firsthand statements report.html --format html -o annotated.html",
            "  firsthand statements morning/ --format jsonl > statements.jsonl"
        })
final class StatementsCommand extends ReportsCommand {
    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private StatementsFormat format = StatementsFormat.TEXT;

    StatementsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void print(List<Report> reports, Progress progress, Writer out) throws IOException {
        Firsthand firsthand = Firsthand.open();
        AtomicInteger done = new AtomicInteger();
        List<Statements> said =
                reports.parallelStream()
                        .map(
                                report -> {
                                    Statements found = firsthand.statements(report);
                                    progress.counted(
                                            "report", done.incrementAndGet(), reports.size());
                                    return found;
                                })
                        .toList();
        format.writer(look()).write(said, out);
    }
}
