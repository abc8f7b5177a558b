package firsthand.read;

import firsthand.read.PageWeights.Belief;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Chooses, among a page's blocks, those that are the report: the part of the tree that holds it,
/// the leads above; frame, teasers, captions and link lists in it are left out.
final class PageBody {
    /// Fewer words than this are worth a second look.
    private static final int LITTLE = 80;

    /// What takes mere lines for running text must find so many times more.
    private static final double MUCH_MORE = 1.5;

    private final PageBlocks page;
    private final List<PageBlock> blocks;
    private final Told told;
    private final PageWeights weights;
    private final Headline headline;

    /// What the page tells about its report elsewhere.
    ///
    /// @param title the headline, which is left out of the text; may be empty
    /// @param heading the element that shows the headline
    /// @param summaries what it says in a sentence or two
    record Told(String title, Optional<Element> heading, List<String> summaries) {}

    private PageBody(PageBlocks page, Told told, Belief belief) {
        this.page = page;
        this.blocks = page.blocks();
        this.told = told;
        this.weights = new PageWeights(page, told.heading(), belief);
        this.headline = new Headline(blocks, told.title(), told.heading());
    }

    /// The report's blocks, in order. Where the names of the page's parts leave next to nothing of
    /// it, they aren't believed.
    ///
    /// @param told what the page tells elsewhere about its report
    static List<PageBlock> choose(PageBlocks page, Told told) {
        PageBody trusting = new PageBody(page, told, Belief.NAMES);
        List<PageBlock> found = trusting.chosen();
        int words = words(found);
        if (words >= LITTLE && words * 5 >= trusting.weights.allProse()) return found;
        PageBody doubting = new PageBody(page, told, Belief.SURE_NAMES);
        List<PageBlock> other = doubting.chosen();
        if (words(other) > 3 * words && !doubting.onlyRightBelow(found)) found = other;
        if (words(found) >= LITTLE || told.heading().isEmpty()) return found;
        List<PageBlock> lines = new PageBody(page, told, Belief.LINES).chosen();
        return words(lines) > MUCH_MORE * words(found) ? lines : found;
    }

    static int words(List<PageBlock> blocks) {
        return blocks.stream().mapToInt(PageBlock::words).sum();
    }

    /// Whether these blocks hold the running text that follows the headline first, and what else
    /// there is stands below others' headlines.
    private boolean onlyRightBelow(List<PageBlock> found) {
        int at = headline.before(blocks.size());
        if (at < 0 || found.isEmpty()) return false;
        for (int i = at + 1; i < blocks.size(); i++) {
            PageBlock b = blocks.get(i);
            if (b.heading() && b.linkDensity() > 0.5) return false;
            if (weights.prose(b)) return found.contains(b);
        }
        return false;
    }

    private List<PageBlock> chosen() {
        return new ReportPart(page, weights, headline).find().map(this::inside).orElse(List.of());
    }

    private List<PageBlock> inside(Element part) {
        int from = 0;
        while (from < blocks.size() && !ReportPart.holds(part, blocks.get(from).holder())) from++;
        int to = from;
        while (to < blocks.size() && ReportPart.holds(part, blocks.get(to).holder())) to++;
        Leads leads = new Leads(page, weights, told.summaries());
        List<PageBlock> kept = new ArrayList<>(leads.between(headline.before(from), from));
        List<PageBlock> in = blocks.subList(from, to);
        kept.addAll(new BodyBlocks(in, told.title(), page.zones(), weights).kept());
        return kept;
    }
}
