package firsthand.stemma;

/// What speaks for or against "these two have a common origin", whichever of them is the child. Of
/// clues that differ by the side from which one looks, both or the stronger side count.
enum Kinship {
    /// See [Clue#ORDER].
    ORDER,
    /// See [Clue#SEQUENCE].
    SEQUENCE,
    /// How much of the one that is better explained the other explains.
    EXPLAINED,
    /// How much of the one that is less well explained the other explains.
    BOTH_EXPLAINED,
    /// See [Clue#SAME_WORDS].
    SAME_WORDS,
    /// See [Clue#SAME_FACTS].
    SAME_FACTS,
    /// See [Clue#ODDITIES].
    ODDITIES,
    /// See [Clue#NEAREST].
    NEAREST;

    /// @param one the clues when the first is taken for the child
    /// @param other the clues when the second is
    static double[] of(double[] one, double[] other) {
        double[] v = new double[values().length];
        for (Kinship k : values()) v[k.ordinal()] = k.value(one, other);
        return v;
    }

    private double value(double[] one, double[] other) {
        return switch (this) {
            case ORDER -> most(one, other, Clue.ORDER);
            case SEQUENCE -> most(one, other, Clue.SEQUENCE);
            case EXPLAINED -> most(one, other, Clue.EXPLAINED);
            case BOTH_EXPLAINED ->
                    Math.min(one[Clue.EXPLAINED.ordinal()], other[Clue.EXPLAINED.ordinal()]);
            case SAME_WORDS -> most(one, other, Clue.SAME_WORDS);
            case SAME_FACTS -> most(one, other, Clue.SAME_FACTS);
            case ODDITIES -> most(one, other, Clue.ODDITIES);
            case NEAREST -> most(one, other, Clue.NEAREST);
        };
    }

    private static double most(double[] one, double[] other, Clue clue) {
        return Math.max(one[clue.ordinal()], other[clue.ordinal()]);
    }
}
