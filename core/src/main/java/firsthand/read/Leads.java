package firsthand.read;

import java.util.ArrayList;
import java.util.List;

/// The lines between a page's headline and the part that holds its report which sum the report up.
final class Leads {
    /// A lead stands at most so many blocks above the part that holds the report, and below the
    /// headline; so many are taken.
    private static final int WITHIN = 40;

    private static final int BELOW = 12;
    private static final int ABOVE = 2;
    private static final int MOST = 3;

    /// A lead has at most so many words.
    private static final int LONGEST = 120;

    /// A summary has at least so many letters.
    private static final int SUMMARY = 40;

    private final List<PageBlock> blocks;
    private final Zones zones;
    private final PageWeights weights;
    private final List<String> summaries;

    /// @param summaries what the page says elsewhere in a sentence or two, the letters alone
    Leads(PageBlocks page, PageWeights weights, List<String> summaries) {
        this.blocks = page.blocks();
        this.zones = page.zones();
        this.weights = weights;
        this.summaries = summaries;
    }

    /// @param headline the block of the headline; -1 for none
    /// @param from the first block of the part that holds the report
    List<PageBlock> between(int headline, int from) {
        List<PageBlock> leads = new ArrayList<>();
        if (headline < 0) return leads;
        List<PageBlock> between =
                blocks.subList(headline + 1, from).stream()
                        .filter(b -> !weights.framed(b.holder()) || named(b))
                        .toList();
        if (between.size() >= WITHIN) return leads;
        for (int i = 0; i < between.size() && leads.size() < MOST; i++) {
            if (i + 1 >= BELOW && i < between.size() - ABOVE) continue;
            PageBlock b = between.get(i);
            boolean sums = named(b) ? b.words() >= 5 : b.prose();
            if (sums && b.linkDensity() < 0.2 && b.words() <= LONGEST) leads.add(b);
        }
        return leads;
    }

    private boolean named(PageBlock b) {
        return zones.lead(b.holder()) || summary(b);
    }

    /// Whether the block says what the page says elsewhere in a sentence or two.
    private boolean summary(PageBlock b) {
        if (b.words() > LONGEST || summaries.isEmpty()) return false;
        String words = PageStatements.letters(b.text());
        if (words.length() < SUMMARY) return false;
        for (String s : summaries) {
            if (s.length() >= SUMMARY && (s.startsWith(words) || words.startsWith(s))) return true;
        }
        return false;
    }
}
