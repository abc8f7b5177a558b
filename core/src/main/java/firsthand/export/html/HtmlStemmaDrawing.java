package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.Markup;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;
import firsthand.export.tree.StemmaForest;
import firsthand.export.tree.StemmaLayout;

import firsthand.dossier.Dossier;
import firsthand.export.tree.StemmaLayout.Node;
import firsthand.stemma.Descent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The family tree as an SVG drawing inside the page.
final class HtmlStemmaDrawing {
    private static final int WIDTH = 960;
    private static final int TICK_ROOM = 92;
    private static final int NAME_ROOM = 46;
    private static final DateTimeFormatter TICK =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final StemmaLayout layout;
    private final StemmaForest forest;
    private final Dossier dossier;
    private final Sources sources;
    private final Anchors anchors;
    private final Markup page;

    HtmlStemmaDrawing(
            StemmaLayout layout,
            StemmaForest forest,
            Dossier dossier,
            Sources sources,
            Anchors anchors,
            Markup page) {
        this.layout = layout;
        this.forest = forest;
        this.dossier = dossier;
        this.sources = sources;
        this.anchors = anchors;
        this.page = page;
    }

    void write() {
        page.open("div", "class", "drawing", "tabindex", "0", "role", "group");
        page.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + layout.height(),
                "role",
                "group",
                "aria-label",
                "Family tree of the reports; the same stands below as a list");
        axis();
        Set<String> seen = new HashSet<>();
        for (Descent d : main()) {
            seen.add(d.child() + " " + d.parent());
            line(d, layout.elbow(d.parent(), d.child()), "descent");
        }
        for (Descent d : dossier.stemma().descents()) {
            if (!seen.contains(d.child() + " " + d.parent())) curve(d);
        }
        for (Node n : layout.nodes()) node(n);
        page.close().closeLine();
    }

    /// The descents that the rows follow: each child's largest.
    private List<Descent> main() {
        List<Descent> main = new ArrayList<>();
        for (Node n : layout.nodes()) {
            forest.below(n.id()).forEach(b -> main.add(b.descent()));
        }
        return main;
    }

    private void axis() {
        int bottom = layout.height() - 8;
        int last = -TICK_ROOM;
        for (Map.Entry<Instant, Integer> tick : layout.columns().entrySet()) {
            int x = tick.getValue();
            if (x - last < TICK_ROOM) continue;
            last = x;
            page.empty(
                    "line",
                    "class",
                    "tick",
                    "x1",
                    number(x),
                    "x2",
                    number(x),
                    "y1",
                    "26",
                    "y2",
                    number(bottom));
            page.element(
                    "text",
                    TICK.format(tick.getKey().atOffset(ZoneOffset.UTC)),
                    "class",
                    "when",
                    "x",
                    number(x),
                    "y",
                    "18",
                    "text-anchor",
                    x < 60 ? "start" : "middle");
        }
        for (int cut : layout.cuts()) {
            page.element(
                    "text",
                    "⫽",
                    "class",
                    "when",
                    "x",
                    number(cut),
                    "y",
                    "18",
                    "text-anchor",
                    "middle");
        }
        if (!layout.columns().isEmpty()) {
            page.element(
                    "text",
                    "UTC",
                    "class",
                    "when",
                    "x",
                    number(WIDTH - 4),
                    "y",
                    "18",
                    "text-anchor",
                    "end");
        }
    }

    /// For a further parent: a curve beside the rows.
    private void curve(Descent d) {
        Node from = layout.node(d.parent());
        Node to = layout.node(d.child());
        int side = Math.min(from.x(), to.x()) - 30;
        String path =
                "M%d %dC%d %d %d %d %d %d"
                        .formatted(
                                from.x(),
                                from.y(),
                                Math.max(4, side),
                                (2 * from.y() + to.y()) / 3,
                                Math.max(4, side),
                                (from.y() + 2 * to.y()) / 3,
                                to.x(),
                                to.y());
        line(d, path, "descent further");
    }

    private void line(Descent d, String path, String style) {
        page.open(
                "path",
                "class",
                style + (d.certainty() < .6 ? " doubtful" : "") + (backward(d) ? " backward" : ""),
                "d",
                path,
                "stroke-width",
                String.format(Locale.ROOT, "%.1f", 1.2 + 2.6 * d.share()));
        page.element(
                        "title",
                        sources.name(d.child())
                                + ", "
                                + Phrases.descent(d)
                                + ", from "
                                + sources.name(d.parent()))
                .close();
    }

    /// Whether the child says that it is older than what it was made from.
    private boolean backward(Descent d) {
        Node from = layout.node(d.parent());
        Node to = layout.node(d.child());
        return from.dated() && to.dated() && to.x() < from.x();
    }

    private void node(Node n) {
        boolean lost = sources.isLost(n.id());
        if (lost) page.open("g", "class", "lost");
        else page.open("a", "href", "#" + anchors.report(n.id()), "class", "source");
        page.open(
                "circle",
                "cx",
                number(n.x()),
                "cy",
                number(n.y()),
                "r",
                lost ? "9" : n.low() ? "5" : "7",
                "class",
                lost ? "" : n.dated() ? "dated" : "undated");
        page.element("title", tooltip(n)).close();
        String title = lost ? sources.name(n.id()) : sources.outlet(n.id()).orElse("");
        int line = n.low() ? n.y() + 4 : n.y() - 2;
        page.open("text", "x", number(n.x() + 15), "y", number(line), "class", "name");
        page.text(Shown.line(title, NAME_ROOM));
        if (!lost) page.element("tspan", " " + Shown.line(n.id(), 24), "class", "id");
        page.close();
        if (!n.low()) note(n, note(n));
        page.closeLine();
    }

    private void note(Node n, String note) {
        page.element(
                "text",
                Shown.line(note, 58),
                "x",
                number(n.x() + 15),
                "y",
                number(n.y() + 13),
                "class",
                "note");
    }

    private String tooltip(Node n) {
        return sources.lost(n.id())
                .map(x -> Shown.line(x.why()))
                .orElseGet(
                        () -> {
                            var r = sources.report(n.id());
                            String time = r.published().map(Phrases::time).orElse("states no time");
                            String low = n.low() ? ", " + note(n) : "";
                            return Shown.line(r.title().orElse(n.id()), 120) + ", " + time + low;
                        });
    }

    /// How it was made, or what it is.
    private String note(Node n) {
        if (sources.isLost(n.id())) {
            return sources.lost(n.id()).map(x -> Shown.line(x.why())).orElse("");
        }
        String made =
                main().stream()
                        .filter(d -> d.child().equals(n.id()))
                        .findFirst()
                        .map(Phrases::descent)
                        .orElse("");
        var own = dossier.stemma().origins().get(n.id());
        boolean origin = own != null && own.contains(n.id());
        if (!made.isEmpty()) return made + (origin ? ", with reporting of its own" : "");
        int descendants = forest.size(n.id());
        return descendants == 0
                ? "no tie to another report found"
                : "source of " + Phrases.count(descendants, "report");
    }

    private static String number(int n) {
        return Integer.toString(n);
    }
}
