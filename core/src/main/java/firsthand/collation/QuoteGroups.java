package firsthand.collation;

import firsthand.statement.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts the quotes of a story's reports together that are readings of one utterance.
final class QuoteGroups {
    /// Fitted on the six traditions as the program reads them (leave-one-out pair F1 .81 before
    /// joining), in the order of
    /// [Likeness#NAMES].
    private static final double[] WEIGHTS = {
        -2.8, 1.91, 0.15, 1.87, 3.11, 1.3, 3.94, -3.37, 1.38, -1.62, -0.41, -1.81, -1.02, 1.16,
        -1.48, -2.19, 3.28
    };

    private static final double THRESHOLD = 0.45;
    /// The longest stretch, in characters, between two pieces of one utterance.
    private static final int LONGEST_CUE = 60;
    private static final double NOTICED = 0.02;
    /// Of all words of two pieces of reported speech the share that they must have in common where
    /// the place in the story does not tell that they are one.
    private static final double FEW = 0.34;
    private static final double CLOSE = 0.4;
    private static final double CERTAIN = 0.995;
    /// In a large story a word that more quotes than this have does not make them candidates.
    private static final int COMMON_WORD = 60;

    private final List<Outline> outlines;
    private final List<Saying> sayings;
    private final Alignments alignments;
    private final Grouper grouper;

    QuoteGroups(List<Outline> outlines, List<Saying> sayings, Alignments alignments) {
        this.outlines = outlines;
        this.sayings = sayings;
        this.alignments = alignments;
        this.grouper = new Grouper(sayings.size(), i -> sayings.get(i).report(), this::apart);
    }

    /// The groups as indexes into the sayings.
    List<List<Integer>> find() {
        joinEqual();
        List<Grouper.Pair> pairs = new ArrayList<>();
        for (long key : candidates()) {
            int a = (int) (key >>> 32);
            int b = (int) key;
            double p = probability(sayings.get(a), sayings.get(b));
            if (p >= NOTICED) pairs.add(new Grouper.Pair(a, b, p));
        }
        grouper.join(pairs, THRESHOLD, CERTAIN);
        new Fragments(sayings).joinTo(grouper);
        joinUtterances();
        return grouper.groups();
    }

    double probability(Saying a, Saying b) {
        if (isAnother(a, b)) return 0;
        double[] f = Likeness.of(a, b, alignments).values();
        double z = 0;
        for (int i = 0; i < f.length; i++) z += f[i] * WEIGHTS[i];
        return 1 / (1 + Math.exp(-z));
    }

    /// Whether reported speech tells of something else: it has few words in common with the other,
    /// another says it, and it stands at another place of the story.
    private boolean isAnother(Saying a, Saying b) {
        boolean other =
                a.speaker().isPresent()
                        && b.speaker().isPresent()
                        && !a.speaker().equals(b.speaker());
        if (!other || a.marked() && b.marked()) return false;
        double common = a.terms().common(b.terms());
        double all = a.terms().sum() + b.terms().sum() - common;
        return common < FEW * Math.max(1, all)
                && alignments.probability(a.report(), a.unit(), b.report(), b.unit()) < CLOSE;
    }

    /// Two quotes of one report are apart unless one stands inside the other or both have the same
    /// words.
    private boolean apart(int i, int j) {
        Saying a = sayings.get(i);
        Saying b = sayings.get(j);
        if (a.quote().span().overlaps(b.quote().span()) || sameUtterance(a, b)) return false;
        double smaller = Math.max(4, Math.min(a.terms().sum(), b.terms().sum()));
        return a.terms().common(b.terms()) < 0.6 * smaller;
    }

    private boolean sameUtterance(Saying a, Saying b) {
        boolean split =
                goesOn(a, b)
                        || goesOn(b, a)
                        || a.quote().utterance().isPresent()
                                && a.quote().utterance().equals(b.quote().utterance());
        boolean inside =
                a.quote().partOf().isPresent() && a.quote().partOf().getAsInt() == b.index()
                        || b.quote().partOf().isPresent()
                                && b.quote().partOf().getAsInt() == a.index();
        boolean siblings =
                a.quote().partOf().isPresent() && a.quote().partOf().equals(b.quote().partOf());
        return split || inside || siblings;
    }

    /// Whether two direct quotes are one that only "she said" parts, one or two sentences long.
    private boolean goesOn(Saying a, Saying b) {
        boolean direct =
                a.quote().kind() == Quote.Kind.DIRECT && b.quote().kind() == Quote.Kind.DIRECT;
        int gap = b.quote().span().start() - a.quote().span().end();
        boolean other =
                a.speaker().isPresent()
                        && b.speaker().isPresent()
                        && !a.speaker().equals(b.speaker());
        if (!direct || other || gap <= 0 || gap > LONGEST_CUE) return false;
        String text = outlines.get(a.report()).text();
        return text.substring(a.quote().span().end(), b.quote().span().start()).indexOf('\n') < 0;
    }

    /// Joins quotes of two reports that have the same words, three or more that matter.
    private void joinEqual() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            Saying s = sayings.get(i);
            if (s.terms().ids().length < 3) continue;
            StringBuilder key = new StringBuilder();
            for (Word w : s.words())
                key.append(w.kind() == Word.Kind.NEGATION ? w.folded() : w.key()).append(' ');
            Integer known = first.putIfAbsent(key.toString(), i);
            if (known != null) grouper.union(known, i);
        }
    }

    /// Pairs worth a look, each report pair once: all in a small story; else those in steps that
    /// are lined up and those that share an uncommon word.
    private Set<Long> candidates() {
        Map<Integer, List<Integer>> byReport = new TreeMap<>();
        for (int i = 0; i < sayings.size(); i++)
            byReport.computeIfAbsent(sayings.get(i).report(), r -> new ArrayList<>()).add(i);
        Set<Long> found = new HashSet<>();
        for (var a : byReport.entrySet()) {
            for (var b : byReport.entrySet()) {
                if (a.getKey() >= b.getKey() || !alignments.has(a.getKey(), b.getKey())) continue;
                for (int i : a.getValue()) for (int j : b.getValue()) add(i, j, found);
            }
        }
        Map<Integer, List<Integer>> byWord = new TreeMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            for (int term : sayings.get(i).terms().ids())
                byWord.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
        }
        for (List<Integer> same : byWord.values()) {
            if (same.size() > COMMON_WORD) continue;
            for (int x = 0; x < same.size(); x++)
                for (int y = x + 1; y < same.size(); y++) add(same.get(x), same.get(y), found);
        }
        return found;
    }

    private void add(int i, int j, Set<Long> found) {
        if (sayings.get(i).report() != sayings.get(j).report())
            found.add((long) Math.min(i, j) << 32 | Math.max(i, j));
    }

    /// Joins the groups of pieces that are given as one utterance by more reports than give them
    /// apart or have but one of them: pieces that are quoted for themselves stand for themselves.
    private void joinUtterances() {
        Map<Long, Integer> votes = new TreeMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            for (int j = i + 1;
                    j < sayings.size() && sayings.get(j).report() == sayings.get(i).report();
                    j++) {
                int x = grouper.root(i);
                int y = grouper.root(j);
                if (x == y) continue;
                long key = (long) Math.min(x, y) << 32 | Math.max(x, y);
                votes.merge(
                        key, sameUtterance(sayings.get(i), sayings.get(j)) ? 1 : -1, Integer::sum);
            }
        }
        List<Long> joined = new ArrayList<>();
        votes.forEach(
                (key, vote) -> {
                    boolean together = vote >= 0;
                    if (together && vote >= alone((int) (key >>> 32), (int) (long) key))
                        joined.add(key);
                });
        for (long key : joined) grouper.union((int) (key >>> 32), (int) key);
    }

    /// How many reports have a reading in one of the two groups and none in the other.
    private int alone(int x, int y) {
        Set<Integer> first = reports(x);
        Set<Integer> second = reports(y);
        Set<Integer> both = new HashSet<>(first);
        both.retainAll(second);
        return first.size() + second.size() - 2 * both.size();
    }

    private Set<Integer> reports(int group) {
        Set<Integer> found = new HashSet<>();
        for (int i : grouper.groupOf(group)) found.add(sayings.get(i).report());
        return found;
    }
}
