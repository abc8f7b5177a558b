package firsthand.read;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Where a page shows its headline.
final class Headline {
    private final List<PageBlock> blocks;
    private final String title;
    private final Optional<Element> heading;

    /// @param title its words as the page states them; may be empty
    /// @param heading the element that shows it
    Headline(List<PageBlock> blocks, String title, Optional<Element> heading) {
        this.blocks = blocks;
        this.title = title;
        this.heading = heading;
    }

    Optional<Element> shownBy() {
        return heading;
    }

    /// The last block before `to` that is the headline's own, else says the same; -1 for none.
    int before(int to) {
        for (int i = to - 1; i >= 0; i--) {
            Element holder = blocks.get(i).holder();
            if (heading.filter(h -> ReportPart.holds(h, holder)).isPresent()) return i;
        }
        for (int i = to - 1; i >= 0; i--) if (blocks.get(i).text().equals(title)) return i;
        return -1;
    }
}
