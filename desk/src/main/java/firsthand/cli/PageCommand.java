package firsthand.cli;

import firsthand.export.PageFormat;
import firsthand.language.LanguageModels;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `firsthand page`: what is made of a web page.
@Command(
        name = "page",
        sortOptions = false,
        header =
                "Print what is made of web pages: title, author, date, language, text, and where"
                        + " each is stated.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand page article.html",
            "  firsthand page pages/ --format jsonl > pages.jsonl"
        })
final class PageCommand extends ReportsCommand {
    @Option(
            names = {"-f", "--format"},
            defaultValue = "jsonl",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private PageFormat format = PageFormat.JSONL;

    PageCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void print(List<Report> reports, Progress progress, Writer out) throws IOException {
        try (LanguageModels models = LanguageModels.open(LanguageModels.directory())) {
            format.write(reports.stream().map(models::inItsLanguage).toList(), out);
        }
    }
}
