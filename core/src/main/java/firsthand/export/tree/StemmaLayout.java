package firsthand.export.tree;

import firsthand.export.view.Sources;

import firsthand.export.tree.StemmaForest.Branch;
import firsthand.report.StatedTime;
import firsthand.stemma.Stemma;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where the sources of a stemma stand in a drawing: a row each, children below their parent; time
/// from left to right, with long silences cut short. In a large stemma the reports that nothing was
/// made from stand in low rows, when they are many below one parent or alone.
public final class StemmaLayout {
    static final int LEFT = 46;
    static final int SPAN = 540;
    static final int ROW = 46;
    static final int TOP = 44;
    /// A row without a note.
    static final int LOW_ROW = 19;

    /// With so many sources rows become low.
    private static final int LARGE = 30;

    /// So many siblings have their full row in any case.
    private static final int SIBLINGS = 3;

    private static final int BEND = 8;
    private static final int ABOVE_NAME = 22;
    private static final int LOST_BEFORE = 34;
    private static final int UNDATED_AFTER = 40;
    private static final double LONGEST_GAP = .22;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final TreeMap<Instant, Integer> columns = new TreeMap<>();
    private final List<Integer> cuts = new ArrayList<>();
    private final Sources sources;
    private final StemmaForest forest;
    private final boolean large;
    private int bottom = TOP;

    /// A source in the drawing.
    ///
    /// @param dated whether its column is a time that it states
    /// @param low whether its row has room for its name alone
    public record Node(String id, int x, int y, boolean dated, boolean low) {}

    public StemmaLayout(Stemma stemma, StemmaForest forest, Sources sources) {
        this.sources = sources;
        this.forest = forest;
        large = stemma.sources().size() > LARGE;
        columns(stemma);
        for (Stemma.Source root : forest.roots()) {
            place(root.id(), LEFT, large && forest.below(root.id()).isEmpty());
        }
    }

    private void place(String id, int parentX, boolean low) {
        Optional<Integer> own = column(id);
        int x = own.orElseGet(() -> without(id, parentX));
        int row = low ? LOW_ROW : ROW;
        nodes.put(id, new Node(id, x, bottom + row / 2, own.isPresent(), low));
        bottom += row;
        int leaves = 0;
        for (Branch b : byTime(forest.below(id))) {
            boolean leaf = forest.below(b.child()).isEmpty();
            place(b.child(), x, large && leaf && ++leaves > SIBLINGS);
        }
    }

    private int without(String id, int parentX) {
        if (!sources.isLost(id)) return Math.min(LEFT + SPAN, parentX + UNDATED_AFTER);
        int undated = LEFT + SPAN + 1;
        int earliest = undated;
        for (Branch b : forest.below(id)) {
            earliest = Math.min(earliest, column(b.child()).orElse(earliest));
        }
        if (earliest == undated) return parentX;
        return Math.max(LOST_BEFORE / 2, earliest - LOST_BEFORE);
    }

    private List<Branch> byTime(List<Branch> branches) {
        return branches.stream()
                .sorted(Comparator.comparingInt(b -> column(b.child()).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private Optional<Integer> column(String id) {
        return time(id).map(columns::get);
    }

    private Optional<Instant> time(String id) {
        return sources.isLost(id)
                ? Optional.empty()
                : sources.report(id).published().map(StatedTime::earliest);
    }

    /// Gives each stated time its column. A silence longer than a share of the whole is cut to that
    /// share.
    private void columns(Stemma stemma) {
        TreeSet<Instant> times = new TreeSet<>();
        for (Stemma.Source s : stemma.sources()) time(s.id()).ifPresent(times::add);
        if (times.isEmpty()) return;
        List<Instant> order = List.copyOf(times);
        double[] gaps = new double[order.size()];
        double sum = 0;
        for (int i = 1; i < gaps.length; i++) {
            gaps[i] = Math.sqrt(Duration.between(order.get(i - 1), order.get(i)).toMinutes() + 1.0);
            sum += gaps[i];
        }
        double longest = sum * LONGEST_GAP;
        double shortened = 0;
        for (double gap : gaps) shortened += Math.min(gap, longest);
        double x = LEFT;
        for (int i = 0; i < gaps.length; i++) {
            if (shortened > 0) x += SPAN * Math.min(gaps[i], longest) / shortened;
            columns.put(order.get(i), (int) Math.round(x));
            if (gaps.length > 4 && gaps[i] > longest) {
                cuts.add((int) Math.round(x - SPAN * longest / shortened / 2));
            }
        }
    }

    /// In the order of their rows.
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    public Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) throw new IllegalArgumentException("no source " + id);
        return node;
    }

    /// The line from a parent to its child as an SVG path: down, then across. Where it goes back in
    /// time it runs above the child's name, which else it would strike through.
    public String elbow(String parent, String child) {
        Node from = node(parent);
        Node to = node(child);
        String start = "M" + from.x() + " " + from.y();
        if (to.x() == from.x()) return start + "V" + to.y();
        if (to.x() > from.x()) return start + "V" + (to.y() - BEND) + bend(1) + "H" + to.x();
        if (to.low()) return start + "V" + (to.y() - BEND) + bend(-1) + "H" + to.x();
        int lane = to.y() - ABOVE_NAME;
        return start
                + "V"
                + (lane - BEND)
                + bend(-1)
                + "H"
                + (to.x() + BEND)
                + "q-%d 0 -%d %d".formatted(BEND, BEND, BEND)
                + "V"
                + to.y();
    }

    /// A quarter of a circle from downwards to sideways.
    private static String bend(int right) {
        return "q0 %d %d %d".formatted(BEND, right * BEND, BEND);
    }

    /// Each stated time with its column.
    public Map<Instant, Integer> columns() {
        return columns;
    }

    /// Where the axis is cut short.
    public List<Integer> cuts() {
        return List.copyOf(cuts);
    }

    public int height() {
        return bottom + 10;
    }
}
