package firsthand.story;

import java.util.Arrays;

/// Finds the reports that are most like a newcomer from an index of the terms that tell most,
/// without looking at all reports.
final class Candidates {
    /// Terms of a newcomer that are looked up, the most telling ones.
    private static final int LOOKED_UP = 32;

    /// Reports that are found at most.
    private static final int FOUND = 24;

    private final Space space;
    private Recent[] index = new Recent[1024];
    private float[] score = new float[1024];
    private int[] touched = new int[1024];

    Candidates(Space space) {
        this.space = space;
    }

    void add(int doc, Space.Doc d) {
        if (index.length < space.termCount())
            index = Arrays.copyOf(index, Math.max(2 * index.length, space.termCount()));
        for (int t : d.terms()) {
            if (index[t] == null) index[t] = new Recent();
            index[t].add(doc);
        }
        if (doc >= score.length) {
            score = Arrays.copyOf(score, 2 * doc);
            touched = Arrays.copyOf(touched, 2 * doc);
        }
    }

    /// The most alike, best first.
    int[] of(Space.Doc d) {
        long[] telling = telling(d);
        int n = 0;
        for (int k = telling.length - 1; k >= Math.max(0, telling.length - LOOKED_UP); k--) {
            int at = (int) telling[k];
            int term = d.terms()[at];
            float w = d.weights()[at] * space.telling(term);
            if (w <= 0 || term >= index.length || index[term] == null) continue;
            Recent recent = index[term];
            for (int i = 0; i < recent.size(); i++) {
                int doc = recent.get(i);
                if (score[doc] == 0) touched[n++] = doc;
                score[doc] += w * w;
            }
        }
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            order[i] = (long) Float.floatToIntBits(score[touched[i]]) << 32 | touched[i];
            score[touched[i]] = 0;
        }
        return best(order);
    }

    private static int[] best(long[] order) {
        Arrays.sort(order);
        int[] best = new int[Math.min(FOUND, order.length)];
        for (int i = 0; i < best.length; i++) best[i] = (int) order[order.length - 1 - i];
        return best;
    }

    /// The indexes of the terms by how telling they are, in the lower half of each number.
    private long[] telling(Space.Doc d) {
        long[] order = new long[d.terms().length];
        for (int k = 0; k < order.length; k++) {
            float w = d.weights()[k] * space.telling(d.terms()[k]);
            order[k] = (long) Float.floatToIntBits(w) << 32 | k;
        }
        Arrays.sort(order);
        return order;
    }
}
