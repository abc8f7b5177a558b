package firsthand.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.Firsthand;
import firsthand.export.StoryList;
import firsthand.library.Library;
import firsthand.library.StoredReport;
import firsthand.library.StoryLine;
import firsthand.library.StoryQuery;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `firsthand stories`: which reports are about one event.
@Command(
        name = "stories",
        sortOptions = false,
        header = "Print which reports belong to one story.",
        description = {"", "Of reports that are given, or of a library: its newest stories.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand stories morning/",
            "  firsthand stories morning.jsonl --format jsonl > stories.jsonl",
            "  firsthand stories --library news.library --order growing"
        })
final class StoriesCommand extends ReportsCommand {
    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private StoryList.Format format = StoryList.Format.TEXT;

    @Option(
            names = "--library",
            paramLabel = "LIBRARY",
            description = "The stories of a library instead: its folder, or its database.")
    private @Nullable String library;

    @Option(
            names = "--order",
            defaultValue = "NEWEST",
            paramLabel = "ORDER",
            description = "Of a library's: ${COMPLETION-CANDIDATES} (default: newest).")
    private StoryQuery.Order order = StoryQuery.Order.NEWEST;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "Of a library's at most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 50;

    @Mixin private LibraryPlace place = new LibraryPlace();

    StoriesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        String named = library;
        if (named == null) return super.call();
        if (!place.exists(named)) throw new NoSuchFileException(named);
        try (Library open = place.open(named);
                Output out = output.open(terminal)) {
            for (StoryLine line : open.stories(StoryQuery.all().order(order).page(0, limit))) {
                if (format == StoryList.Format.JSONL) lines(open, line, out.writer());
                else out.writer().write(told(line));
            }
            out.finish();
        }
        return 0;
    }

    private static void lines(Library open, StoryLine line, Writer out) throws IOException {
        for (StoredReport r : open.reports(line.id())) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("id", r.report().id());
            json.put("story", line.id().value());
            out.write(json + "\n");
        }
    }

    private static String told(StoryLine line) {
        String title = line.title().isBlank() ? "no title stated" : line.title();
        return line.id()
                + "  "
                + line.reports()
                + (line.reports() == 1 ? " report" : " reports")
                + line.lastPublished().map(t -> ", last published " + t).orElse("")
                + "\n    "
                + title.replaceAll("\\s+", " ")
                + "\n";
    }

    @Override
    void print(List<Report> reports, Progress progress, Writer out) throws IOException {
        progress.step("grouping " + reports.size() + " reports");
        new StoryList(format, look()).write(Firsthand.open().stories(reports), out);
    }
}
