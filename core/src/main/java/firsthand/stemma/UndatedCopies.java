package firsthand.stemma;

import firsthand.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Copies among copies of one original, where nothing tells their order.
///
/// A chain "c from b, b from a" says that c had b at hand. Times, credits and versions can say so;
/// where no report states any, c may as well have had a, and likeness tells little: two copyists
/// who choose the same passages are alike. So what c shares with a report that several others were
/// made from is given to that report, and b, or a lost original, stays a parent of c only where it
/// explains a part of c that the well-known original does not.
final class UndatedCopies {
    private final Comparison comparison;
    private final Odds odds;
    private final List<Witness> witnesses;

    UndatedCopies(Comparison comparison, Odds odds) {
        this.comparison = comparison;
        this.odds = odds;
        witnesses = comparison.witnesses();
    }

    /// Changes the tree that the search has found: first it is settled which of two well-known
    /// reports
    /// was made from the other, then what hangs below them.
    void settle(Tree tree) {
        Tree found = tree.copy();
        List<Integer> known =
                IntStream.range(0, tree.size())
                        .filter(a -> found.childrenOf(a) >= Tuned.FEW_CHILDREN)
                        .boxed()
                        .toList();
        for (int c : known) settle(found, tree, c, known);
        for (int c = 0; c < tree.size(); c++) if (!known.contains(c)) settle(found, tree, c, known);
        for (int c = 0; c < tree.size(); c++) leaveForsaken(tree, c);
    }

    /// A lost original of which all other children are now above or below this one says nothing of
    /// it.
    private void leaveForsaken(Tree tree, int c) {
        if (tree.lost(c) != Tree.NONE && TreeSearch.sibling(odds, tree, c) == Tree.NONE) {
            tree.leaveLost(c);
        }
    }

    private void settle(Tree found, Tree tree, int c, List<Integer> known) {
        if (tree.second(c) == Tree.NONE) {
            original(found, tree, c, known).ifPresent(a -> give(tree, c, a));
        }
    }

    /// The well-known report above the child that is itself from none of them, the most akin first.
    private Optional<Integer> original(Tree found, Tree tree, int c, List<Integer> known) {
        int b = tree.parent(c);
        List<Integer> above =
                known.stream()
                        .filter(a -> a != c && a != b && !tree.descends(a, c) && !ordered(c, a))
                        .filter(
                                a ->
                                        b == Tree.NONE
                                                ? comparison.sides(c, a) > 0
                                                : tree.descends(b, a))
                        .filter(a -> odds.kinship()[c][a] >= least(found, c, a))
                        .toList();
        return above.stream()
                .filter(a -> above.stream().noneMatch(o -> !o.equals(a) && tree.descends(a, o)))
                .max(Comparator.comparingDouble(a -> odds.kinship()[c][a]));
    }

    private static double least(Tree found, int c, int a) {
        return found.connected(c, a) ? Tuned.NO_STRANGERS : Tuned.HARDLY_STRANGERS;
    }

    /// Puts the original above the child, beside what explains more of it.
    private void give(Tree tree, int c, int a) {
        int b = tree.parent(c);
        tree.setParent(c, a);
        if (b != Tree.NONE && beyond(c, b, a) && tree.lost(c) == Tree.NONE) tree.setSecond(c, b);
        if (tree.lost(c) == Tree.NONE) return;
        List<Integer> siblings = tree.children(tree.lost(c)).stream().filter(s -> s != c).toList();
        boolean needed =
                siblings.stream().anyMatch(s -> s != a && !tree.descends(s, c) && beyond(c, s, a));
        if (!needed) tree.leaveLost(c);
    }

    private boolean beyond(int c, int b, int a) {
        return odds.beyond(witnesses.get(c), b, a) >= Tuned.OF_THE_COPY;
    }

    /// Whether anything but their words tells which of two reports came first.
    private boolean ordered(int one, int other) {
        Report a = witnesses.get(one).report();
        Report b = witnesses.get(other).report();
        return a.published().isPresent()
                || b.published().isPresent()
                || !a.language().equals(b.language())
                || (a.outlet().isPresent() && a.outlet().equals(b.outlet()))
                || credits(one, other)
                || credits(other, one);
    }

    private boolean credits(int child, int parent) {
        return Provenance.credits(
                witnesses.get(child).report(),
                comparison.provenance(child),
                comparison.provenance(parent));
    }
}
