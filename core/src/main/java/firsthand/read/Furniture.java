package firsthand.read;

import firsthand.report.Junk;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the page furniture in a report's text: what a page's frame, not its reporter, put there.
///
/// Each short block is judged by itself (its words, its punctuation), then by its place: a line
/// that opens a box below the report takes the rest with it, and lines that stand more than once
/// are menus. Running text is never furniture except below such a line. Linear in the text.
final class Furniture {
    private final String text;
    private final List<Block> blocks;
    private final LineFurniture line;
    private final String[] why;
    private final List<Junk> inside = new ArrayList<>();

    private Furniture(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.line = new LineFurniture(text);
        this.why = new String[blocks.size()];
    }

    /// Furniture in order of place, without overlaps.
    static List<Junk> find(String text, List<Block> blocks) {
        Furniture f = new Furniture(text, blocks);
        for (int i = 0; i < blocks.size(); i++) f.judge(i);
        f.repeatedLines();
        f.headlineAgain();
        Boxes.mark(text, blocks, f.why);
        f.leftovers();
        return f.collect();
    }

    private void judge(int i) {
        Block b = blocks.get(i);
        Optional<String> found = line.why(b);
        if (found.isPresent()) {
            why[i] = found.get();
        } else {
            gluedCredit(b);
            lastSentence(b);
        }
    }

    /// A picture credit that lost its white space: `Altair/PoolMinisters met`.
    private void gluedCredit(Block b) {
        int end = GluedWords.creditEnd(text, b.span());
        if (end > b.span().start()) {
            inside.add(new Junk(new Span(b.span().start(), end), "picture credit"));
        }
    }

    /// `... Share your thoughts in the comments below.` at the end of a paragraph of the report.
    private void lastSentence(Block b) {
        if (b.length() == 0 || ToReader.interview(text, b)) return;
        int i = b.span().end() - 2;
        int earliest = Math.max(b.span().start(), b.span().end() - 300);
        while (i > earliest && !(".!?".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ')) {
            i--;
        }
        if (i <= earliest) return;
        Block last = Block.of(text, new Span(i + 1, b.span().end()));
        if (last.length() <= 20 && ToReader.asks(text, last)) {
            inside.add(new Junk(last.span(), "words to the reader"));
        } else if (last.length() <= 4) {
            line.byPhrase(last)
                    .filter("desk note"::equals)
                    .ifPresent(note -> inside.add(new Junk(last.span(), note)));
        }
    }

    /// A short line that stands twice or more is a menu, or the headline once more.
    private void repeatedLines() {
        Map<List<String>, Integer> first = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (b.length() == 0 || b.length() > 25 || b.length() > 8 && b.prose()) continue;
            if (ToReader.quotes(text, b.span()) || why[i] != null || figures(b)) continue;
            Integer before = first.putIfAbsent(b.words(), i);
            if (before == null || b.sentence() && b.length() > 3) continue;
            why[i] = b.length() > 4 ? "headline again" : "navigation";
            if (b.length() <= 2 && why[before] == null) why[before] = "navigation";
        }
    }

    /// Whether numbers stand here: a row of a table may well stand twice.
    private static boolean figures(Block b) {
        return b.length() <= 8 && b.words().stream().anyMatch(w -> Character.isDigit(w.charAt(0)));
    }

    /// The headline, slightly changed, in the line below it.
    private void headlineAgain() {
        for (int i = 0; i + 2 < Math.min(blocks.size(), 6); i++) {
            Block one = blocks.get(i);
            Block two = blocks.get(i + 1);
            if (why[i] != null || why[i + 1] != null || one.sentence() || two.sentence()) continue;
            if (one.length() < 4 || two.length() > 25 || one.length() > 25) continue;
            Set<String> shared = new HashSet<>(one.words());
            shared.retainAll(two.words());
            Set<String> all = new HashSet<>(one.words());
            all.addAll(two.words());
            if (shared.size() >= 0.75 * all.size()) why[i + 1] = "headline again";
        }
    }

    /// Single letters above the report; a signature between the report and the frame below it.
    private void leftovers() {
        int first = 0;
        while (first < blocks.size() && !prose(first)) first++;
        for (int i = 0; i < first; i++) {
            if (why[i] == null && blocks.get(i).span().length() <= 2) why[i] = "stray characters";
        }
        int last = blocks.size() - 1;
        while (last >= 0 && !prose(last)) last--;
        for (int i = Math.max(0, last + 1); i < blocks.size(); i++) {
            boolean beforeFrame = i + 1 < blocks.size() && why[i + 1] != null;
            if (why[i] == null && beforeFrame && Names.looksLikeName(blocks.get(i).span().of(text)))
                why[i] = "byline";
        }
    }

    private boolean prose(int i) {
        return why[i] == null && blocks.get(i).prose();
    }

    private List<Junk> collect() {
        List<Junk> junk = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Span span = blocks.get(i).span();
            String w = why[i];
            if (w != null) junk.add(new Junk(span, w));
            for (; next < inside.size() && span.contains(inside.get(next).span()); next++) {
                if (w == null) junk.add(inside.get(next));
            }
        }
        return junk;
    }
}
