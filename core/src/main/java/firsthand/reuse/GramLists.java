package firsthand.reuse;

import firsthand.text.LongIndex;
import java.util.Arrays;

/// For every n-gram the texts that have it, as chains from the last text back. Grows; nothing is
/// taken out.
final class GramLists {
    /// The end of a chain.
    static final int NONE = -1;

    /// An n-gram in so many texts is boilerplate: its chain grows no more.
    private static final int LONGEST = 256;

    /// N-gram to number, to its chain's last entry, to its chain's length.
    private final LongIndex grams = new LongIndex();

    private int[] last = new int[1024];
    private short[] lengths = new short[1024];

    /// Entry to text, and to the entry before it in its chain.
    private int[] texts = new int[1024];

    private int[] before = new int[1024];
    private int entries;

    void add(long gram, int text) {
        int number = grams.number(gram);
        if (number == last.length) {
            last = Arrays.copyOf(last, 2 * number);
            lengths = Arrays.copyOf(lengths, 2 * number);
        }
        if (lengths[number] == LONGEST) return;
        if (entries == texts.length) {
            texts = Arrays.copyOf(texts, entries + (entries >> 1));
            before = Arrays.copyOf(before, texts.length);
        }
        texts[entries] = text;
        before[entries] = lengths[number]++ == 0 ? NONE : last[number];
        last[number] = entries++;
    }

    /// The last entry of the n-gram's chain, or [#NONE].
    int last(long gram) {
        int number = grams.find(gram);
        return number == LongIndex.NONE ? NONE : last[number];
    }

    /// The entry before this one in its chain, or [#NONE].
    int before(int entry) {
        return before[entry];
    }

    int text(int entry) {
        return texts[entry];
    }
}
