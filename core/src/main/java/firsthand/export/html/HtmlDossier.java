package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.DossierWriter;
import firsthand.export.view.LeadGroup;
import firsthand.export.view.Look;
import firsthand.export.view.Markup;
import firsthand.export.view.Overview;
import firsthand.export.view.Phrases;
import firsthand.export.view.PutRight;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Lead;
import firsthand.dossier.Correction;
import firsthand.dossier.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Dossiers as one page for the browser.
public final class HtmlDossier implements DossierWriter {
    /// Findings of a kind that are shown at once.
    private static final int EACH_KIND = 4;

    private final Look look;

    public HtmlDossier(Look look) {
        this.look = look;
    }

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        String title = dossiers.size() == 1 ? title(dossiers.getFirst()) : "Firsthand";
        out.write(HtmlPage.of(title, page -> stories(dossiers, page)));
    }

    private static String title(Dossier d) {
        String title = Shown.line(d.title(), 160);
        return title.isEmpty() ? "Untitled story" : title;
    }

    private void stories(List<Dossier> dossiers, Markup page) {
        if (dossiers.size() > 1) index(dossiers, page);
        int n = 1;
        for (Dossier d : dossiers) new Story(d, n++, page, look).write();
    }

    private static void index(List<Dossier> dossiers, Markup page) {
        page.open("nav", "class", "stories", "aria-label", "Stories");
        page.element("h2", Phrases.count(dossiers.size(), "story")).open("ol");
        int n = 1;
        for (Dossier d : dossiers) {
            page.open("li").element("a", title(d), "href", "#story" + n++);
            int reports = d.story().reports().size();
            page.element("span", " " + Phrases.count(reports, "report"), "class", "faint").close();
        }
        page.close().closeLine();
    }

    /// One story's part of the page.
    private static final class Story {
        private final Dossier dossier;
        private final Sources sources;
        private final Anchors anchors;
        private final Markup page;
        private final HtmlReadings readings;
        private final Look look;

        Story(Dossier dossier, int number, Markup page, Look look) {
            this.look = look;
            this.dossier = dossier;
            this.sources = new Sources(dossier);
            this.anchors = new Anchors(dossier, number);
            this.page = page;
            this.readings = new HtmlReadings(sources, anchors, page);
        }

        void write() {
            page.open("article", "class", "story", "id", anchors.story()).line();
            head();
            findings();
            new HtmlStemma(dossier, sources, anchors, page).write();
            new HtmlQuotes(readings, sources, anchors, page).write(dossier.collation().quotes());
            new HtmlFigures(readings, sources, anchors, page).write(dossier.collation().figures());
            new HtmlItems(readings, anchors, page, look.asOf()).write(dossier.collation());
            new HtmlReports(dossier, sources, anchors, page).write();
            corrections();
            page.closeLine();
        }

        private void head() {
            page.open("header", "class", "lead");
            page.element("p", "Dossier", "class", "kicker");
            page.element("h1", title(dossier), "dir", "auto");
            page.element("p", Overview.about(sources) + ".", "class", "faint");
            page.element("p", Overview.origins(dossier, sources), "class", "answer");
            counts();
            contents();
            page.closeLine();
        }

        private void counts() {
            page.open("dl", "class", "counts");
            count(sources.reports().size(), "report", "reports");
            var origins = dossier.stemma().independentOrigins();
            if (origins.isPresent()) {
                count(origins.getAsInt(), "independent origin", "independent origins");
            } else {
                count("?", "independent origins not established");
            }
            int lost = dossier.stemma().sources().size() - sources.reports().size();
            count(lost, "lost original", "lost originals");
            count(altered(), "quote differs", "quotes differ");
            count(differing(), "figure differs", "figures differ");
            count(contested(), "claim contested", "claims contested");
            page.close();
        }

        private void count(int n, String one, String many) {
            count(Integer.toString(n), n == 1 ? one : many);
        }

        private void count(String n, String what) {
            page.open("div").element("dt", what).element("dd", n).close();
        }

        private int altered() {
            return (int)
                    dossier.collation().quotes().stream()
                            .map(CollatedQuote::status)
                            .filter(
                                    s ->
                                            s == CollatedQuote.Status.ALTERED
                                                    || s == CollatedQuote.Status.MISATTRIBUTED)
                            .count();
        }

        private int differing() {
            return (int)
                    dossier.collation().figures().stream()
                            .map(CollatedFigure::status)
                            .filter(s -> s == CollatedFigure.Status.DIFFERING)
                            .count();
        }

        private int contested() {
            return (int)
                    dossier.collation().claims().stream()
                            .filter(c -> c.status() != CollatedClaim.Status.UNOPPOSED)
                            .count();
        }

        private void contents() {
            page.open("nav", "class", "contents", "aria-label", "Sections").open("ul");
            entry("first", "Look at first", 1);
            entry("stemma", "Who copied whom", sources.reports().size() - 1);
            entry("quotes", "Quotes", dossier.collation().quotes().size());
            entry("figures", "Figures", dossier.collation().figures().size());
            entry("claims", "Claims", dossier.collation().claims().size());
            entry("commitments", "Commitments", dossier.collation().commitments().size());
            entry("positions", "Positions", dossier.collation().positions().size());
            entry("meetings", "Meetings", dossier.collation().meetings().size());
            entry("timeline", "Timeline", dossier.collation().timeline().size());
            entry("reports", "Reports", 1);
            entry("corrections", "Put right", dossier.corrections().size());
            page.close().close();
        }

        private void entry(String section, String name, int items) {
            if (items == 0) return;
            page.open("li").element("a", name, "href", "#" + anchors.item(section)).close();
        }

        private void corrections() {
            if (dossier.corrections().isEmpty()) return;
            page.open("section", "id", anchors.item("corrections"));
            page.element("h2", "Put right by people").open("ul", "class", "corrections");
            for (Correction c : dossier.corrections()) {
                page.open("li", "dir", "auto").text(PutRight.what(c, sources) + " ");
                page.element("span", PutRight.signed(c), "class", "faint").closeLine();
            }
            page.close().closeLine();
        }

        private void findings() {
            page.open("section", "id", anchors.item("first"), "class", "first");
            page.element("h2", "Look at first");
            List<LeadGroup> found = LeadGroup.of(dossier, sources, EACH_KIND);
            if (found.isEmpty()) {
                page.element("p", "Nothing stands out in these reports.", "class", "faint");
            }
            page.open("dl", "class", "findings");
            found.forEach(this::kind);
            page.close().closeLine();
        }

        private void kind(LeadGroup group) {
            page.open("div").element("dt", group.kind().label()).open("dd").open("ul");
            group.first().forEach(this::finding);
            if (!group.more().isEmpty()) {
                page.close().open("details");
                page.element("summary", group.more().size() + " more").open("ul");
                group.more().forEach(this::finding);
                page.close();
            }
            page.close().close().closeLine();
        }

        private void finding(Lead f) {
            boolean report = sources.has(f.item());
            String target = report ? anchors.report(f.item()) : anchors.item(f.item());
            page.open("li", "dir", "auto").text(Shown.line(f.sentence()) + " ");
            page.element("a", "See it", "href", "#" + target, "class", "see").closeLine();
        }
    }
}
