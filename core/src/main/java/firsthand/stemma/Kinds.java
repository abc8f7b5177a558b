package firsthand.stemma;

import firsthand.stemma.Descent.Kind;

/// How a child was made from what it descends from.
final class Kinds {
    private Kinds() {}

    /// @param model the parent, or for a lost parent the sibling that shares the words
    static Kind of(Comparison comparison, int child, int model) {
        double[] clues = comparison.clues(child, model);
        if (clues[Clue.OTHER_LANGUAGE.ordinal()] > 0) return Kind.TRANSLATED;
        double childWeight = comparison.witnesses().get(child).weight();
        double modelWeight = comparison.witnesses().get(model).weight();
        double same = clues[Clue.SAME_WORDS.ordinal()];
        double carried = clues[Clue.CARRIED.ordinal()];
        if (childWeight < Tuned.CONDENSED * modelWeight) return Kind.CONDENSED;
        if (childWeight > Tuned.EXPANDED * modelWeight && carried > 0.6) return Kind.EXPANDED;
        if (same >= Tuned.COPIED) return Kind.COPIED;
        return same >= Tuned.EDITED ? Kind.EDITED : Kind.REWRITTEN;
    }
}
