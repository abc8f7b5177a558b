package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.Mark;
import firsthand.export.view.Marks;
import firsthand.export.view.Markup;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.dossier.Dossier;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.stemma.Descent;
import firsthand.stemma.Descent.Evidence;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The reports of a story with all that was found in them in place, each with what it was made
/// from.
final class HtmlReports {
    private static final int EVIDENCE = 5;

    private final Dossier dossier;
    private final Sources sources;
    private final Anchors anchors;
    private final Markup page;

    HtmlReports(Dossier dossier, Sources sources, Anchors anchors, Markup page) {
        this.dossier = dossier;
        this.sources = sources;
        this.anchors = anchors;
        this.page = page;
    }

    void write() {
        page.open("section", "id", anchors.item("reports"), "class", "reports");
        page.element("h2", "Reports");
        legend(page);
        Marks marks = Marks.of(dossier, anchors);
        for (Report r : sources.reports()) report(r, marks.in(r.id()));
        page.closeLine();
    }

    /// How each kind of statement is marked: by its line, not by colour alone.
    static void legend(Markup page) {
        page.open("p", "class", "legend");
        for (String kind :
                List.of("quote", "figure", "date", "claim", "commitment", "position", "meeting")) {
            page.element("span", kind, "class", "mark " + kind).text(" ");
        }
        page.element("span", "page furniture", "class", "mark junk").text(" left out. ");
        page.text("Point at a mark to read what it is.").closeLine();
    }

    private void report(Report r, List<Mark> marks) {
        page.open("article", "class", "report", "id", anchors.report(r.id()));
        head(r, page);
        made(r);
        body(r, marks, page);
        page.closeLine();
    }

    /// Outlet, title, author, stated time and address as the report states them.
    static void head(Report r, Markup page) {
        page.open("header").open("p", "class", "kicker");
        r.outlet().ifPresent(o -> page.text(Shown.line(o) + Phrases.basis(r, "outlet") + " "));
        page.element("span", Shown.line(r.id()), "class", "id").close();
        r.title().ifPresent(t -> page.element("h3", Shown.line(t), "dir", "auto"));
        page.open("p", "class", "faint");
        r.author()
                .ifPresent(
                        a -> page.text("By " + Shown.line(a) + Phrases.basis(r, "author") + ". "));
        page.text(
                r.published()
                        .map(t -> "Says " + Phrases.time(t) + Phrases.basis(r, "published"))
                        .orElse("States no time"));
        Phrases.changed(r).ifPresent(c -> page.text(", " + c));
        if (!r.language().equals("en") && !r.language().equals("und")) {
            page.text(". Language: " + Shown.line(r.language()));
        }
        page.close();
        r.url().ifPresent(u -> page.element("p", Shown.line(u, 200), "class", "faint url"));
        for (Notice n : r.notices()) {
            page.open("p", "class", "notice").element("strong", "Odd: ");
            page.text(Shown.line(n.why())).close();
        }
        page.closeLine();
    }

    static void body(Report r, List<Mark> marks, Markup page) {
        page.open("div", "class", "text", "lang", r.language(), "dir", "auto").line();
        HtmlText.write(r.text(), marks, page);
        page.closeLine();
    }

    private void made(Report r) {
        List<Descent> from =
                dossier.stemma().descents().stream().filter(d -> d.child().equals(r.id())).toList();
        SortedSet<String> origins =
                dossier.stemma().origins().getOrDefault(r.id(), new TreeSet<>());
        if (from.isEmpty()) {
            boolean alone = sources.reports().size() == 1;
            if (!alone) page.element("p", "No source found among these reports.", "class", "made");
            return;
        }
        for (Descent d : from) {
            page.open("div", "class", "made").open("p").text("Made from ");
            if (sources.isLost(d.parent())) page.text(sources.name(d.parent()));
            else
                page.element(
                        "a", sources.name(d.parent()), "href", "#" + anchors.report(d.parent()));
            page.text(": " + Phrases.descent(d) + ".");
            if (origins.contains(r.id())) page.text(" It has reporting of its own as well.");
            page.close();
            evidence(d);
            page.close();
        }
    }

    private void evidence(Descent d) {
        if (d.evidence().isEmpty()) return;
        page.open("details");
        page.element(
                "summary",
                "Why: " + Phrases.count(d.evidence().size(), "passage") + " that they share");
        page.open("table", "class", "evidence").open("tbody");
        for (Evidence e : d.evidence().subList(0, Math.min(EVIDENCE, d.evidence().size()))) {
            page.open("tr").element("th", e.why(), "scope", "row");
            passage(d.child(), e.child());
            passage(e.report(), e.parent());
            page.closeLine();
        }
        page.close().close().closeLine();
    }

    private void passage(String report, firsthand.text.Span span) {
        page.open("td", "dir", "auto").element("span", Shown.line(report) + " ", "class", "id");
        page.text(Shown.line(sources.words(report, span), 240)).close();
    }
}
