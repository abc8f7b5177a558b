package firsthand.web.view;

import firsthand.export.tree.StemmaForest;
import firsthand.export.tree.StemmaForest.Branch;
import firsthand.export.tree.StemmaLayout;
import firsthand.export.tree.StemmaLayout.Node;
import firsthand.export.view.Shown;
import firsthand.stemma.Descent;
import firsthand.stemma.Descent.Evidence;
import firsthand.stemma.Stemma;
import firsthand.web.Addresses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The family tree: a drawing with time from left to right, and the same as a list with the
/// evidence of each descent.
public record Tree(
        StoryHead head,
        int width,
        int height,
        List<Tick> ticks,
        List<Integer> cuts,
        List<Edge> edges,
        List<Dot> dots,
        List<Entry> list) {
    static final int WIDTH = 960;
    private static final int TICK_ROOM = 92;
    private static final int NAME_ROOM = 46;
    private static final int EVIDENCE = 3;

    /// A time on the axis.
    public record Tick(int x, String label, boolean first) {}

    /// A line from a parent to a child.
    ///
    /// @param id of the list entry with its evidence
    /// @param address where both can be read side by side; empty when there are no words to compare
    public record Edge(
            String id, String path, String width, String style, String tip, String address) {}

    /// A report or lost original in the drawing.
    ///
    /// @param low whether there is room for its name alone
    public record Dot(
            String id,
            int x,
            int y,
            boolean lost,
            boolean dated,
            boolean low,
            String label,
            String code,
            String note,
            String tip,
            String address) {}

    /// A source in the list.
    ///
    /// @param depth how far it stands below its root
    /// @param parents its descents, the largest first
    public record Entry(
            String id,
            int depth,
            String name,
            String note,
            String address,
            boolean lost,
            List<Parent> parents) {}

    /// A descent with its reasons.
    ///
    /// @param more how many passages there are beyond those shown
    public record Parent(
            String id,
            String name,
            String how,
            String compare,
            String child,
            String parent,
            List<Proof> proofs,
            int more) {}

    /// Two passages that show a descent.
    public record Proof(String why, String childWords, String parentName, String parentWords) {}

    public static Tree of(Teller t) {
        return of(t, StoryHead.of(t, "stemma"));
    }

    static Tree of(Teller t, StoryHead head) {
        StemmaForest forest = new StemmaForest(t.dossier().stemma());
        StemmaLayout layout = new StemmaLayout(t.dossier().stemma(), forest, t.sources());
        Drawing drawing = new Drawing(t, forest, layout);
        return new Tree(
                head,
                WIDTH,
                layout.height(),
                drawing.ticks(),
                layout.cuts(),
                drawing.edges(),
                drawing.dots(),
                drawing.list());
    }

    /// The part of a report's text that speaks for a descent, or for the lost parent's sibling.
    static String compareAddress(Teller t, Descent d) {
        if (!t.sources().isLost(d.parent())) {
            return Addresses.compare(t.story(), d.child(), d.parent());
        }
        return d.evidence().stream()
                .findFirst()
                .map(e -> Addresses.compare(t.story(), d.child(), e.report()))
                .orElse("");
    }

    private record Drawing(Teller t, StemmaForest forest, StemmaLayout layout) {
        List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            int free = 0;
            for (Map.Entry<Instant, Integer> c : layout.columns().entrySet()) {
                int x = c.getValue();
                if (x < free) continue;
                boolean first = x < TICK_ROOM / 2;
                // the first label begins at its line, the others stand around theirs
                free = x + TICK_ROOM + (first ? TICK_ROOM / 2 : 0);
                ticks.add(new Tick(x, t.texts().tick(c.getKey()), first));
            }
            return ticks;
        }

        List<Edge> edges() {
            List<Edge> edges = new ArrayList<>();
            Set<Descent> main = new HashSet<>(main());
            for (Descent d : main())
                edges.add(edge(d, layout.elbow(d.parent(), d.child()), "descent"));
            for (Descent d : t.dossier().stemma().descents()) {
                if (!main.contains(d)) edges.add(edge(d, curve(d), "descent further"));
            }
            return edges;
        }

        /// The descents that the rows follow: each child's largest.
        private List<Descent> main() {
            List<Descent> main = new ArrayList<>();
            for (Node n : layout.nodes()) {
                forest.below(n.id()).forEach(b -> main.add(b.descent()));
            }
            return main;
        }

        private Edge edge(Descent d, String path, String style) {
            Node from = layout.node(d.parent());
            Node to = layout.node(d.child());
            boolean backward = from.dated() && to.dated() && to.x() < from.x();
            return new Edge(
                    id(d),
                    path,
                    String.format(Locale.ROOT, "%.1f", 1.2 + 2.6 * d.share()),
                    style + (d.certainty() < .6 ? " doubtful" : "") + (backward ? " backward" : ""),
                    t.text("edge.tip", t.name(d.child()), t.descent(d), t.name(d.parent())),
                    compareAddress(t, d));
        }

        /// For a further parent: a curve beside the rows.
        private String curve(Descent d) {
            Node from = layout.node(d.parent());
            Node to = layout.node(d.child());
            int side = Math.max(4, Math.min(from.x(), to.x()) - 30);
            return "M"
                    + from.x()
                    + " "
                    + from.y()
                    + "C"
                    + side
                    + " "
                    + (2 * from.y() + to.y()) / 3
                    + " "
                    + side
                    + " "
                    + (from.y() + 2 * to.y()) / 3
                    + " "
                    + to.x()
                    + " "
                    + to.y();
        }

        List<Dot> dots() {
            return layout.nodes().stream().map(this::dot).toList();
        }

        private Dot dot(Node n) {
            boolean lost = t.sources().isLost(n.id());
            var outlet = t.sources().outlet(n.id());
            String label = lost ? t.name(n.id()) : t.outlet(n.id());
            String code =
                    lost
                            ? ""
                            : outlet.isPresent()
                                    ? Shown.line(n.id(), 24)
                                    : Shown.line(t.sources().report(n.id()).title().orElse(""), 36);
            return new Dot(
                    n.id(),
                    n.x(),
                    n.y(),
                    lost,
                    n.dated(),
                    n.low(),
                    Shown.line(label, NAME_ROOM),
                    code,
                    Shown.line(note(n.id()), 58),
                    tip(n.id()),
                    lost
                            ? Addresses.story(t.story(), "stemma") + "#" + Addresses.part(n.id())
                            : t.address(n.id()));
        }

        private String tip(String id) {
            if (t.sources().isLost(id)) return why(id);
            var r = t.sources().report(id);
            return Shown.line(r.title().orElse(id), 120) + ", " + t.time(r);
        }

        private String why(String id) {
            return t.whyLost(id);
        }

        /// How it was made, or what it is.
        private String note(String id) {
            if (t.sources().isLost(id)) return why(id);
            String made =
                    main().stream()
                            .filter(d -> d.child().equals(id))
                            .findFirst()
                            .map(t::descent)
                            .orElse("");
            var own = t.dossier().stemma().origins().get(id);
            boolean origin = own != null && own.contains(id);
            if (!made.isEmpty()) return origin ? t.text("origin.also-own", made) : made;
            int below = forest.size(id);
            return below == 0 ? t.text("origin.alone") : t.texts().count("origin.source", below);
        }

        List<Entry> list() {
            List<Entry> list = new ArrayList<>();
            for (Stemma.Source root : forest.roots()) {
                entry(root.id(), 0, List.of(), list);
            }
            return list;
        }

        private void entry(String id, int depth, List<Descent> from, List<Entry> list) {
            boolean lost = t.sources().isLost(id);
            list.add(
                    new Entry(
                            Addresses.part(id),
                            depth,
                            t.name(id),
                            lost ? why(id) : from.isEmpty() ? note(id) : "",
                            lost ? "" : t.address(id),
                            lost,
                            from.stream().map(this::parent).toList()));
            for (Branch b : forest.below(id)) {
                List<Descent> all = new ArrayList<>(List.of(b.descent()));
                all.addAll(b.others());
                entry(b.child(), depth + 1, all, list);
            }
        }

        private Parent parent(Descent d) {
            List<Evidence> shown = d.evidence().subList(0, Math.min(EVIDENCE, d.evidence().size()));
            return new Parent(
                    id(d),
                    t.name(d.parent()),
                    t.descent(d),
                    compareAddress(t, d),
                    d.child(),
                    d.parent(),
                    shown.stream().map(e -> proof(d, e)).toList(),
                    d.evidence().size() - shown.size());
        }

        private Proof proof(Descent d, Evidence e) {
            return new Proof(
                    t.text("why." + e.why().replace(' ', '-')),
                    Shown.line(t.sources().words(d.child(), e.child()), 240),
                    t.name(e.report()),
                    Shown.line(t.sources().words(e.report(), e.parent()), 240));
        }

        private static String id(Descent d) {
            return "d-" + Addresses.part(d.child()) + "--" + Addresses.part(d.parent());
        }
    }
}
