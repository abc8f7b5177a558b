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

/// Chooses, among a page's blocks, those that are the report.
///
/// Each block has a worth: running text counts for, menus and frame against. The part of the tree
/// whose blocks are worth most together holds the report; in it, frame, teasers, captions and
/// link lists are left out.
final class PageBody {
    private static final Zones ZONES = Zones.SHIPPED;

    /// A part that holds more of the page's running text than this is no frame, whatever its name.
    private static final double TOO_MUCH_FOR_FRAME = 0.35;

    /// The same for a part whose name leaves no doubt.
    private static final double TOO_MUCH_FOR_SURE_FRAME = 0.6;

    /// Fewer words than this are worth a second look.
    private static final int LITTLE = 80;

    /// What a block of links takes away, in words.
    private static final int LINKS_COST = 4;

    /// A teaser has at most so many words.
    private static final int TEASER = 90;

    /// A page's only article has at least this share of the worth of the part that seems best, and
    /// others at most that share of its running text.
    private static final double DECLARED = 0.3;

    private static final double OTHER_ARTICLE = 0.25;

    /// The article around the headline holds this share of the page's running text, if it is one.
    private static final double OWN_ARTICLE = 0.15;

    /// A lead stands at most so many blocks above the part that holds the report, and below the
    /// headline; so many are taken.
    private static final int LEAD_WITHIN = 40;

    private static final int LEAD_BELOW = 12;
    private static final int LEAD_ABOVE = 2;
    private static final int LEADS = 3;

    /// A child that has this share of its parent's worth is chosen instead of its parent.
    private static final double NEARLY_ALL = 0.97;

    private final List<PageBlock> blocks;
    private final String title;
    private final Optional<Element> heading;
    private final Map<Element, double[]> prose = new IdentityHashMap<>();
    private final Map<Element, double[]> worth = new IdentityHashMap<>();
    private final Map<Element, Boolean> framed = new IdentityHashMap<>();
    private final Map<String, double[]> proseByName = new HashMap<>();
    private final Map<Element, Boolean> aroundTitle = new IdentityHashMap<>();
    /// The articles that hold running text, in order.
    private final List<Element> articles = new ArrayList<>();

    private final Map<Element, Boolean> teasers = new IdentityHashMap<>();
    private final boolean trusting;
    private final @org.jspecify.annotations.Nullable Element ownArticle;
    private double allProse;
    private double commented;

    private PageBody(
            List<PageBlock> blocks, String title, Optional<Element> heading, boolean trusting) {
        this.blocks = blocks;
        this.title = title;
        this.heading = heading;
        this.trusting = trusting;
        Element own = null;
        for (Element e = heading.orElse(null); e != null; e = e.parent()) {
            aroundTitle.put(e, true);
            if (own == null && e.normalName().equals("article")) own = e;
        }
        ownArticle = own;
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
        Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageBlock b : blocks) {
            if (!b.prose()) continue;
            add(prose, b.holder(), b.words());
            for (Element e = b.holder(); e != null; e = e.parent()) {
                if (e.normalName().equals("article") && known.add(e)) articles.add(e);
            }
            if (ZONES.commentsAround(b.holder())) commented += b.words();
            else allProse += b.words();
        }
        if (commented > 4 * allProse) allProse += commented;
        for (var e : prose.entrySet()) {
            String name = e.getKey().normalName() + " " + e.getKey().className();
            double own = Math.min(e.getValue()[0], allProse);
            proseByName.computeIfAbsent(name, k -> new double[1])[0] += own;
        }
        findTeasers();
        for (PageBlock b : blocks) add(worth, b.holder(), worth(b));
    }

    /// Parts that stand beside others of the same make, each a linked heading with few words.
    private void findTeasers() {
        Map<Element, double[]> words = new IdentityHashMap<>();
        for (PageBlock b : blocks) add(words, b.holder(), b.words());
        Map<Element, Map<String, List<Element>>> beside = new IdentityHashMap<>();
        for (PageBlock b : blocks) {
            if (!b.heading() || b.linkDensity() < 0.8) continue;
            Element item = b.holder();
            for (Element up = item.parent();
                    up != null && sum(words, up) <= TEASER;
                    up = up.parent()) {
                item = up;
            }
            Element holder = item.parent();
            if (holder == null || item == b.holder()) continue;
            beside.computeIfAbsent(holder, k -> new HashMap<>())
                    .computeIfAbsent(item.normalName(), k -> new ArrayList<>())
                    .add(item);
        }
        for (var names : beside.values()) {
            for (List<Element> alike : names.values()) {
                if (alike.size() >= 2) alike.forEach(e -> teasers.put(e, true));
            }
        }
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
        if (b.linkDensity() > 0.5) return -Math.min(b.words(), LINKS_COST);
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
        if (e.normalName().equals("article") && anotherReport(e)) return true;
        if (teasers.containsKey(e)) return sum(prose, e) < TOO_MUCH_FOR_FRAME * allProse;
        boolean sure = ZONES.surelyFrame(e);
        if (!sure && !(trusting && ZONES.frame(e))) return false;
        double[] alike = proseByName.get(e.normalName() + " " + e.className());
        return alike == null
                || alike[0] < (sure ? TOO_MUCH_FOR_SURE_FRAME : TOO_MUCH_FOR_FRAME) * allProse;
    }

    /// Whether this is another report below the one that the headline belongs to.
    private boolean anotherReport(Element article) {
        if (ownArticle == null || sum(prose, ownArticle) < OWN_ARTICLE * allProse) return false;
        for (Element p = article; p != null; p = p.parent()) if (p == ownArticle) return false;
        return true;
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
        Optional<Element> found = Optional.ofNullable(best);
        return found.map(b -> declared(b).orElse(b)).map(this::narrowed);
    }

    /// The page's one article, if it holds enough of the running text to be taken at its word.
    private Optional<Element> declared(Element best) {
        Element article = null;
        double most = 0;
        for (Element e : articles) {
            if (sum(prose, e) > most) {
                article = e;
                most = sum(prose, e);
            }
        }
        if (article == null || most < LITTLE || holds(article, best)) return Optional.empty();
        for (Element e : articles) {
            boolean other = !holds(article, e) && !holds(e, article);
            if (other && sum(prose, e) > OTHER_ARTICLE * most) return Optional.empty();
        }
        boolean enough = sum(worth, article) >= DECLARED * sum(worth, best);
        return Optional.of(article).filter(a -> enough);
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
        int from = 0;
        while (from < blocks.size() && !holds(part, blocks.get(from).holder())) from++;
        int to = from;
        while (to < blocks.size() && holds(part, blocks.get(to).holder())) to++;
        List<PageBlock> kept = new ArrayList<>(leads(from));
        kept.addAll(new BodyBlocks(blocks.subList(from, to), title, this::framed).kept());
        return kept;
    }

    /// The lines between the headline and the part that sum the report up.
    private List<PageBlock> leads(int from) {
        List<PageBlock> leads = new ArrayList<>();
        int headline = headline(from);
        if (headline < 0 || from - headline > LEAD_WITHIN) return leads;
        for (int i = headline + 1; i < from && leads.size() < LEADS; i++) {
            if (i >= headline + LEAD_BELOW && i < from - LEAD_ABOVE) continue;
            PageBlock b = blocks.get(i);
            boolean named = ZONES.lead(b.holder());
            boolean sums = named ? b.words() >= 5 : b.prose() && !framed(b.holder());
            if (sums && b.linkDensity() < 0.2 && b.words() <= 120) leads.add(b);
        }
        return leads;
    }

    /// The last block before `to` that is the headline's own, else says the same; -1 for none.
    private int headline(int to) {
        for (int i = to - 1; i >= 0; i--) {
            Element holder = blocks.get(i).holder();
            if (heading.filter(h -> holds(h, holder)).isPresent()) return i;
        }
        for (int i = to - 1; i >= 0; i--) if (blocks.get(i).text().equals(title)) return i;
        return -1;
    }

    private static boolean holds(Element part, Element e) {
        for (Element p = e; p != null; p = p.parent()) if (p == part) return true;
        return false;
    }
}
