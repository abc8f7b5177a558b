package firsthand.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Looks for the tree that explains all reports together at the least cost.
///
/// It climbs: from the tree in which every report was written anew it makes the one change that
/// helps most, until none helps any more; then it forces each report in turn to its next best
/// explanation and climbs again, and keeps what is better. Changes are taken in a fixed order, so
/// the same reports give the same tree.
final class TreeSearch {
    private static final double FORBIDDEN = 1000;

    private final Odds odds;
    private final List<Witness> witnesses;
    private final List<List<Integer>> parents;
    private final List<List<Integer>> siblings;

    private TreeSearch(Odds odds, List<Witness> witnesses) {
        this.odds = odds;
        this.witnesses = witnesses;
        parents = best(odds.direct(), Tuned.HOPELESS, Tuned.PARENTS_TRIED);
        siblings = best(odds.siblings(), Tuned.UNLIKELY, Tuned.SIBLINGS_TRIED);
    }

    static Tree best(Odds odds, List<Witness> witnesses) {
        return new TreeSearch(odds, witnesses).run();
    }

    /// Every report with the parent that is likeliest for itself alone, the surest first, where no
    /// circle comes about.
    static Tree each(Odds odds, List<Witness> witnesses) {
        TreeSearch search = new TreeSearch(odds, witnesses);
        Tree tree = new Tree(odds.size());
        IntStream.range(0, odds.size())
                .filter(c -> !search.parents.get(c).isEmpty())
                .boxed()
                .sorted(
                        Comparator.comparingDouble(
                                c -> -odds.direct()[c][search.parents.get(c).getFirst()]))
                .forEach(
                        c -> {
                            int p = search.parents.get(c).getFirst();
                            if (odds.direct()[c][p] > 0 && !tree.descends(p, c)) {
                                tree.setParent(c, p);
                            }
                        });
        return tree;
    }

    private static List<List<Integer>> best(double[][] scores, double least, int most) {
        return IntStream.range(0, scores.length)
                .mapToObj(
                        c ->
                                IntStream.range(0, scores.length)
                                        .filter(p -> p != c && scores[c][p] > least)
                                        .boxed()
                                        .sorted(Comparator.comparingDouble(p -> -scores[c][p]))
                                        .limit(most)
                                        .toList())
                .toList();
    }

    private Tree run() {
        Tree best = climb(new Tree(odds.size()));
        double value = value(best);
        int rounds = odds.size() <= Tuned.THOROUGH ? 3 : 1;
        for (int round = 0; round < rounds; round++) {
            boolean better = false;
            for (int c = 0; c < odds.size() && odds.size() <= Tuned.THOROUGH; c++) {
                for (Tree start : forced(best, c)) {
                    Tree tried = climb(start);
                    if (value(tried) > value + 1e-9) {
                        best = tried;
                        value = value(tried);
                        better = true;
                    }
                }
            }
            if (!better) break;
        }
        return best;
    }

    /// The tree with one report explained otherwise, and its old children cut off where they would
    /// close a circle.
    private List<Tree> forced(Tree tree, int c) {
        List<Tree> starts = new ArrayList<>();
        for (int p : parents.get(c)) {
            if (tree.parent(c) == p) continue;
            Tree t = tree.copy();
            t.clear(c);
            for (int up = p; t.descends(p, c) && up != Tree.NONE; up = next(t, up, c)) {
                if (t.parent(up) == c || t.second(up) == c) t.clear(up);
            }
            if (t.descends(p, c)) continue;
            t.setParent(c, p);
            starts.add(t);
        }
        Tree alone = tree.copy();
        alone.clear(c);
        starts.add(alone);
        return starts;
    }

    private static int next(Tree t, int up, int c) {
        int p = t.parent(up);
        return p != Tree.NONE && t.descends(p, c) ? p : t.second(up);
    }

    private Tree climb(Tree start) {
        Tree tree = start;
        double value = value(tree);
        for (int step = 0; step < 20 * odds.size(); step++) {
            Tree best = tree;
            double most = value + 1e-9;
            double[] before = values(tree);
            for (Tree t : neighbours(tree)) {
                double v = value(t, tree, before);
                if (v > most) {
                    best = t;
                    most = v;
                }
            }
            if (best == tree) break;
            tree = best;
            value = most;
        }
        return tree;
    }

    private List<Tree> neighbours(Tree tree) {
        List<Tree> found = new ArrayList<>();
        for (int c = 0; c < odds.size(); c++) {
            cut(tree, c, found);
            for (int p : parents.get(c)) link(tree, c, p, found);
            for (int b : siblings.get(c)) lose(tree, c, b, found);
        }
        return found;
    }

    private static void cut(Tree tree, int c, List<Tree> found) {
        if (tree.parent(c) != Tree.NONE || tree.lost(c) != Tree.NONE) {
            Tree t = tree.copy();
            t.clear(c);
            found.add(t);
        }
        if (tree.second(c) != Tree.NONE) {
            Tree t = tree.copy();
            t.setSecond(c, Tree.NONE);
            found.add(t);
        }
        if (tree.parent(c) != Tree.NONE && tree.lost(c) != Tree.NONE) {
            Tree t = tree.copy();
            t.setLost(c, Tree.NONE);
            found.add(t);
        }
    }

    private void link(Tree tree, int c, int p, List<Tree> found) {
        if (tree.parent(c) == p || tree.second(c) == p) return;
        if (tree.descends(p, c)) {
            turn(tree, c, p, found);
            return;
        }
        Tree only = tree.copy();
        only.clear(c);
        only.setParent(c, p);
        found.add(only);
        if (tree.parent(c) != Tree.NONE && tree.second(c) == Tree.NONE) {
            Tree both = tree.copy();
            both.setSecond(c, p);
            found.add(both);
        }
        if (tree.parent(c) == Tree.NONE && tree.lost(c) != Tree.NONE) {
            Tree both = tree.copy();
            both.setParent(c, p);
            found.add(both);
        }
    }

    /// Turns the line of descent from c to its parent round.
    private static void turn(Tree tree, int c, int p, List<Tree> found) {
        if (tree.parent(p) != c && tree.second(p) != c) return;
        Tree t = tree.copy();
        int above = tree.parent(c);
        t.clear(p);
        t.clear(c);
        t.setParent(c, p);
        found.add(t);
        if (above != Tree.NONE && !t.descends(above, p)) {
            Tree up = t.copy();
            up.setParent(p, above);
            found.add(up);
        }
    }

    private static void lose(Tree tree, int c, int b, List<Tree> found) {
        if (tree.lost(b) != Tree.NONE && tree.lost(b) == tree.lost(c)) return;
        int group = tree.lost(b) == Tree.NONE ? tree.freeGroup() : tree.lost(b);
        Tree t = tree.copy();
        t.clear(c);
        t.setLost(c, group);
        if (tree.lost(b) == Tree.NONE) {
            t.clear(b);
            t.setLost(b, group);
            if (tree.parent(b) != Tree.NONE) {
                Tree kept = tree.copy();
                kept.clear(c);
                kept.setLost(c, group);
                kept.setLost(b, group);
                found.add(kept);
            }
        }
        found.add(t);
        if (tree.parent(c) != Tree.NONE) {
            Tree kept = t.copy();
            kept.setParent(c, tree.parent(c));
            if (!kept.descends(tree.parent(c), c)) found.add(kept);
        }
    }

    /// The log odds of the whole tree against "every report was written anew".
    double value(Tree tree) {
        double sum = 0;
        for (int c = 0; c < tree.size(); c++) sum += value(tree, c);
        return sum + ofSources(tree);
    }

    private double[] values(Tree tree) {
        double[] values = new double[tree.size()];
        for (int c = 0; c < values.length; c++) values[c] = value(tree, c);
        return values;
    }

    /// The same for a tree that differs in little from one whose reports' values are known: only
    /// what changed is worked out anew, and what hangs on a lost original, for its siblings count.
    private double value(Tree tree, Tree before, double[] values) {
        double sum = 0;
        for (int c = 0; c < values.length; c++) {
            boolean same = tree.lost(c) == Tree.NONE && tree.explains(c, before);
            sum += same ? values[c] : value(tree, c);
        }
        return sum + ofSources(tree);
    }

    private static double ofSources(Tree tree) {
        return -tree.groups() * Tuned.LOST_ORIGINAL + tree.renown();
    }

    private double value(Tree tree, int c) {
        int p = tree.parent(c);
        int q = tree.second(c);
        int g = tree.lost(c);
        double direct = p == Tree.NONE ? 0 : odds.direct()[c][p];
        if (q != Tree.NONE) direct = merged(c, p, q);
        if (g == Tree.NONE) return direct;
        int sibling = sibling(odds, tree, c);
        if (sibling == Tree.NONE || q != Tree.NONE) return direct - FORBIDDEN;
        int k = weightOf(tree, g);
        double lost = odds.siblings()[c][sibling] * (k - 1) / k;
        if (p == Tree.NONE) return lost;
        return both(c, direct, p, lost, sibling) - Tuned.LOST_BESIDE;
    }

    /// How many children speak for a lost original: those that have no other parent, where there
    /// are
    /// two of them.
    private static int weightOf(Tree tree, int group) {
        List<Integer> children = tree.children(group);
        int pure = (int) children.stream().filter(b -> tree.parent(b) == Tree.NONE).count();
        return pure >= 2 ? pure : children.size();
    }

    private double merged(int c, int p, int q) {
        return both(c, odds.direct()[c][p], p, odds.direct()[c][q], q);
    }

    /// Two parents: each must explain a good part of the child that the other does not.
    private double both(int c, double first, int p, double second, int q) {
        Witness child = witnesses.get(c);
        double least = Math.min(odds.beyond(child, p, q), odds.beyond(child, q, p));
        return Math.max(first, second) + Tuned.merge(least);
    }

    /// The sibling under the lost original that this report is most like.
    static int sibling(Odds odds, Tree tree, int c) {
        int best = Tree.NONE;
        for (int b : tree.children(tree.lost(c))) {
            if (b == c || tree.descends(b, c) || tree.descends(c, b)) continue;
            if (best == Tree.NONE || odds.siblings()[c][b] > odds.siblings()[c][best]) best = b;
        }
        return best;
    }
}
