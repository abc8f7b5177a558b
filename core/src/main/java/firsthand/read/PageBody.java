package firsthand.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Chooses, among a page's blocks, those that are the report.
///
/// Each block has a worth: running text counts for, menus and frame against. The part of the tree
/// whose blocks are worth most together holds the report; in it, frame, teasers, captions and
/// link lists are left out.
final class PageBody {
    /// A part that holds more of the page's running text than this is no frame, whatever its name.
    private static final double TOO_MUCH_FOR_FRAME = 0.35;

    /// The same for a part whose name leaves no doubt.
    private static final double TOO_MUCH_FOR_SURE_FRAME = 0.6;

    /// Fewer words than this are worth a second look.
    private static final int LITTLE = 80;

    /// What takes mere lines for running text must find so many times more.
    private static final double MUCH_MORE = 1.5;

    /// What a block of links takes away, in words.
    private static final int LINKS_COST = 4;

    /// A page's only article has at least this share of the worth of the part that seems best, and
    /// others at most that share of its running text.
    private static final double DECLARED = 0.3;

    private static final double OTHER_ARTICLE = 0.25;

    /// What follows the headline in its own part opens the report if it has so many words and this
    /// share of the worth of the part that seems best.
    private static final int OPENING = 15;

    private static final double BELOW_HEADLINE = 0.2;

    /// The article around the headline holds this share of the page's running text, if it is one.
    private static final double OWN_ARTICLE = 0.15;

    /// A lead stands at most so many blocks above the part that holds the report, and below the
    /// headline; so many are taken.
    private static final int LEAD_WITHIN = 40;

    private static final int LEAD_BELOW = 12;
    private static final int LEAD_ABOVE = 2;
    private static final int LEADS = 3;

    /// A summary has at least so many letters.
    private static final int SUMMARY = 40;

    /// A child that has this share of its parent's worth is chosen instead of its parent.
    private static final double NEARLY_ALL = 0.97;

    private final List<PageBlock> blocks;
    private final Zones zones;
    private final String title;
    private final Optional<Element> heading;
    private final List<String> summaries;
    private final Map<Element, double[]> prose = new IdentityHashMap<>();
    private final Map<Element, double[]> worth = new IdentityHashMap<>();
    private final Map<Element, Boolean> framed = new IdentityHashMap<>();
    private final Map<String, double[]> proseByName = new HashMap<>();
    private final Map<Element, Boolean> aroundTitle = new IdentityHashMap<>();
    /// The articles that hold running text, in order.
    private final List<Element> articles = new ArrayList<>();

    private Set<Element> teasers = Set.of();
    private final Belief belief;
    private final @org.jspecify.annotations.Nullable Element ownArticle;
    private double allProse;
    private double commented;

    /// How the page is looked at: trusting the names of its parts, only those that leave no doubt,
    /// or these and taking mere lines for running text.
    private enum Belief {
        NAMES,
        SURE_NAMES,
        LINES
    }

    /// What the page tells about its report elsewhere.
    ///
    /// @param title the headline, which is left out of the text; may be empty
    /// @param heading the element that shows the headline
    /// @param summaries what it says in a sentence or two
    record Told(String title, Optional<Element> heading, List<String> summaries) {}

    private PageBody(PageBlocks page, Told told, Belief belief) {
        this.blocks = page.blocks();
        this.zones = page.zones();
        this.title = told.title();
        this.heading = told.heading();
        this.summaries = told.summaries();
        this.belief = belief;
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
    /// @param told what the page tells elsewhere about its report
    static List<PageBlock> choose(PageBlocks page, Told told) {
        PageBody trusting = new PageBody(page, told, Belief.NAMES);
        List<PageBlock> found = trusting.chosen();
        int words = words(found);
        if (words >= LITTLE && words * 5 >= trusting.allProse) return found;
        PageBody doubting = new PageBody(page, told, Belief.SURE_NAMES);
        List<PageBlock> other = doubting.chosen();
        if (words(other) > 3 * words && !doubting.onlyRightBelow(found)) found = other;
        if (words(found) >= LITTLE || told.heading().isEmpty()) return found;
        List<PageBlock> lines = new PageBody(page, told, Belief.LINES).chosen();
        return words(lines) > MUCH_MORE * words(found) ? lines : found;
    }

    /// Whether these blocks hold the running text that follows the headline first, and what else
    /// there is stands below others' headlines.
    private boolean onlyRightBelow(List<PageBlock> found) {
        int headline = headline(blocks.size());
        if (headline < 0 || found.isEmpty()) return false;
        for (int i = headline + 1; i < blocks.size(); i++) {
            PageBlock b = blocks.get(i);
            if (b.heading() && b.linkDensity() > 0.5) return false;
            if (prose(b)) return found.contains(b);
        }
        return false;
    }

    private boolean prose(PageBlock b) {
        return b.prose() || belief == Belief.LINES && b.line();
    }

    private static int words(List<PageBlock> blocks) {
        return blocks.stream().mapToInt(PageBlock::words).sum();
    }

    private List<PageBlock> chosen() {
        weigh();
        return best().map(b -> belowHeadline(b).orElse(b)).map(this::inside).orElse(List.of());
    }

    private void weigh() {
        Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageBlock b : blocks) {
            if (!prose(b)) continue;
            add(prose, b.holder(), b.words());
            for (Element e = b.holder(); e != null; e = e.parent()) {
                if (e.normalName().equals("article") && known.add(e)) articles.add(e);
            }
            if (zones.commentsAround(b.holder())) commented += b.words();
            else allProse += b.words();
        }
        if (commented > 4 * allProse) allProse += commented;
        for (var e : prose.entrySet()) {
            String name = Teasers.make(e.getKey());
            double own = Math.min(e.getValue()[0], allProse);
            proseByName.computeIfAbsent(name, k -> new double[1])[0] += own;
        }
        teasers = Teasers.of(blocks);
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
        if (prose(b)) return frame ? -0.5 * b.words() : b.words() - b.linked();
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
        if (zones.comments(e)) return sum(prose, e) < 0.8 * allProse;
        if (aroundTitle.containsKey(e)) return false;
        if (e.normalName().equals("article") && anotherReport(e)) return true;
        if (teasers.contains(e)) return sum(prose, e) < TOO_MUCH_FOR_FRAME * allProse;
        boolean sure = zones.surelyFrame(e);
        if (!sure && (belief != Belief.NAMES || !zones.frame(e))) return false;
        double[] alike = proseByName.get(Teasers.make(e));
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
        return found.map(b -> declared(b).orElse(b)).map(this::narrowed).map(this::withSiblings);
    }

    /// The part right below the headline, where the part that seems best stands farther from it in
    /// the tree and behind: lists of other reports may well have more words than a short one.
    private Optional<Element> belowHeadline(Element best) {
        if (heading.isEmpty() || holds(best, heading.get())) return Optional.empty();
        int headline = headline(blocks.size());
        if (headline < 0 || linkedHeadings(best) < 2) return Optional.empty();
        for (int i = headline + 1; i < blocks.size(); i++) {
            PageBlock b = blocks.get(i);
            if (holds(best, b.holder())) return Optional.empty();
            if (!prose(b) || b.words() < OPENING || b.linkDensity() > 0.2) continue;
            if (framed(b.holder()) || zones.lead(b.holder())) continue;
            Element around = b.holder();
            while (!holds(around, heading.get())) around = Objects.requireNonNull(around.parent());
            if (holds(around, best)) continue;
            return Optional.of(worthiest(b.holder(), around))
                    .filter(e -> sum(worth, e) >= BELOW_HEADLINE * sum(worth, best));
        }
        return Optional.empty();
    }

    private int linkedHeadings(Element part) {
        int n = 0;
        for (PageBlock b : blocks) {
            if (b.heading() && b.linkDensity() >= 0.8 && holds(part, b.holder())) n++;
        }
        return n;
    }

    /// The element from one up to another whose blocks are worth most together.
    private Element worthiest(Element from, Element to) {
        Element best = from;
        for (Element e = from; e != to; e = Objects.requireNonNull(e.parent())) {
            if (sum(worth, e) > sum(worth, best)) best = e;
        }
        return sum(worth, to) > sum(worth, best) ? to : best;
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

    /// The part around a single paragraph where as much running text stands right beside it: a list
    /// of links in the same part may well take away more than its other paragraphs are worth.
    private Element withSiblings(Element found) {
        Element parent = found.parent();
        if (parent == null) return found;
        boolean paragraph = false;
        double own = 0;
        double beside = 0;
        for (PageBlock b : blocks) {
            if (!prose(b)) continue;
            if (b.holder() == found) {
                paragraph = true;
                own += b.words();
            } else if (b.holder().parent() == parent && !framed(b.holder())) {
                beside += b.words();
            }
        }
        return paragraph && beside >= own ? parent : found;
    }

    private List<PageBlock> inside(Element part) {
        int from = 0;
        while (from < blocks.size() && !holds(part, blocks.get(from).holder())) from++;
        int to = from;
        while (to < blocks.size() && holds(part, blocks.get(to).holder())) to++;
        List<PageBlock> kept = new ArrayList<>(leads(from));
        kept.addAll(
                new BodyBlocks(blocks.subList(from, to), title, zones, this::prose, this::framed)
                        .kept());
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
            boolean named = zones.lead(b.holder()) || summary(b);
            boolean sums = named ? b.words() >= 5 : b.prose() && !framed(b.holder());
            if (sums && b.linkDensity() < 0.2 && b.words() <= 120) leads.add(b);
        }
        return leads;
    }

    /// Whether the block says what the page says elsewhere in a sentence or two.
    private boolean summary(PageBlock b) {
        if (b.words() > 120 || summaries.isEmpty()) return false;
        String words = PageStatements.letters(b.text());
        if (words.length() < SUMMARY) return false;
        for (String s : summaries) {
            if (s.length() >= SUMMARY && (s.startsWith(words) || words.startsWith(s))) return true;
        }
        return false;
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
