package firsthand.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What each part of a page's tree is worth as its report: running text counts for, menus and frame
/// against.
final class PageWeights {
    /// A part that holds more of the page's running text than this is no frame, whatever its name.
    private static final double TOO_MUCH_FOR_FRAME = 0.35;

    /// The same for a part whose name leaves no doubt.
    private static final double TOO_MUCH_FOR_SURE_FRAME = 0.6;

    /// A page with fewer words of running text besides what is called comments, none of them below
    /// the headline, and four times as many in these, is a forum, or a game that is told live.
    private static final int LITTLE = 80;

    /// What a block of links takes away, in words.
    private static final int LINKS_COST = 4;

    /// The article around the headline holds this share of the page's running text, if it is one.
    private static final double OWN_ARTICLE = 0.15;

    /// How the page is looked at: trusting the names of its parts, only those that leave no doubt,
    /// or these and taking mere lines for running text.
    enum Belief {
        NAMES,
        SURE_NAMES,
        LINES
    }

    private final List<PageBlock> blocks;
    private final Zones zones;
    private final Belief belief;
    private final Map<Element, double[]> prose = new IdentityHashMap<>();
    private final Map<Element, double[]> worth = new IdentityHashMap<>();
    private final Map<Element, Boolean> framed = new IdentityHashMap<>();
    private final Map<String, double[]> proseByName = new HashMap<>();
    private final Map<Element, Boolean> aroundTitle = new IdentityHashMap<>();
    private final List<Element> articles = new ArrayList<>();
    private final @org.jspecify.annotations.Nullable Element ownArticle;
    private final Set<Element> teasers;
    private final double allProse;

    /// Whether what is called comments is the report.
    private boolean forum;

    /// @param heading the element that shows the headline
    PageWeights(PageBlocks page, Optional<Element> heading, Belief belief) {
        this.blocks = page.blocks();
        this.zones = page.zones();
        this.belief = belief;
        Element own = null;
        for (Element e = heading.orElse(null); e != null; e = e.parent()) {
            aroundTitle.put(e, true);
            if (own == null && e.normalName().equals("article")) own = e;
        }
        ownArticle = own;
        allProse = weighProse();
        for (var e : prose.entrySet()) {
            double words = Math.min(e.getValue()[0], allProse);
            proseByName.computeIfAbsent(Teasers.make(e.getKey()), k -> new double[1])[0] += words;
        }
        teasers = Teasers.of(blocks);
        for (PageBlock b : blocks) add(worth, b.holder(), worth(b));
    }

    private double weighProse() {
        Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
        double all = 0;
        double commented = 0;
        for (PageBlock b : blocks) {
            if (!prose(b)) continue;
            add(prose, b.holder(), b.words());
            for (Element e = b.holder(); e != null; e = e.parent()) {
                if (e.normalName().equals("article") && known.add(e)) articles.add(e);
            }
            if (zones.commentsAround(b.holder())) commented += b.words();
            else all += b.words();
        }
        forum = commented > 4 * all && all < LITTLE && !belowHeadline();
        return forum ? all + commented : all;
    }

    /// Whether the first running text below the headline is no comment.
    private boolean belowHeadline() {
        boolean below = false;
        for (PageBlock b : blocks) {
            below |= aroundTitle.containsKey(b.holder());
            if (below && prose(b)) return !zones.commentsAround(b.holder());
        }
        return false;
    }

    private static void add(Map<Element, double[]> sums, Element from, double value) {
        if (value == 0) return;
        for (Element e = from; e != null; e = e.parent()) {
            sums.computeIfAbsent(e, k -> new double[1])[0] += value;
        }
    }

    private double worth(PageBlock b) {
        boolean frame = framed(b.holder());
        if (prose(b)) return frame ? -0.5 * b.words() : b.words() - b.linked();
        if (b.linkDensity() > 0.5) return -Math.min(b.words(), LINKS_COST);
        return 0;
    }

    /// Whether a block is taken for running text.
    boolean prose(PageBlock b) {
        return b.prose() || belief == Belief.LINES && b.line();
    }

    /// How many words of running text the page has; readers' comments don't count unless they are
    /// nearly all of it.
    double allProse() {
        return allProse;
    }

    /// How many words of running text a part has.
    double proseIn(Element part) {
        return sum(prose, part);
    }

    /// What a part's blocks are worth together.
    double worthOf(Element part) {
        return sum(worth, part);
    }

    private static double sum(Map<Element, double[]> sums, Element e) {
        double[] s = sums.get(e);
        return s == null ? 0 : s[0];
    }

    /// The `article` elements that hold running text, in order.
    List<Element> articles() {
        return articles;
    }

    /// Whether the element or one around it is frame by its name and holds too little to be wrong
    /// about that.
    boolean framed(Element e) {
        Boolean known = framed.get(e);
        if (known != null) return known;
        boolean here = frameHere(e);
        Element parent = e.parent();
        boolean result = here || parent != null && framed(parent);
        framed.put(e, result);
        return result;
    }

    private boolean frameHere(Element e) {
        if (aroundTitle.containsKey(e)) return false;
        if (zones.comments(e)) return !forum;
        if (e.normalName().equals("article") && anotherReport(e)) return true;
        if (teasers.contains(e)) return proseIn(e) < TOO_MUCH_FOR_FRAME * allProse;
        boolean sure = zones.surelyFrame(e);
        if (!sure && (belief != Belief.NAMES || !zones.frame(e))) return false;
        double[] alike = proseByName.get(Teasers.make(e));
        return alike == null
                || alike[0] < (sure ? TOO_MUCH_FOR_SURE_FRAME : TOO_MUCH_FOR_FRAME) * allProse;
    }

    /// Whether this is another report below the one that the headline belongs to.
    private boolean anotherReport(Element article) {
        if (ownArticle == null || proseIn(ownArticle) < OWN_ARTICLE * allProse) return false;
        return !ReportPart.holds(ownArticle, article);
    }
}
