package firsthand.stemma;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Every two reports of a story compared: their alignment and the clues to who is whose child.
final class Comparison {
    private final List<Witness> witnesses;
    private final List<Provenance> provenances;
    private final List<Runs> runs;
    private final Optional<Meanings> meanings;
    private final Alignment[][] alignments;

    private Comparison(List<Witness> witnesses, Optional<Meanings> meanings) {
        this.witnesses = witnesses;
        this.meanings = meanings;
        provenances = witnesses.stream().map(w -> Provenance.of(w.report())).toList();
        runs = witnesses.stream().map(Runs::of).toList();
        int n = witnesses.size();
        alignments = new Alignment[n][n];
        IntStream.range(0, n).parallel().forEach(this::align);
    }

    static Comparison of(List<Witness> witnesses, Optional<Meanings> meanings) {
        return new Comparison(witnesses, meanings);
    }

    private void align(int a) {
        for (int b = 0; b < a; b++) {
            Witness first = witnesses.get(a);
            Witness second = witnesses.get(b);
            alignments[a][b] = Alignment.of(first, second, likeness(first, second));
        }
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    Provenance provenance(int witness) {
        return provenances.get(witness);
    }

    List<Provenance> provenances() {
        return provenances;
    }

    /// The alignment of the child with the parent, the child first.
    Alignment alignment(int child, int parent) {
        return child > parent ? alignments[child][parent] : alignments[parent][child].turned();
    }

    private double[][] likeness(Witness first, Witness second) {
        double[][] like = new double[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) like[i][j] = likeness(first, i, second, j);
        }
        return like;
    }

    private double likeness(Witness first, int i, Witness second, int j) {
        double words = first.bags().get(i).likeness(second.bags().get(j), 0);
        double names =
                Math.min(1, first.names().get(i).likeness(second.names().get(j), Tuned.FEW_NAMES));
        if (meanings.isEmpty()) {
            return (Tuned.WORDS * words + Tuned.NAMES * names) / (Tuned.WORDS + Tuned.NAMES);
        }
        double meaning = Math.max(0, meanings.get().likeness(first, i, second, j));
        return Tuned.WORDS * words + Tuned.NAMES * names + Tuned.MEANING * meaning;
    }

    /// The clues to whether the child was made from the parent, one value for each [Clue].
    double[] clues(int child, int parent) {
        Alignment a = alignment(child, parent);
        double[] v = new double[Clue.values().length];
        for (Clue clue : Clue.values()) v[clue.ordinal()] = value(clue, child, parent, a);
        return v;
    }

    private double value(Clue clue, int child, int parent, Alignment a) {
        Report c = witnesses.get(child).report();
        Report p = witnesses.get(parent).report();
        Provenance from = provenances.get(child);
        Provenance to = provenances.get(parent);
        double childWeight = witnesses.get(child).weight();
        double parentWeight = witnesses.get(parent).weight();
        boolean sameOutlet = c.outlet().isPresent() && c.outlet().equals(p.outlet());
        return switch (clue) {
            case ORDER ->
                    Math.min(
                            2,
                            (a.inOrder() - a.inReverse())
                                    / Math.sqrt(Math.min(childWeight, parentWeight))
                                    / 3);
            case EXPLAINED -> a.explained();
            case CARRIED -> a.turned().explained();
            case SAME_WORDS -> runs.get(child).sharedOutsideQuotes(runs.get(parent));
            case SAME_FACTS -> sameFacts(witnesses.get(child), witnesses.get(parent));
            case OTHER_LANGUAGE -> c.language().equals(p.language()) ? 0 : 1;
            case SAME_OUTLET -> sameOutlet ? 1 : 0;
            case LOST_RATHER_THAN_ADDED -> lostRatherThanAdded(a, childWeight, parentWeight);
            case SHORTER -> Math.clamp(Math.log(parentWeight / childWeight), -1, 1);
            case LATER -> later(c.published(), p.published());
            case LATER_VERSION -> sameOutlet ? later(c.published(), p.published()) : 0;
            case CREDITS ->
                    yes(Provenance.credits(c, from, to)) - yes(Provenance.credits(p, to, from));
            case AGENCY -> fromAgency(child) - fromAgency(parent);
            case SIGNED -> signed(to) - signed(from);
            case OWN_WORK -> yes(Provenance.speaksOfItself(p)) - yes(Provenance.speaksOfItself(c));
            case ODD_WORDS -> 0;
            case FURNITURE -> Math.min(1, c.junk().size()) - Math.min(1, p.junk().size());
            case SLIPS -> 0;
        };
    }

    private static double yes(boolean b) {
        return b ? 1 : 0;
    }

    /// The clues to whether two reports were both made from one lost original, one value for each
    /// [SiblingClue].
    double[] siblingClues(int one, int other) {
        Alignment a = alignment(one, other);
        double[] v = new double[SiblingClue.values().length];
        for (SiblingClue clue : SiblingClue.values()) {
            v[clue.ordinal()] = value(clue, one, other, a);
        }
        return v;
    }

    private double value(SiblingClue clue, int one, int other, Alignment a) {
        Provenance from = provenances.get(one);
        Provenance to = provenances.get(other);
        return switch (clue) {
            case ORDER -> value(Clue.ORDER, one, other, a);
            case EXPLAINED -> a.explained();
            case CARRIED -> a.turned().explained();
            case SAME_WORDS -> value(Clue.SAME_WORDS, one, other, a);
            case SAME_FACTS -> value(Clue.SAME_FACTS, one, other, a);
            case OTHER_LANGUAGE -> value(Clue.OTHER_LANGUAGE, one, other, a);
            case AGENCY -> fromAgency(one);
            case OTHER_AGENCY -> fromAgency(other);
            case COMMON_AGENCY -> yes(commonAgency(from, to));
            case STATEMENT -> yes(from.statement() && to.statement());
            case SIGNED -> signed(from);
            case OTHER_SIGNED -> signed(to);
            case CREDITS ->
                    Math.abs(value(Clue.CREDITS, one, other, a))
                            + value(Clue.SAME_OUTLET, one, other, a);
            case BOTH_ADD -> Math.min(1 - a.explained(), 1 - a.turned().explained());
        };
    }

    private boolean commonAgency(Provenance one, Provenance other) {
        Set<String> common = one.absentAgencies(provenances);
        common.retainAll(other.agencies());
        return !common.isEmpty();
    }

    private double fromAgency(int witness) {
        Provenance p = provenances.get(witness);
        double byline = p.byline() == Provenance.Byline.AGENCY ? 1 : 0;
        return byline;
    }

    private static double signed(Provenance p) {
        return switch (p.byline()) {
            case PERSON -> 1;
            case NONE -> 0.3;
            case DESK, AGENCY -> 0;
        };
    }

    private static double later(Optional<StatedTime> child, Optional<StatedTime> parent) {
        if (child.isEmpty() || parent.isEmpty()) return 0;
        return Integer.signum(child.get().earliest().compareTo(parent.get().earliest()));
    }

    private static double lostRatherThanAdded(Alignment a, double child, double parent) {
        double added = (1 - a.explained()) * child;
        double lost = (1 - a.turned().explained()) * parent;
        return (lost - added) / (lost + added + 5);
    }

    /// The share of the child's different names and numbers that the parent has anywhere.
    private static double sameFacts(Witness child, Witness parent) {
        TreeSet<Integer> there = new TreeSet<>();
        for (WordBag b : parent.bags()) for (int id : b.ids()) there.add(id);
        double own = 1e-9;
        double shared = 0;
        TreeSet<Integer> seen = new TreeSet<>();
        for (WordBag b : child.names()) {
            for (int k = 0; k < b.ids().length; k++) {
                if (!seen.add(b.ids()[k])) continue;
                own += b.weights()[k];
                if (there.contains(b.ids()[k])) shared += b.weights()[k];
            }
        }
        return shared / own;
    }

    /// The pairs of reports as rows: number of the first, number of the second, clues.
    List<double[]> rows() {
        List<double[]> rows = new ArrayList<>();
        for (int c = 0; c < witnesses.size(); c++) {
            for (int p = 0; p < witnesses.size(); p++) if (c != p) rows.add(clues(c, p));
        }
        return rows;
    }
}
