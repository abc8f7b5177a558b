package firsthand.collation;

import firsthand.statement.Statement;
import firsthand.statement.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The statements of one kind in all reports of a story, and which of them tell of the same thing:
/// by their place in the order of what the reports say, by their words, and by what they settle
/// (a day, a party, a side).
final class Matters {
    // fitted by hand on the traditions
    private static final double BIAS = -2.6;
    private static final double ALIGNED = 3.2;
    private static final double COSINE = 5.0;
    private static final double THRESHOLD = 0.5;
    private static final double KNOWN = 0.05;
    private static final double CERTAIN = 0.995;

    /// In a large story a word that more statements than this have does not make them candidates.
    private static final int COMMON_WORD = 60;

    private final List<Matter> all = new ArrayList<>();
    private final Alignments alignments;

    /// What two statements settle, as far as it speaks for or against their being the same; 0 if
    /// it says nothing.
    interface Settled {
        double test(Matter a, Matter b);
    }

    Matters(
            List<Outline> outlines,
            Words words,
            Alignments alignments,
            Function<Statements, List<? extends Statement>> kind) {
        this.alignments = alignments;
        for (int r = 0; r < outlines.size(); r++) {
            Outline o = outlines.get(r);
            List<? extends Statement> found = kind.apply(o.statements());
            for (int i = 0; i < found.size(); i++) {
                var span = found.get(i).span();
                List<String> terms =
                        words.in(o.text(), span).stream()
                                .filter(Word::matters)
                                .map(Word::key)
                                .toList();
                all.add(new Matter(r, i, span, o.unitOf(span), alignments.space().vector(terms)));
            }
        }
    }

    List<Matter> all() {
        return all;
    }

    Matter get(int i) {
        return all.get(i);
    }

    /// The groups of statements that tell of the same thing, as indexes into [#all()].
    List<List<Integer>> groups(Settled settled) {
        Grouper grouper =
                new Grouper(all.size(), i -> all.get(i).report(), (i, j) -> apart(i, j, settled));
        List<Grouper.Pair> pairs = new ArrayList<>();
        for (long key : candidates()) {
            int a = (int) (key >>> 32);
            int b = (int) key;
            double p = probability(all.get(a), all.get(b), settled);
            if (p >= KNOWN) pairs.add(new Grouper.Pair(a, b, p));
        }
        grouper.join(pairs, THRESHOLD, CERTAIN);
        return grouper.groups();
    }

    private double probability(Matter a, Matter b, Settled settled) {
        double z =
                BIAS
                        + ALIGNED
                                * alignments.probability(a.report(), a.unit(), b.report(), b.unit())
                        + COSINE * a.terms().cosine(b.terms())
                        + settled.test(a, b);
        return 1 / (1 + Math.exp(-z));
    }

    /// Two statements of one report are apart unless they have most words in common.
    private boolean apart(int i, int j, Settled settled) {
        Matter a = all.get(i);
        Matter b = all.get(j);
        if (settled.test(a, b) < -1) return true;
        double smaller = Math.max(3, Math.min(a.terms().sum(), b.terms().sum()));
        return !a.span().overlaps(b.span()) && a.terms().common(b.terms()) < 0.5 * smaller;
    }

    private java.util.SortedSet<Long> candidates() {
        java.util.SortedSet<Long> found = new java.util.TreeSet<>();
        Map<Integer, List<Integer>> byWord = new TreeMap<>();
        Map<Integer, List<Integer>> byReport = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (int term : all.get(i).terms().ids()) {
                byWord.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
            }
            byReport.computeIfAbsent(all.get(i).report(), r -> new ArrayList<>()).add(i);
        }
        for (var a : byReport.entrySet()) {
            for (var b : byReport.entrySet()) {
                if (a.getKey() >= b.getKey() || !alignments.has(a.getKey(), b.getKey())) continue;
                for (int i : a.getValue()) for (int j : b.getValue()) add(i, j, found);
            }
        }
        for (List<Integer> same : byWord.values()) {
            if (same.size() > COMMON_WORD) continue;
            for (int x = 0; x < same.size(); x++)
                for (int y = x + 1; y < same.size(); y++) add(same.get(x), same.get(y), found);
        }
        return found;
    }

    private static void add(int i, int j, java.util.SortedSet<Long> found) {
        found.add((long) Math.min(i, j) << 32 | Math.max(i, j));
    }
}
