package firsthand.story;

import firsthand.text.LongIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The reports that are compared, each as a list of numbered terms, with how telling each term is
/// among them: inverse document frequency, steadied by how common the word is in the language at
/// large. The more reports there are, the less of the steadying.
final class Space {
    /// So many background reports stand beside `n` reports at hand, divided by `n`.
    private static final double BACKGROUND = 1600;

    private final TermChances chances;
    private final LongIndex index = new LongIndex();
    private final List<Doc> docs = new ArrayList<>();
    private long[] terms = new long[1024];
    private int[] frequency = new int[1024];
    private float[] chance = new float[1024];
    private float[] telling = new float[1024];
    /// The number of reports for which all weights were last made.
    private int weighed;

    Space(TermChances chances) {
        this.chances = chances;
    }

    /// One report: its terms' numbers, ascending, with their own weights.
    record Doc(Profile profile, int[] terms, float[] weights) {}

    int size() {
        return docs.size();
    }

    int termCount() {
        return index.size();
    }

    Doc doc(int i) {
        return docs.get(i);
    }

    /// A profile in this space, not yet one of its reports.
    Doc look(Profile p) {
        int n = p.terms().length;
        long[] order = new long[n];
        for (int i = 0; i < n; i++) order[i] = (long) number(p.terms()[i]) << 32 | i;
        Arrays.sort(order);
        int[] numbers = new int[n];
        float[] weights = new float[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = (int) (order[i] >>> 32);
            weights[i] = p.weights()[(int) order[i]];
        }
        return new Doc(p, numbers, weights);
    }

    private int number(long term) {
        int at = index.number(term);
        if (at == terms.length) {
            terms = Arrays.copyOf(terms, 2 * at);
            frequency = Arrays.copyOf(frequency, 2 * at);
            chance = Arrays.copyOf(chance, 2 * at);
            telling = Arrays.copyOf(telling, 2 * at);
        }
        if (terms[at] == 0) {
            terms[at] = term;
            chance[at] = (float) chances.of(term);
        }
        return at;
    }

    /// Makes it one of the reports.
    void add(Doc d) {
        docs.add(d);
        for (int t : d.terms) frequency[t]++;
    }

    /// Brings the weights of a newcomer's terms up to date, the newcomer counted in; and all when
    /// the number of reports has grown by a twentieth.
    void weigh(Doc newcomer) {
        if (docs.size() > weighed + weighed / 20) weighAll();
        for (int t : newcomer.terms) telling[t] = weight(t, frequency[t] + 1, docs.size() + 1);
    }

    void weighAll() {
        weighed = docs.size();
        for (int t = 0; t < index.size(); t++) telling[t] = weight(t, frequency[t], weighed);
    }

    /// How telling a term is that stands in `df` of `n` reports: 0 where it tells nothing, because
    /// it stands in one report alone or in nearly all.
    private float weight(int term, int df, int n) {
        if (df < 2) return 0;
        double background = BACKGROUND / n;
        return (float) Math.max(0, Math.log((n + background) / (df + background * chance[term])));
    }

    /// How telling a term is, also where only one report has it.
    double tellingAlone(int term) {
        double background = BACKGROUND / weighed;
        double others = Math.max(1, frequency[term]) + background * chance[term];
        return Math.max(0, Math.log((weighed + background) / others));
    }

    float telling(int term) {
        return telling[term];
    }

    int frequency(int term) {
        return frequency[term];
    }

    Profile.Kind kind(int term) {
        return Profile.Kind.of(terms[term]);
    }

    /// Forgets the runs of words of a report.
    void forgetRuns(int i) {
        Doc d = docs.get(i);
        Profile p = d.profile;
        Profile bare =
                new Profile(p.id(), p.terms(), p.weights(), new long[0], p.day(), p.language());
        docs.set(i, new Doc(bare, d.terms, d.weights));
    }

    /// Forgets the words of a report that is compared no longer; its number stays.
    void forget(int i) {
        Doc d = docs.get(i);
        Profile p = d.profile;
        Profile bare =
                new Profile(p.id(), new long[0], new float[0], new long[0], p.day(), p.language());
        docs.set(i, new Doc(bare, new int[0], new float[0]));
    }
}
