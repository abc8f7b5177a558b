package firsthand.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.library.Library;
import firsthand.library.StoredReport;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `firsthand export`: a library's reports as the lines that every command reads.
@Command(
        name = "export",
        sortOptions = false,
        header = "Print all reports of a library as JSON Lines, which 'add' and 'read' take.",
        description = {
            "",
            "One report a line in the order in which they came, in its present version, with its"
                    + " story and when it was first seen.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  firsthand export news.library -o reports.jsonl"})
final class ExportCommand extends LibraryCommand {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin private OutputOption output = new OutputOption();

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) throws IOException {
        try (Output out = output.open(terminal)) {
            library.each(r -> line(r, out.writer()));
            out.finish();
        }
        return 0;
    }

    private static void line(StoredReport stored, Writer out) {
        Report r = stored.report();
        ObjectNode line = JSON.createObjectNode();
        line.put("id", r.id());
        line.put("outlet", r.outlet().orElse(null));
        line.put("url", r.url().orElse(null));
        line.put("title", r.title().orElse(null));
        line.put("author", r.author().orElse(null));
        line.put("published", r.published().map(StatedTime::written).orElse(null));
        line.put("language", r.language());
        line.put("text", r.text());
        line.put("story", stored.story().value());
        line.put("firstSeen", stored.firstSeen().toString());
        line.put("version", stored.version());
        try {
            out.write(line.toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
