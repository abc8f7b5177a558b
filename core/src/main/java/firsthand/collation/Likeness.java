package firsthand.collation;

import java.util.List;

/// What two sayings have in common, as features of a logistic model.
///
/// @param values one for each of [#NAMES]
record Likeness(double[] values) {
    static final List<String> NAMES =
            List.of(
                    "bias",
                    "contained",
                    "jaccard",
                    "shared",
                    "run",
                    "equal",
                    "aligned",
                    "alignedSameSpeaker",
                    "sameSpeaker",
                    "otherSpeaker",
                    "bothMarked",
                    "oneMarked",
                    "unitCosine",
                    "alignedRank",
                    "lengths",
                    "related",
                    "alignedRelated");

    static Likeness of(Saying a, Saying b, Alignments alignments) {
        double common = a.terms().common(b.terms());
        double smaller = Math.max(4, Math.min(a.terms().sum(), b.terms().sum()));
        double larger = Math.max(4, a.terms().sum() + b.terms().sum() - common);
        int run = longestRun(a.words(), b.words());
        double aligned = alignments.probability(a.report(), a.unit(), b.report(), b.unit());
        boolean both = a.speaker().isPresent() && b.speaker().isPresent();
        boolean same = both && a.speaker().getAsInt() == b.speaker().getAsInt();
        boolean equal = run == a.words().size() && run == b.words().size() && run >= 2;
        int n = Math.max(1, a.words().size());
        int m = Math.max(1, b.words().size());
        return new Likeness(
                new double[] {
                    1,
                    common / smaller,
                    common / larger,
                    Math.min(1, common / 15),
                    Math.min(1, run / 6.0),
                    equal ? 1 : 0,
                    aligned,
                    same ? aligned : 0,
                    same ? 1 : 0,
                    both && !same ? 1 : 0,
                    a.marked() && b.marked() ? 1 : 0,
                    a.marked() != b.marked() ? 1 : 0,
                    alignments.cosine(a.report(), a.unit(), b.report(), b.unit()),
                    aligned * (1 - Math.abs(a.place() - b.place())),
                    Math.abs(Math.log((double) n / m)),
                    alignments.related(a.report(), b.report()),
                    aligned * alignments.related(a.report(), b.report())
                });
    }

    /// The longest run of words that both have, in words.
    static int longestRun(List<Word> a, List<Word> b) {
        int[] row = new int[b.size() + 1];
        int best = 0;
        for (Word w : a) {
            for (int j = b.size(); j > 0; j--) {
                row[j] = w.key().equals(b.get(j - 1).key()) ? row[j - 1] + 1 : 0;
                best = Math.max(best, row[j]);
            }
        }
        return best;
    }
}
