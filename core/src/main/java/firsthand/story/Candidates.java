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
        return best(n);
    }

    /// The best of those touched, best first; the scores are 0 again.
    private int[] best(int n) {
        long[] best = new long[Math.min(FOUND, n)];
        Arrays.fill(best, Long.MIN_VALUE);
        for (int i = 0; i < n; i++) {
            long scored = (long) Float.floatToIntBits(score[touched[i]]) << 32 | touched[i];
            score[touched[i]] = 0;
            if (scored > best[best.length - 1]) insert(best, scored);
        }
        int[] docs = new int[best.length];
        for (int i = 0; i < docs.length; i++) docs[i] = (int) best[i];
        return docs;
    }

    /// Into an array that falls; its last one drops out.
    private static void insert(long[] falling, long value) {
        int at = falling.length - 1;
        while (at > 0 && falling[at - 1] < value) {
            falling[at] = falling[at - 1];
            at--;
        }
        falling[at] = value;
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
