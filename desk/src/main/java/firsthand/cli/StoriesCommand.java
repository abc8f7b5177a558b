package firsthand.cli;

import firsthand.Firsthand;
import firsthand.export.StoryList;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firsthand stories`: which reports are about one event.
@Command(
        name = "stories",
        sortOptions = false,
        header = "Print which reports belong to one story.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand stories morning/",
            "  firsthand stories morning.jsonl --format jsonl > stories.jsonl"
        })
final class StoriesCommand extends ReportsCommand {
    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private StoryList.Format format = StoryList.Format.TEXT;

    StoriesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void print(List<Report> reports, Progress progress, Writer out) throws IOException {
        progress.step("grouping " + reports.size() + " reports");
        new StoryList(format, look()).write(Firsthand.open().stories(reports), out);
    }
}
