package firsthand.story;

import java.util.Arrays;

/// The likenesses of all pairs of some reports, found by an inverted index: no pair is looked at
/// that shares no telling term. Pairs below a floor are left out.
final class Pairs {
    /// Below this a pair counts as nothing.
    private static final double FLOOR = 0.03;

    /// The same where there are many reports: half of what makes a story.
    private static final double FLOOR_OF_MANY = 0.09;

    /// From so many reports on, reports that state times farther apart than [Likeness#FAR] days are
    /// not compared.
    private static final int MANY = 3_000;

    int[] first = new int[1024];
    int[] second = new int[1024];
    float[] likeness = new float[1024];
    int size;

    private final Space.Doc[] docs;
    private final float[][] full;
    private final float[][] named;
    private final boolean many;
    private final double floor;

    private Pairs(Space.Doc[] docs, float[][] full, float[][] named) {
        this.docs = docs;
        this.full = full;
        this.named = named;
        this.many = docs.length > MANY;
        this.floor = many ? FLOOR_OF_MANY : FLOOR;
    }

    /// All pairs `(first, second)` of indexes of `docs` with `first < second`.
    static Pairs of(Space space, Space.Doc[] docs) {
        float[][] full = new float[docs.length][];
        float[][] named = new float[docs.length][];
        for (int i = 0; i < docs.length; i++) {
            full[i] = unit(space, docs[i], false);
            named[i] = unit(space, docs[i], true);
        }
        Pairs pairs = new Pairs(docs, full, named);
        pairs.find(space);
        return pairs;
    }

    private static float[] unit(Space space, Space.Doc d, boolean namesOnly) {
        float[] u = new float[d.terms().length];
        double squares = 0;
        for (int k = 0; k < u.length; k++) {
            int t = d.terms()[k];
            if (namesOnly && space.kind(t) == Profile.Kind.WORD) continue;
            u[k] = d.weights()[k] * space.telling(t);
            squares += u[k] * u[k];
        }
        if (squares == 0) return u;
        float scale = (float) (1 / Math.sqrt(squares));
        for (int k = 0; k < u.length; k++) u[k] *= scale;
        return u;
    }

    /// The reports that have a term so far, with their weights.
    private static final class Postings {
        private int[] docs = new int[4];
        private float[] full = new float[4];
        private float[] named = new float[4];
        private int from;
        private int to;

        void add(int doc, float weight, float nameWeight) {
            if (to == docs.length) {
                docs = Arrays.copyOf(docs, 2 * to);
                full = Arrays.copyOf(full, 2 * to);
                named = Arrays.copyOf(named, 2 * to);
            }
            docs[to] = doc;
            full[to] = weight;
            named[to++] = nameWeight;
        }
    }

    private void find(Space space) {
        Postings[] index = new Postings[space.termCount()];
        boolean crosses = crosses();
        float[] dot = new float[docs.length];
        float[] dotOfNames = new float[docs.length];
        int[] order = many ? inTime() : identity();
        long[] day = new long[docs.length];
        for (int i = 0; i < day.length; i++)
            day[i] = docs[i].profile().day().orElse(Long.MAX_VALUE);
        for (int at = 0; at < order.length; at++) {
            int i = order[at];
            int[] terms = docs[i].terms();
            for (int k = 0; k < terms.length; k++) {
                if (full[i][k] == 0) continue;
                Postings p = index[terms[k]];
                if (p == null) p = index[terms[k]] = new Postings();
                if (many) leaveOld(p, day, day[i]);
                boolean words = space.kind(terms[k]) == Profile.Kind.WORD;
                for (int x = p.from; x < p.to; x++) dot[p.docs[x]] += full[i][k] * p.full[x];
                if (!words && crosses)
                    for (int x = p.from; x < p.to; x++)
                        dotOfNames[p.docs[x]] += named[i][k] * p.named[x];
                p.add(i, full[i][k], named[i][k]);
            }
            for (int b = 0; b < at; b++) {
                int j = order[b];
                float all = dot[j];
                float names = dotOfNames[j];
                dot[j] = 0;
                dotOfNames[j] = 0;
                if (all >= floor || names >= floor) offer(i, j, all, names);
            }
        }
    }

    /// Whether any two are in different languages.
    private boolean crosses() {
        Profile first = docs.length == 0 ? Profile.NONE : docs[0].profile();
        for (Space.Doc d : docs) {
            if (!d.profile().language().equals(first.language())) return true;
        }
        return false;
    }

    private static void leaveOld(Postings p, long[] day, long now) {
        if (now == Long.MAX_VALUE) {
            p.from = 0;
            return;
        }
        while (p.from < p.to && day[p.docs[p.from]] < now - Likeness.FAR) p.from++;
    }

    private int[] identity() {
        int[] all = new int[docs.length];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /// By stated day; those without one last, and compared with all.
    private int[] inTime() {
        return java.util.stream.IntStream.range(0, docs.length)
                .boxed()
                .sorted(
                        java.util.Comparator.comparingLong(
                                (Integer i) -> docs[i].profile().day().orElse(Long.MAX_VALUE)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void offer(int i, int j, float dot, float dotOfNames) {
        Profile a = docs[i].profile();
        Profile b = docs[j].profile();
        double likeness =
                (Likeness.crosses(a, b) ? dotOfNames : dot) * Likeness.nearness(a.day(), b.day());
        if (likeness >= floor) add(Math.min(i, j), Math.max(i, j), (float) likeness);
    }

    void add(int i, int j, float value) {
        if (size == first.length) {
            first = Arrays.copyOf(first, 2 * size);
            second = Arrays.copyOf(second, 2 * size);
            likeness = Arrays.copyOf(likeness, 2 * size);
        }
        first[size] = i;
        second[size] = j;
        likeness[size++] = value;
    }

    /// None yet; see [#add].
    static Pairs none() {
        return new Pairs(new Space.Doc[0], new float[0][], new float[0][]);
    }
}
