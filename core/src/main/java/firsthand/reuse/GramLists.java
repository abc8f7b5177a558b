package firsthand.reuse;

import java.util.Arrays;

/// For every n-gram the texts that have it, as chains from the last text back. Grows; nothing is
/// taken out.
final class GramLists {
    /// The end of a chain.
    static final int NONE = -1;

    /// An n-gram in so many texts is boilerplate: its chain grows no more.
    private static final int LONGEST = 256;

    /// Open addressing: slot to n-gram, to its chain's last entry, to its chain's length.
    private long[] grams = new long[1024];

    private int[] last = filled(1024);
    private short[] lengths = new short[1024];
    private int used;

    /// Entry to text, and to the entry before it in its chain.
    private int[] texts = new int[1024];

    private int[] before = new int[1024];
    private int entries;

    void add(long gram, int text) {
        int slot = slot(gram);
        if (last[slot] == NONE) {
            if (2 * ++used > grams.length) {
                grow();
                slot = slot(gram);
            }
            grams[slot] = gram;
        }
        if (lengths[slot] == LONGEST) return;
        lengths[slot]++;
        if (entries == texts.length) {
            texts = Arrays.copyOf(texts, entries + (entries >> 1));
            before = Arrays.copyOf(before, texts.length);
        }
        texts[entries] = text;
        before[entries] = last[slot];
        last[slot] = entries++;
    }

    /// The last entry of the n-gram's chain, or [#NONE].
    int last(long gram) {
        return last[slot(gram)];
    }

    /// The entry before this one in its chain, or [#NONE].
    int before(int entry) {
        return before[entry];
    }

    int text(int entry) {
        return texts[entry];
    }

    private int slot(long gram) {
        int mask = grams.length - 1;
        int at = (int) (gram >>> 8) & mask;
        while (last[at] != NONE && grams[at] != gram) at = at + 1 & mask;
        return at;
    }

    private void grow() {
        long[] oldGrams = grams;
        int[] oldLast = last;
        short[] oldLengths = lengths;
        grams = new long[2 * oldGrams.length];
        last = filled(grams.length);
        lengths = new short[grams.length];
        for (int i = 0; i < oldGrams.length; i++) {
            if (oldLast[i] == NONE) continue;
            int slot = slot(oldGrams[i]);
            grams[slot] = oldGrams[i];
            last[slot] = oldLast[i];
            lengths[slot] = oldLengths[i];
        }
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }
}
