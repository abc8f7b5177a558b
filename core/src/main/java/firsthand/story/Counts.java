package firsthand.story;

import java.util.Arrays;

/// Counts the terms of one report in two small tables: how often each form stands with a capital,
/// and how often each term stands in the text and in its opening.
final class Counts {
    private final int mask;
    private final long[] forms;
    private final short[] all;
    private final short[] capitals;
    private final long[] terms;
    private final short[] times;
    private final boolean[] opening;
    private int size;

    /// @param most so many entries at most
    Counts(int most) {
        int slots = Integer.highestOneBit(2 * most - 1) << 1;
        mask = slots - 1;
        forms = new long[slots];
        all = new short[slots];
        capitals = new short[slots];
        terms = new long[slots];
        times = new short[slots];
        opening = new boolean[slots];
    }

    void clear() {
        Arrays.fill(all, (short) 0);
        Arrays.fill(capitals, (short) 0);
        Arrays.fill(times, (short) 0);
        Arrays.fill(opening, false);
        size = 0;
    }

    /// Counts a form.
    void form(long form, boolean capital) {
        int at = formSlot(form);
        forms[at] = form;
        all[at]++;
        if (capital) capitals[at]++;
    }

    /// A word that is capitalised inside sentences at least half as often as not is a name.
    boolean isName(long form) {
        int at = formSlot(form);
        return capitals[at] > 0 && 3 * capitals[at] >= all[at];
    }

    private int formSlot(long form) {
        int at = (int) (form >>> 8) & mask;
        while (all[at] != 0 && forms[at] != form) at = at + 1 & mask;
        return at;
    }

    /// Counts a term.
    void add(long term, boolean inOpening) {
        int at = slot(term);
        if (times[at] == 0) size++;
        terms[at] = term;
        times[at]++;
        opening[at] |= inOpening;
    }

    private int slot(long term) {
        int at = (int) (term >>> 8) & mask;
        while (times[at] != 0 && terms[at] != term) at = at + 1 & mask;
        return at;
    }

    /// All terms, ascending.
    long[] terms() {
        long[] found = new long[size];
        int n = 0;
        for (int i = 0; i <= mask; i++) if (times[i] != 0) found[n++] = terms[i];
        Arrays.sort(found);
        return found;
    }

    /// The weight of each: it grows with the logarithm of its count, and its kind and a place in
    /// the opening add to it.
    float[] weights(long[] of) {
        float[] weights = new float[of.length];
        for (int i = 0; i < of.length; i++) {
            int at = slot(of[i]);
            double w = 1 + Math.log(times[at]) + (opening[at] ? 1 : 0);
            weights[i] = (float) w * Profile.Kind.of(of[i]).weight;
        }
        return weights;
    }
}
