package firsthand.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The part of a page's tree that holds its report: the one whose blocks are worth most together,
/// unless the page's one article or what stands right below the headline has a better claim.
final class ReportPart {
    /// Fewer words than this are no article.
    private static final int LITTLE = 80;

    /// A page's only article has at least this share of the worth of the part that seems best, and
    /// others at most that share of its running text.
    private static final double DECLARED = 0.3;

    private static final double OTHER_ARTICLE = 0.25;

    /// What follows the headline in its own part opens the report if it has so many words and this
    /// share of the worth of the part that seems best.
    private static final int OPENING = 15;

    private static final double BELOW_HEADLINE = 0.2;

    /// A child that has this share of its parent's worth is chosen instead of its parent.
    private static final double NEARLY_ALL = 0.97;

    private final List<PageBlock> blocks;
    private final Zones zones;
    private final PageWeights weights;
    private final Headline headline;

    ReportPart(PageBlocks page, PageWeights weights, Headline headline) {
        this.blocks = page.blocks();
        this.zones = page.zones();
        this.weights = weights;
        this.headline = headline;
    }

    Optional<Element> find() {
        return best().map(
                        b -> {
                            Element part = withSiblings(narrowed(declared(b).orElse(b)));
                            return belowHeadline(part).orElse(part);
                        });
    }

    /// Whether an element is a part or stands in it.
    static boolean holds(Element part, Element e) {
        for (Element p = e; p != null; p = p.parent()) if (p == part) return true;
        return false;
    }

    private Optional<Element> best() {
        Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Element best = null;
        for (PageBlock b : blocks) {
            for (Element e = b.holder(); e != null && seen.add(e); e = e.parent()) {
                if (best == null || weights.worthOf(e) > weights.worthOf(best)) best = e;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The page's one article, if it holds enough of the running text to be taken at its word.
    private Optional<Element> declared(Element best) {
        Element article = null;
        double most = 0;
        for (Element e : weights.articles()) {
            if (weights.proseIn(e) > most) {
                article = e;
                most = weights.proseIn(e);
            }
        }
        if (article == null || most < LITTLE || holds(article, best)) return Optional.empty();
        for (Element e : weights.articles()) {
            boolean other = !holds(article, e) && !holds(e, article);
            if (other && weights.proseIn(e) > OTHER_ARTICLE * most) return Optional.empty();
        }
        boolean enough = weights.worthOf(article) >= DECLARED * weights.worthOf(best);
        return Optional.of(article).filter(a -> enough);
    }

    /// Goes down to the smallest part that still has nearly all of it.
    private Element narrowed(Element from) {
        Element now = from;
        boolean down = true;
        while (down) {
            down = false;
            for (Element child : now.children()) {
                if (weights.worthOf(child) >= NEARLY_ALL * weights.worthOf(from)) {
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
            if (!weights.prose(b)) continue;
            if (b.holder() == found) {
                paragraph = true;
                own += b.words();
            } else if (b.holder().parent() == parent && !weights.framed(b.holder())) {
                beside += b.words();
            }
        }
        return paragraph && beside >= own ? parent : found;
    }

    /// The part right below the headline, where the part that seems best stands farther from it in
    /// the tree and behind: lists of other reports may well have more words than a short one.
    private Optional<Element> belowHeadline(Element best) {
        if (headline.shownBy().isEmpty()) return Optional.empty();
        Element heading = headline.shownBy().get();
        int at = headline.before(blocks.size());
        if (holds(best, heading) || at < 0 || linkedHeadings(best) < 2) return Optional.empty();
        for (int i = at + 1; i < blocks.size(); i++) {
            PageBlock b = blocks.get(i);
            if (holds(best, b.holder())) return Optional.empty();
            if (!weights.prose(b) || b.words() < OPENING || b.linkDensity() > 0.2) continue;
            if (weights.framed(b.holder()) || zones.lead(b.holder())) continue;
            Element around = b.holder();
            while (!holds(around, heading)) around = Objects.requireNonNull(around.parent());
            if (holds(around, best)) continue;
            return Optional.of(worthiest(b.holder(), around))
                    .filter(e -> weights.worthOf(e) >= BELOW_HEADLINE * weights.worthOf(best));
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
            if (weights.worthOf(e) > weights.worthOf(best)) best = e;
        }
        return weights.worthOf(to) > weights.worthOf(best) ? to : best;
    }
}
