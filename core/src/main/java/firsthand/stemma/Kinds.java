package firsthand.stemma;

import firsthand.stemma.Descent.Kind;
import java.util.BitSet;

/// How a child was made from what it descends from: told by how much of its wording was taken over,
/// from how much of the parent, and in what order.
final class Kinds {
    private final Comparison comparison;
    private final int child;
    private final int model;
    private final Alignment alignment;

    private Kinds(Comparison comparison, int child, int model) {
        this.comparison = comparison;
        this.child = child;
        this.model = model;
        alignment = comparison.alignment(child, model);
    }

    /// @param model the parent, or for a lost parent the sibling that shares the words
    static Kind of(Comparison comparison, int child, int model) {
        return new Kinds(comparison, child, model).kind();
    }

    private Kind kind() {
        if (comparison.clues(child, model)[Clue.OTHER_LANGUAGE.ordinal()] > 0) {
            return Kind.TRANSLATED;
        }
        double same = comparison.sameWords(child, model);
        double heavier = alignment.first().weight() / Math.max(1e-9, alignment.second().weight());
        if (condensed(same, heavier)) return Kind.CONDENSED;
        if (same < Tuned.NO_OWN_WORDS && expanded(heavier)) return Kind.EXPANDED;
        if (same >= Tuned.COPIED) return inOrder() ? Kind.COPIED : Kind.EDITED;
        if (translatedBack(same)) return Kind.TRANSLATED;
        if (same < Tuned.EDITED) return Kind.REWRITTEN;
        return wholePassages() ? Kind.COPIED : Kind.EDITED;
    }

    /// What was taken was taken as it stood, however little of the child it is: the share says
    /// that.
    private boolean wholePassages() {
        return comparison.meanRun(child, model) >= Tuned.WHOLE_PASSAGE;
    }

    private boolean inOrder() {
        return comparison.clues(child, model)[Clue.SEQUENCE.ordinal()] >= Tuned.COPIED_ORDER;
    }

    private boolean expanded(double heavier) {
        return heavier > Tuned.TWICE
                || (heavier > Tuned.EXPANDED
                        && comparison.sameWords(model, child) >= Tuned.EXPANDED_WORDS);
    }

    private boolean translatedBack(double same) {
        return same < Tuned.TRANSLATED_WORDS
                && alignment.explained() >= Tuned.TRANSLATED
                && alignment.explainedOfSecond() >= Tuned.TRANSLATED;
    }

    /// Shorter, but drawn from the whole length of the parent, in shorter sentences.
    private boolean condensed(double same, double heavier) {
        if (heavier >= Tuned.CONDENSED || same >= Tuned.CONDENSED_WORDS) return false;
        BitSet used = new BitSet();
        double own = 0;
        double theirs = 0;
        for (int i : alignment.paired()) {
            int j = alignment.partner(i);
            if (alignment.likeness(i, j) < Tuned.UNLIKE) continue;
            own += alignment.first().lines().get(i).weight();
            if (!used.get(j)) theirs += alignment.second().lines().get(j).weight();
            used.set(j);
        }
        if (used.isEmpty()) return heavier < Tuned.VERY_SHORT;
        double length = Math.max(1, alignment.second().size() - 1);
        double drawnOn = (used.length() - 1 - used.nextSetBit(0)) / length;
        return drawnOn >= Tuned.DRAWN_ON
                && (heavier < Tuned.VERY_SHORT || own < Tuned.SHORTER_LINES * theirs);
    }
}
