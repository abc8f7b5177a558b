package firsthand.statement.mark;

import firsthand.text.Sorted;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The marked stretches of one text, and which characters lie between marks.
public final class Marks {
    private final List<Marked> all;
    private final List<Marked> outermost;
    private final BitSet quoted = new BitSet();

    public Marks(List<Marked> all) {
        this.all = List.copyOf(all);
        this.outermost = all.stream().filter(m -> m.level() == 0).toList();
        for (Marked m : all) quoted.set(m.outer().start(), m.outer().end());
    }

    public static Marks of(String text) {
        return new Marks(QuotationMarks.in(text));
    }

    public List<Marked> all() {
        return all;
    }

    /// Those that stand in no others.
    public List<Marked> outermost() {
        return outermost;
    }

    /// The outermost ones that share a character with the span or stand right beside it, with at
    /// most one character between.
    public List<Marked> touching(Span span) {
        List<Marked> found = new ArrayList<>();
        for (int i = firstEndingFrom(span.start() - 1); i < outermost.size(); i++) {
            Marked m = outermost.get(i);
            if (m.outer().start() > span.end() + 1) break;
            found.add(m);
        }
        return found;
    }

    private int firstEndingFrom(int offset) {
        return Sorted.first(0, outermost.size(), i -> outermost.get(i).outer().end() < offset);
    }

    /// Whether the character lies between marks or is one.
    public boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    public boolean isQuoted(Span span) {
        return quoted.get(span.start()) && quoted.nextClearBit(span.start()) >= span.end();
    }

    public boolean touches(Span span) {
        int next = quoted.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /// How many words of the span lie outside the marks.
    public int wordsOutside(String text, Span span) {
        return wordsOutside(text, span, Integer.MAX_VALUE);
    }

    /// The same; counting ends at `most`.
    public int wordsOutside(String text, Span span, int most) {
        int n = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end() && n < most; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) && !quoted.get(i);
            if (letter && !inWord) n++;
            inWord = letter || inWord && "'’-".indexOf(text.charAt(i)) >= 0 && !quoted.get(i);
        }
        return n;
    }
}
