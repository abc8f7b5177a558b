package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.Markup;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;
import firsthand.export.tree.StemmaForest;
import firsthand.export.tree.StemmaLayout;

import firsthand.dossier.Dossier;
import firsthand.export.tree.StemmaForest.Branch;
import firsthand.stemma.Stemma;
import java.util.List;

/// The family tree of a story: a drawing with time from left to right, and the same as a list.
final class HtmlStemma {
    private final Dossier dossier;
    private final Sources sources;
    private final Anchors anchors;
    private final Markup page;

    HtmlStemma(Dossier dossier, Sources sources, Anchors anchors, Markup page) {
        this.dossier = dossier;
        this.sources = sources;
        this.anchors = anchors;
        this.page = page;
    }

    void write() {
        if (sources.reports().size() < 2) return;
        StemmaForest forest = new StemmaForest(dossier.stemma());
        page.open("section", "id", anchors.item("stemma"), "class", "stemma");
        page.element("h2", "Who copied whom").open("p", "class", "legend");
        page.text(
                "Each line leads from a source to the report made from it; the thicker, the more it"
                        + " took. Time runs to the right, as the reports state it. A dashed circle"
                        + " is a lost original: not among these reports, but demanded by what they"
                        + " share. A hollow ring states no time.");
        page.closeLine();
        StemmaLayout layout = new StemmaLayout(dossier.stemma(), forest, sources);
        new HtmlStemmaDrawing(layout, forest, dossier, sources, anchors, page).write();
        list(forest);
        page.closeLine();
    }

    private void list(StemmaForest forest) {
        page.open("details").element("summary", "The same as a list, with reasons");
        page.open("ul", "class", "tree");
        for (Stemma.Source root : forest.roots()) {
            page.open("li");
            name(root.id());
            if (root.lost()) page.element("span", " " + Shown.line(root.why()), "class", "faint");
            else if (forest.alone(root.id())) page.text(": no tie to another report found");
            below(root.id(), forest);
            page.close();
        }
        page.close().closeLine();
    }

    private void below(String parent, StemmaForest forest) {
        List<Branch> branches = forest.below(parent);
        if (branches.isEmpty()) return;
        page.open("ul");
        for (Branch b : branches) {
            page.open("li");
            name(b.child());
            page.text(": " + Phrases.descent(b.descent()));
            StemmaForest.also(b, sources).ifPresent(also -> page.text(", " + also));
            sources.lost(b.child())
                    .ifPresent(
                            x -> page.element("span", " " + Shown.line(x.why()), "class", "faint"));
            below(b.child(), forest);
            page.close();
        }
        page.close();
    }

    private void name(String id) {
        if (sources.isLost(id)) page.element("strong", sources.name(id));
        else page.element("a", sources.name(id), "href", "#" + anchors.report(id));
    }
}
