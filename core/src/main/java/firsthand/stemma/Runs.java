package firsthand.stemma;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Words that two reports have in the same order: runs of four or more.
final class Runs {
    private static final int LENGTH = 4;

    private final int[] words;
    private final boolean[] quoted;
    private final Map<Long, int[]> places = new HashMap<>();

    private Runs(int[] words, boolean[] quoted) {
        this.words = words;
        this.quoted = quoted;
        for (int i = 0; i + LENGTH <= words.length; i++) {
            int at = i;
            places.merge(
                    key(i),
                    new int[] {at},
                    (old, one) -> {
                        int[] more = Arrays.copyOf(old, old.length + 1);
                        more[old.length] = at;
                        return more;
                    });
        }
    }

    static Runs of(Witness witness) {
        int n = witness.lines().stream().mapToInt(Line::size).sum();
        int[] words = new int[n];
        boolean[] quoted = new boolean[n];
        int at = 0;
        for (Line l : witness.lines()) {
            System.arraycopy(l.words(), 0, words, at, l.size());
            System.arraycopy(l.quoted(), 0, quoted, at, l.size());
            at += l.size();
        }
        return new Runs(words, quoted);
    }

    /// The share of the words outside quotation marks that stand in a run which the other has too.
    double sharedOutsideQuotes(Runs other) {
        boolean[] shared = shared(other);
        int own = 0;
        int hit = 0;
        for (int i = 0; i < words.length; i++) {
            if (quoted[i]) continue;
            own++;
            if (shared[i]) hit++;
        }
        return own == 0 ? 0 : (double) hit / own;
    }

    /// How many words the runs that the other has, too, are long, on average; 0: there are none.
    double meanLength(Runs other) {
        boolean[] shared = shared(other);
        int words = 0;
        int runs = 0;
        for (int i = 0; i < shared.length; i++) {
            if (!shared[i]) continue;
            words++;
            if (i == 0 || !shared[i - 1]) runs++;
        }
        return runs == 0 ? 0 : (double) words / runs;
    }

    private boolean[] shared(Runs other) {
        boolean[] shared = new boolean[words.length];
        for (int i = 0; i + LENGTH <= words.length; i++) {
            int[] there = other.places.get(key(i));
            if (there != null && matches(i, other, there)) Arrays.fill(shared, i, i + LENGTH, true);
        }
        return shared;
    }

    private boolean matches(int i, Runs other, int[] there) {
        for (int t : there) {
            if (Arrays.equals(words, i, i + LENGTH, other.words, t, t + LENGTH)) return true;
        }
        return false;
    }

    private long key(int from) {
        long key = 0;
        for (int i = from; i < from + LENGTH; i++) key = key * 1_000_003L + words[i];
        return key;
    }
}
