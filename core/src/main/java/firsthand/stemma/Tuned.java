package firsthand.stemma;

/// The constants of this package that were set by measurement, in one place.
final class Tuned {
    /// What a word that carries only grammar weighs, against 1 for a word of the matter.
    static final double FUNCTION_WORD = 0.15;

    /// What is left of a word's weight when every report of the story has it.
    static final double COMMON_WORD = 0.4;

    /// How the likeness of two lines is put together: words, names and numbers, meaning.
    static final double WORDS = 0.3;

    static final double NAMES = 0.3;
    static final double MEANING = 0.4;

    /// Added to the weight of names and numbers, so that one shared name proves little.
    static final double FEW_NAMES = 1;

    /// How much the likeness across languages is stretched.
    static final double ACROSS = 1.6;

    /// A report with few names and numbers is taken to share about this part of them with anybody
    /// who writes of the same matter, as if it had so much more weight of them.
    static final double FACTS_AT_HAND = 0.55;

    static final double FEW_FACTS = 4;

    /// With how many rivals a parent is compared.
    static final int RIVALS = 3;

    /// Rare readings shared with anybody are at least this part of all: in a story of two reports
    /// every shared word would be rare.
    static final double RARE_READINGS = 0.3;

    /// Added to the number of readings that tell two rivals apart, so that few prove little.
    static final double FEW_READINGS = 8;

    /// Below this likeness two lines have nothing to do with each other.
    static final double UNLIKE = 0.25;

    /// From this likeness on one line explains the other wholly.
    static final double SAME = 0.7;

    /// From this likeness on two lines belong together even where the order differs.
    static final double MOVED = 0.6;

    /// A child lighter than this part of its parent is condensed, when it draws on so much of the
    /// parent's length, its words are not all taken over, and its lines are shorter than theirs or
    /// it is very short.
    static final double CONDENSED = 0.5;

    static final double VERY_SHORT = 0.2;
    static final double DRAWN_ON = 0.65;
    static final double CONDENSED_WORDS = 0.75;
    static final double SHORTER_LINES = 0.95;

    /// A child heavier than this is expanded, when so much of the parent's words stand in it; twice
    /// as heavy, in any case.
    static final double EXPANDED = 1.03;

    static final double EXPANDED_WORDS = 0.8;

    /// With so many words in common runs a child has nothing of its own that could expand anything.
    static final double NO_OWN_WORDS = 0.93;
    static final double TWICE = 2;

    /// From this share of words in common runs on a child is copied, when they stand in order; or
    /// edited.
    static final double COPIED = 0.88;

    static final double COPIED_ORDER = 0.6;
    static final double EDITED = 0.3;

    /// Common runs of so many words on average are whole passages, taken as they stood.
    static final double WHOLE_PASSAGE = 50;

    /// Two reports of which each explains so much of the other, but with few words in common runs,
    /// are one text put into other words sentence by sentence: translated and back.
    static final double TRANSLATED = 0.68;

    static final double TRANSLATED_WORDS = 0.6;

    /// What part of a report must be its own for it to be an origin beside its parents.
    static final double OWN_MATTER = 0.1;

    /// A report of less matter, in units of weight (about 20 words), can't be told from a
    /// stranger's.
    static final double ENOUGH_MATTER = 8;

    /// From this likeness on a pair of lines is shown as evidence.
    static final double SHOWN = 0.4;

    /// More than so many others must have it otherwise for what two reports share to be a slip.
    static final int RIGHT_ONES = 1;

    /// A parent or sibling below these log odds is never tried.
    static final double HOPELESS = -4;

    /// A sibling below these log odds is never tried: no lost original without likely children.
    static final double UNLIKELY = -0.5;

    static final int PARENTS_TRIED = 8;
    static final int SIBLINGS_TRIED = 6;

    /// Up to so many reports the search is repeated from forced starts.
    static final int THOROUGH = 40;

    /// How much of what several relatives take from each other is given back to all of them.
    static final double RELATIVES = 0.5;

    /// Up to these log odds kinship raises the relations of two reports.
    static final double SURELY_AKIN = 2;

    /// How far kinship raises them.
    static final double TOWARDS_KINSHIP = 0.6;

    /// A source with many children is likely to be the parent of one more: a published original, an
    /// agency's wire. So the child with the number k gains `log(k / HALF_A_FAMILY)`, when there are
    /// more than a few.
    static final double HALF_A_FAMILY = 2;

    static final int FEW_CHILDREN = 3;

    /// From these odds of kinship on a report without a date is a copy of a well-known original
    /// that it is tied to in the tree anyhow; of one that it is not tied to, from the others on.
    /// Nine in ten pairs of strangers lie below -3.6, nineteen in twenty below -2.9.
    static final double NO_STRANGERS = -3;

    static final double HARDLY_STRANGERS = -2.5;

    /// What part of a child a copy must explain beyond the original, to be its parent, too.
    static final double OF_THE_COPY = 0.1;

    /// What a lost original costs.
    static final double LOST_ORIGINAL = -1;

    /// What a lost original costs more beside a parent that we have.
    static final double LOST_BESIDE = 1;

    /// What each parent costs.
    static final double PARENT = 1.4;

    /// One for each [Kinship], then the constant.
    private static final double[] KINSHIP = {2.71, 1.88, 2.71, 2.07, 3.69, 0.08, 1.32, 2.04, -4.69};

    private static final double[] DIRECT = {
        1.51, 0, 1.67, 1.88, 1, 2.66, 0, 2.78, 0.8, 1.56, 0.6, -0.85, 1.46, 3.63, 1.58, -0.88, 0.91,
        0.02, 0.75, 1.2, -4.07
    };

    private static final double[] SIBLING = {
        0, 0, 0.18, 3.16, 1, 0, 2.43, 1.22, -1.09, 1.57, 0, 1.42, 0.64, -0.39, -0.09, -2.08, -0.1,
        0.57, -2.1
    };

    static double weight(Clue clue) {
        return DIRECT[clue.ordinal()];
    }

    static double kinship(double[] clues) {
        return odds(KINSHIP, clues);
    }

    static double direct(double[] clues) {
        return odds(DIRECT, clues);
    }

    static double sibling(double[] clues) {
        return odds(SIBLING, clues);
    }

    /// What a second parent adds that explains this share of the child alone.
    static double merge(double beyond) {
        return Math.min(4, 20 * (beyond - 0.2));
    }

    /// How often a descent is right whose odds against all others say this; fitted on parts of the
    /// traditions, each left out once.
    ///
    /// @param lost whether the parent is a lost original
    static double calibrated(double said, boolean lost) {
        double odds = Math.log((said + 0.02) / (1 - said + 0.02));
        double z = 0.41 * odds + 1.13 - (lost ? 1.07 : 0);
        return 1 / (1 + Math.exp(-z));
    }

    private static double odds(double[] weights, double[] clues) {
        double sum = weights[clues.length];
        for (int i = 0; i < clues.length; i++) sum += weights[i] * clues[i];
        return sum;
    }

    private Tuned() {}
}
