package firsthand.stemma;

import firsthand.stemma.Descent.Evidence;
import java.util.ArrayList;
import java.util.List;

/// The passages that show a descent.
final class Proofs {
    private Proofs() {}

    /// The slips that both share, then the pairs of lines that are alike enough to show, both in
    /// the
    /// order of the first report.
    static List<Evidence> of(Alignment a, Slips slips) {
        List<Evidence> proofs = new ArrayList<>(slips.shared(a));
        for (int i : a.paired()) {
            int j = a.partner(i);
            if (a.likeness(i, j) < Tuned.SHOWN) continue;
            proofs.add(
                    new Evidence(
                            a.first().lines().get(i).span(),
                            a.second().id(),
                            a.second().lines().get(j).span(),
                            why(a, i, j)));
        }
        return proofs;
    }

    private static String why(Alignment a, int i, int j) {
        double words = a.first().bags().get(i).likeness(a.second().bags().get(j), 0);
        if (words >= Tuned.SAME) return "same words";
        return words < Tuned.SHOWN ? "paraphrase" : "same order";
    }
}
