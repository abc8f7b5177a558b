package firsthand.stemma;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reports that were put into another language and back.
///
/// Words of one language are always more alike than those of two, so a text that came back by way
/// of a foreign report looks nearer to the first original. But children of one original in two
/// languages are not alike enough to be taken for parent and child by themselves; where the odds
/// say that they are, the foreign report stood between.
final class BackTranslations {
    private final Comparison comparison;
    private final Odds odds;

    BackTranslations(Comparison comparison, Odds odds) {
        this.comparison = comparison;
        this.odds = odds;
    }

    /// Changes the tree that the search has found.
    void settle(Tree tree) {
        for (int c = 0; c < tree.size(); c++) settle(tree, c);
    }

    private void settle(Tree tree, int c) {
        int parent = tree.parent(c);
        boolean reworded =
                parent != Tree.NONE
                        && tree.second(c) == Tree.NONE
                        && tree.lost(c) == Tree.NONE
                        && sameLanguage(c, parent)
                        && comparison.sameWords(c, parent) < Tuned.TRANSLATED_WORDS;
        if (reworded) between(tree, c, parent).ifPresent(f -> tree.setParent(c, f));
    }

    /// The foreign relative of the parent that the child is likeliest from.
    private Optional<Integer> between(Tree tree, int c, int parent) {
        return IntStream.range(0, tree.size())
                .filter(f -> !sameLanguage(f, parent) && odds.direct()[c][f] > 0)
                .filter(f -> tree.connected(f, parent) && !tree.descends(f, c))
                .filter(f -> comparison.clues(c, f)[Clue.LATER.ordinal()] >= 0)
                .boxed()
                .max(Comparator.comparingDouble(f -> odds.direct()[c][f]));
    }

    private boolean sameLanguage(int one, int other) {
        return language(one).equals(language(other));
    }

    private String language(int report) {
        return comparison.witnesses().get(report).report().language();
    }
}
