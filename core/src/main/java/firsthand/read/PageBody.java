package firsthand.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Chooses, among a page's blocks, those that are the report.
///
/// Each block has a worth: running text counts for, menus and frame against. The part of the tree
/// whose blocks are worth most together holds the report; in it, frame, teasers, captions and
/// link lists are left out.
final class PageBody {
    private static final Zones ZONES = Zones.SHIPPED;

    /// A part that holds more of the page's running text than this is no frame, whatever its name.
    private static final double TOO_MUCH_FOR_FRAME = 0.35;

    /// Fewer words than this are worth a second look.
    private static final int LITTLE = 80;

    /// A child that has this share of its parent's worth is chosen instead of its parent.
    private static final double NEARLY_ALL = 0.97;

    private final List<PageBlock> blocks;
    private final String title;
    private final Map<Element, double[]> prose = new IdentityHashMap<>();
    private final Map<Element, double[]> worth = new IdentityHashMap<>();
    private final Map<Element, Boolean> framed = new IdentityHashMap<>();
    private final Map<String, double[]> proseByName = new HashMap<>();
    private final Map<Element, Boolean> aroundTitle = new IdentityHashMap<>();
    private final boolean trusting;
    private double allProse;

    private PageBody(
            List<PageBlock> blocks, String title, Optional<Element> heading, boolean trusting) {
        this.blocks = blocks;
        this.title = title;
        this.trusting = trusting;
        for (Element e = heading.orElse(null); e != null; e = e.parent()) {
            aroundTitle.put(e, true);
        }
    }

    /// The report's blocks, in order. Where the names of the page's parts leave next to nothing of
    /// it, they aren't believed.
    ///
    /// @param title the report's headline, which is left out of its text; may be empty
    /// @param heading the element that shows the headline
    static List<PageBlock> choose(List<PageBlock> blocks, String title, Optional<Element> heading) {
        PageBody trusting = new PageBody(blocks, title, heading, true);
        List<PageBlock> found = trusting.chosen();
        int words = words(found);
        if (words >= LITTLE && words * 5 >= trusting.allProse) return found;
        List<PageBlock> other = new PageBody(blocks, title, heading, false).chosen();
        return words(other) > 3 * words ? other : found;
    }

    private static int words(List<PageBlock> blocks) {
        return blocks.stream().mapToInt(PageBlock::words).sum();
    }

    private List<PageBlock> chosen() {
        weigh();
        return best().map(this::inside).orElse(List.of());
    }

    private void weigh() {
        for (PageBlock b : blocks) {
            if (!b.prose()) continue;
            allProse += b.words();
            add(prose, b.holder(), b.words());
        }
        for (var e : prose.entrySet()) {
            String name = e.getKey().normalName() + " " + e.getKey().className();
            double own = Math.min(e.getValue()[0], allProse);
            proseByName.computeIfAbsent(name, k -> new double[1])[0] += own;
        }
        for (PageBlock b : blocks) add(worth, b.holder(), worth(b));
    }

    private static void add(Map<Element, double[]> sums, Element from, double value) {
        if (value == 0) return;
        for (Element e = from; e != null; e = e.parent()) {
            sums.computeIfAbsent(e, k -> new double[1])[0] += value;
        }
    }

    private double worth(PageBlock b) {
        boolean frame = framed(b.holder());
        if (b.prose()) return frame ? -0.5 * b.words() : b.words() - b.linked();
        if (b.linkDensity() > 0.5) return -Math.min(b.words(), 8);
        return 0;
    }

    /// Whether the element or one around it is frame by its name and holds too little to be wrong
    /// about that.
    private boolean framed(Element e) {
        Boolean known = framed.get(e);
        if (known != null) return known;
        boolean here = frameHere(e);
        Element parent = e.parent();
        boolean result = here || parent != null && framed(parent);
        framed.put(e, result);
        return result;
    }

    private boolean frameHere(Element e) {
        if (ZONES.comments(e)) return sum(prose, e) < 0.8 * allProse;
        if (aroundTitle.containsKey(e)) return false;
        if (!(trusting ? ZONES.frame(e) : ZONES.surelyFrame(e))) return false;
        double[] alike = proseByName.get(e.normalName() + " " + e.className());
        return alike == null || alike[0] < TOO_MUCH_FOR_FRAME * allProse;
    }

    private static double sum(Map<Element, double[]> sums, Element e) {
        double[] s = sums.get(e);
        return s == null ? 0 : s[0];
    }

    private Optional<Element> best() {
        Element best = null;
        for (PageBlock b : blocks) {
            for (Element e = b.holder(); e != null; e = e.parent()) {
                if (best == null || sum(worth, e) > sum(worth, best)) best = e;
            }
        }
        return Optional.ofNullable(best).map(this::narrowed);
    }

    /// Goes down to the smallest part that still has nearly all of it.
    private Element narrowed(Element from) {
        Element now = from;
        boolean down = true;
        while (down) {
            down = false;
            for (Element child : now.children()) {
                if (sum(worth, child) >= NEARLY_ALL * sum(worth, from)) {
                    now = child;
                    down = true;
                    break;
                }
            }
        }
        return now;
    }

    private List<PageBlock> inside(Element part) {
        List<PageBlock> in = new ArrayList<>();
        for (PageBlock b : blocks) if (holds(part, b.holder())) in.add(b);
        List<PageBlock> kept = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) if (keeps(in, i)) kept.add(in.get(i));
        while (!kept.isEmpty() && kept.getLast().heading()) kept.removeLast();
        return kept;
    }

    private static boolean holds(Element part, Element e) {
        for (Element p = e; p != null; p = p.parent()) if (p == part) return true;
        return false;
    }

    private boolean keeps(List<PageBlock> in, int i) {
        PageBlock b = in.get(i);
        if (framed(b.holder())) return false;
        if (b.text().equals(title)) return false;
        if (b.prose()) return true;
        if (b.linkDensity() > 0.5) return false;
        if (b.heading()) return followedByProse(in, i);
        if (b.words() >= 8 && lead(in, i)) return true;
        if (b.listItem()) return b.words() >= 3 || nearProse(in, i);
        return nearProse(in, i) && (b.words() >= 4 || b.holder().normalName().equals("p"));
    }

    /// A line between the headline and the running text.
    private boolean lead(List<PageBlock> in, int i) {
        if (!followedByProse(in, i)) return false;
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (in.get(j).heading()) return true;
        }
        return false;
    }

    private boolean followedByProse(List<PageBlock> in, int i) {
        for (int j = i + 1; j < Math.min(in.size(), i + 4); j++) {
            PageBlock b = in.get(j);
            if (b.prose() && !framed(b.holder())) return true;
            if (b.listItem() && b.linkDensity() < 0.5) return true;
        }
        return false;
    }

    private boolean nearProse(List<PageBlock> in, int i) {
        return proseIn(in, i - 2, i) && proseIn(in, i + 1, i + 4);
    }

    private boolean proseIn(List<PageBlock> in, int from, int to) {
        for (int j = Math.max(0, from); j < Math.min(in.size(), to); j++) {
            if (in.get(j).prose() && !framed(in.get(j).holder())) return true;
        }
        return false;
    }
}
