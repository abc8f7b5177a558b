package firsthand.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Which blocks of the part that holds the report belong to it.
///
/// Running text does; short lines do where they stand among it.
final class BodyBlocks {
    /// A line that isn't running text stands at most so many blocks behind it.
    private static final int BEHIND = 3;

    private static final int LONGEST_TITLE = 500;

    /// A line that only dates the report stands at most so many blocks behind its first.
    private static final int DATE_WITHIN = 3;

    private static final Set<String> CELLS = Set.of("td", "th", "dd", "dt");
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre");

    private final List<PageBlock> in;
    private final String title;
    private final Zones zones;
    private final PageWeights weights;
    private final boolean[] prose;
    private final int first;
    private final int last;
    private final Map<Element, Integer> textHolders = new IdentityHashMap<>();
    /// Paragraphs of which a piece is running text.
    private final Map<Element, Boolean> paragraphs = new IdentityHashMap<>();

    BodyBlocks(List<PageBlock> in, String title, Zones zones, PageWeights weights) {
        this.in = in;
        this.title = title;
        this.zones = zones;
        this.weights = weights;
        prose = new boolean[in.size()];
        int from = in.size();
        int to = -1;
        for (int i = 0; i < in.size(); i++) {
            PageBlock b = in.get(i);
            prose[i] = weights.prose(b) && !weights.framed(b.holder());
            if (!prose[i]) continue;
            from = Math.min(from, i);
            to = i;
            holder(b.holder()).ifPresent(e -> textHolders.merge(e, b.words(), Integer::sum));
            if (b.holder().normalName().equals("p")) paragraphs.put(b.holder(), true);
        }
        first = from;
        last = to;
    }

    private static java.util.Optional<Element> holder(Element e) {
        return java.util.Optional.ofNullable(e.normalName().equals("div") ? e : e.parent());
    }

    List<PageBlock> kept() {
        List<PageBlock> kept = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) if (keeps(i)) kept.add(in.get(i));
        while (!kept.isEmpty() && kept.getLast().heading() && !kept.getLast().prose()) {
            kept.removeLast();
        }
        return kept;
    }

    private boolean keeps(int i) {
        PageBlock b = in.get(i);
        if (b.text().equals(title) || i <= first && titleAgain(b.text())) return false;
        if (i <= first + DATE_WITHIN && (dateLine(b) || byline(b))) return false;
        if (i < first && zones.lead(b.holder()) && b.words() >= 5 && b.linkDensity() < 0.2) {
            return followedByText(i) || !weights.framed(b.holder());
        }
        if (weights.framed(b.holder())) return false;
        if (prose[i]) return true;
        if (paragraphs.containsKey(b.holder()) && b.linkDensity() < 0.5) return true;
        boolean among = among(b);
        if (among && b.sentence() && b.words() >= 15 && b.linkDensity() <= 0.8) {
            return nearProse(i) || beside(b) && followedByText(i);
        }
        if (b.linkDensity() > 0.5) return among && b.sentence() && b.words() >= 9 && nearProse(i);
        if (b.heading()) return followedByText(i);
        if (b.words() >= 8 && lead(i)) return true;
        if (b.listItem()) return b.words() >= 3 || nearProse(i) || amongItems(i);
        if (i < first && among && b.words() >= 8 && followedByText(i)) return true;
        if (among && i > first && (i <= last + BEHIND || beside(b) && b.words() >= 2)) return true;
        if (among && i >= first - 2 && b.sentence() && b.words() >= 2) return true;
        return nearProse(i) && (b.words() >= 4 || b.holder().normalName().equals("p"));
    }

    /// Whether the words are those of the headline, or of its larger part, in another dress.
    private boolean titleAgain(String text) {
        if (title.length() > LONGEST_TITLE || text.length() > 2 * title.length() + 40) return false;
        String a = PageStatements.letters(title);
        String b = PageStatements.letters(text);
        if (Math.min(a.length(), b.length()) < 15) return false;
        return a.equals(b)
                || a.contains(b) && 5 * b.length() > 3 * a.length()
                || b.contains(a) && 5 * a.length() > 3 * b.length();
    }

    /// `Updated: Thursday, 2 May 2024, 10.11 pm`: a day, and most words of it are numbers or short.
    private static boolean dateLine(PageBlock b) {
        if (b.words() < 3 || b.words() > 24 || b.text().length() > 140) return false;
        int numbers = 0;
        int all = 0;
        for (String w : b.text().split(" ")) {
            all++;
            if (w.chars().anyMatch(c -> c >= '0' && c <= '9')) numbers++;
        }
        return numbers >= 2 && numbers * 10 >= all * 3 && StatedDates.find(b.text()).isPresent();
    }

    /// `Written by Ada Winter on 2 May 2024`
    private static boolean byline(PageBlock b) {
        return b.words() <= 12 && !b.sentence() && AuthorName.isByline(b.text());
    }

    /// Whether the block is a paragraph beside paragraphs of running text, or a cell of a table
    /// among them.
    private boolean among(PageBlock b) {
        Element e = b.holder();
        boolean cell = CELLS.contains(e.normalName());
        if (!cell && !PARAGRAPHS.contains(e.normalName())) return false;
        for (int up = 0; up < (cell ? 6 : 3) && e != null; up++) {
            e = e.parent();
            if (e != null && textHolders.getOrDefault(e, 0) >= 40) return true;
        }
        return false;
    }

    /// Whether the item before or behind this one in the same list says more.
    private boolean amongItems(int i) {
        return likeItem(i, i - 1) || likeItem(i, i + 1);
    }

    private boolean likeItem(int i, int other) {
        if (other < 0 || other >= in.size()) return false;
        PageBlock a = in.get(i);
        PageBlock b = in.get(other);
        return b.words() >= 3
                && b.linkDensity() < 0.5
                && b.holder().parent() == a.holder().parent()
                && b.holder().normalName().equals(a.holder().normalName());
    }

    /// Whether the block stands in the same part as running text.
    private boolean beside(PageBlock b) {
        Element parent = b.holder().parent();
        return parent != null && textHolders.containsKey(parent);
    }

    /// A line between the headline and the running text.
    private boolean lead(int i) {
        if (!followedByText(i)) return false;
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (in.get(j).heading()) return true;
        }
        return false;
    }

    /// Whether running text or a list comes soon. Captions and other frame between aren't counted.
    private boolean followedByText(int i) {
        int looked = 0;
        for (int j = i + 1; j < in.size() && looked < 3; j++) {
            PageBlock b = in.get(j);
            if (weights.framed(b.holder())) continue;
            looked++;
            if (prose[j] || b.listItem() && b.linkDensity() < 0.5) return true;
        }
        return false;
    }

    private boolean nearProse(int i) {
        return proseIn(i - 2, i) && proseIn(i + 1, i + 4);
    }

    private boolean proseIn(int from, int to) {
        for (int j = Math.max(0, from); j < Math.min(in.size(), to); j++) if (prose[j]) return true;
        return false;
    }
}
