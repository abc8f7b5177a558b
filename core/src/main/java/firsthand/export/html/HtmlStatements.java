package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.Marks;
import firsthand.export.view.Markup;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.StatementsWriter;

import firsthand.report.Report;
import firsthand.statement.Statements;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What single reports say, shown in place in their text, as a page for the browser.
public final class HtmlStatements implements StatementsWriter {
    @Override
    public void write(List<Statements> said, Writer out) throws IOException {
        String title =
                said.size() == 1
                        ? "What " + name(said.getFirst().report()) + " says"
                        : "Statements";
        out.write(
                HtmlPage.of(
                        title,
                        page -> {
                            page.element("h1", title, "dir", "auto");
                            HtmlReports.legend(page);
                            page.open("section", "class", "reports").line();
                            for (Statements s : said) report(s, page);
                            page.closeLine();
                        }));
    }

    private static String name(Report r) {
        return r.outlet().map(o -> Shown.line(o, 60)).orElse(Shown.line(r.id(), 60));
    }

    private static void report(Statements s, Markup page) {
        Anchors anchors = new Anchors(s.report());
        page.open("article", "class", "report", "id", anchors.report(s.report().id()));
        HtmlReports.head(s.report(), page);
        page.open("p", "class", "made");
        page.text(
                Phrases.count(s.quotes().size(), "quote")
                        + ", "
                        + Phrases.count(s.figures().size(), "figure")
                        + ", "
                        + Phrases.count(s.dates().size(), "date")
                        + ", "
                        + Phrases.count(s.claims().size(), "claim"));
        page.close();
        HtmlReports.body(s.report(), Marks.of(s, anchors).in(s.report().id()), page);
        page.closeLine();
    }
}
