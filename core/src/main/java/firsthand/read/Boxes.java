package firsthand.read;

import firsthand.read.FurnitureWords.How;
import firsthand.read.FurnitureWords.Phrase;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;

/// Boxes of furniture: what follows a line like "Leave a reply" or a row of three form fields, up
/// to where the report goes on.
final class Boxes {
    private static final FurnitureWords WORDS = FurnitureWords.SHIPPED;

    private final String text;
    private final List<Block> blocks;
    private final String[] why;

    private Boxes(String text, List<Block> blocks, String[] why) {
        this.text = text;
        this.blocks = blocks;
        this.why = why;
    }

    /// Marks what stands in boxes.
    ///
    /// @param why what each block is known to be, null for nothing; what is found is put in
    static void mark(String text, List<Block> blocks, String[] why) {
        new Boxes(text, blocks, why).mark();
    }

    private void mark() {
        for (int i = 0; i < blocks.size(); i++) {
            Optional<String> opened = opens(i);
            if (opened.isEmpty()) continue;
            int end = opened.get().equals("desk note") ? i + 1 : end(i + 1);
            String box = opened.get();
            for (int j = i; j < end; j++) {
                box = opens(j).orElse(box);
                if (why[j] == null) why[j] = box;
            }
            i = end - 1;
        }
    }

    private Optional<String> opens(int i) {
        Block b = blocks.get(i);
        if (!b.words().isEmpty()) {
            for (Phrase p : WORDS.at(b.words(), 0)) {
                if (p.how() == How.END && p.words().size() == b.length()) {
                    return Optional.of(p.why());
                }
            }
        }
        boolean form = i + 2 < blocks.size() && field(i) && field(i + 1) && field(i + 2);
        boolean late = b.span().start() * 2 > text.length();
        return form && late ? Optional.of("author box") : Optional.empty();
    }

    /// `Phone: 01 23`: a short name, a colon, little else.
    private boolean field(int i) {
        Block b = blocks.get(i);
        if (b.length() == 0 || b.length() > 16) return false;
        int limit = Math.min(b.span().end(), b.span().start() + 25);
        int colon = text.indexOf(':', b.span().start(), limit);
        if (colon < b.span().start() + 3) return false;
        return Block.of(text, new Span(b.span().start(), colon)).length() <= 3
                && Character.isUpperCase(text.charAt(b.span().start()));
    }

    /// Where a box ends: at the next two blocks of running text, else with the text.
    private int end(int from) {
        for (int i = from; i < blocks.size(); i++) {
            boolean next = i + 1 < blocks.size() && report(i + 1);
            if (report(i) && (next || blocks.get(i).length() >= 60)) return i;
        }
        return blocks.size();
    }

    private boolean report(int i) {
        return why[i] == null && blocks.get(i).prose() && !field(i) && blocks.get(i).length() >= 15;
    }
}
