package firsthand.stemma;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Every two reports of a story compared: their alignment and the clues to who is whose child.
final class Comparison {
    private final List<Witness> witnesses;
    private final List<Provenance> provenances;
    private final List<Runs> runs;
    private final Optional<Meanings> meanings;
    private final Set<Ground> without;
    private final double namesWeight;
    private final Oddities oddities;
    private final List<WordBag> facts;
    private final List<WordBag> everything;
    private final List<Set<String>> absentAgencies;

    /// For each report those that explain most of it, the best first.
    private final List<List<Integer>> closest;
    private final Alignment[][] alignments;
    private final double[][] sequences;

    /// For every two reports all clues, whatever is left out.
    private final double[][][] clues;

    private Comparison(List<Witness> witnesses, Optional<Meanings> meanings, Set<Ground> without) {
        this.witnesses = witnesses;
        this.meanings = meanings;
        this.without = without;
        namesWeight = without.contains(Ground.FACTS) ? 0 : Tuned.NAMES;
        provenances = witnesses.stream().map(w -> Provenance.of(w.report())).toList();
        runs = witnesses.stream().map(Runs::of).toList();
        oddities = Oddities.of(witnesses);
        facts = witnesses.stream().map(w -> WordBag.union(w.names())).toList();
        everything = witnesses.stream().map(w -> WordBag.union(w.bags())).toList();
        absentAgencies = provenances.stream().map(p -> p.absentAgencies(provenances)).toList();
        int n = witnesses.size();
        alignments = new Alignment[n][n];
        sequences = new double[n][n];
        IntStream.range(0, n).parallel().forEach(this::align);
        closest = IntStream.range(0, n).mapToObj(this::closest).toList();
        clues = new double[n][n][];
        IntStream.range(0, n).parallel().forEach(this::weigh);
    }

    static Comparison of(List<Witness> witnesses, Optional<Meanings> meanings) {
        return new Comparison(witnesses, meanings, Set.of());
    }

    /// The same with some of its grounds left out.
    static Comparison of(
            List<Witness> witnesses, Optional<Meanings> meanings, Set<Ground> without) {
        return new Comparison(witnesses, meanings, without);
    }

    private void weigh(int child) {
        for (int parent = 0; parent < clues.length; parent++) {
            if (parent == child) continue;
            Alignment a = alignment(child, parent);
            double[] v = new double[Clue.values().length];
            for (Clue clue : Clue.values()) v[clue.ordinal()] = value(clue, child, parent, a);
            clues[child][parent] = v;
        }
    }

    private void align(int a) {
        Optional<Meanings.Cosines> cosines = meanings.map(m -> m.cosines(witnesses.get(a)));
        for (int b = 0; b < a; b++) {
            Witness first = witnesses.get(a);
            Witness second = witnesses.get(b);
            boolean chance = !without.contains(Ground.CHANCE);
            alignments[a][b] = Alignment.of(first, second, likeness(first, second, cosines));
            alignments[b][a] = alignments[a][b].turned();
            sequences[a][b] = first.sequence().aboveChance(second.sequence(), chance);
            sequences[b][a] = sequences[a][b];
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
        return alignments[child][parent];
    }

    private double[][] likeness(Witness first, Witness second, Optional<Meanings.Cosines> cosines) {
        double[][] like = new double[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                like[i][j] = likeness(first, i, second, j, cosines);
            }
        }
        return like;
    }

    private double likeness(
            Witness first, int i, Witness second, int j, Optional<Meanings.Cosines> cosines) {
        boolean translated = !first.report().language().equals(second.report().language());
        if (translated) return acrossLanguages(first, i, second, j);
        double words = first.bags().get(i).likeness(second.bags().get(j), 0);
        double names =
                Math.min(1, first.names().get(i).likeness(second.names().get(j), Tuned.FEW_NAMES));
        if (cosines.isEmpty()) {
            return (Tuned.WORDS * words + namesWeight * names) / (Tuned.WORDS + namesWeight);
        }
        double meaning = Math.max(0, cosines.get().of(i, second, j));
        return (Tuned.WORDS * words + namesWeight * names + Tuned.MEANING * meaning)
                / (Tuned.WORDS + namesWeight + Tuned.MEANING);
    }

    /// Across languages: names, numbers and words that are akin, stretched to the same scale.
    private static double acrossLanguages(Witness first, int i, Witness second, int j) {
        double akin = first.cognates().get(i).likeness(second.cognates().get(j), Tuned.FEW_NAMES);
        double names = first.names().get(i).likeness(second.names().get(j), Tuned.FEW_NAMES);
        return Math.min(1, Tuned.ACROSS * (akin + Math.min(1, names)) / 2);
    }

    /// The clues to whether the child was made from the parent, one value for each [Clue].
    double[] clues(int child, int parent) {
        double[] v = clues[child][parent].clone();
        for (Ground ground : without) {
            for (Clue clue : Clue.values()) {
                if (ground.speaksBy(clue)) v[clue.ordinal()] = ground.middle();
            }
        }
        return v;
    }

    private double clue(Clue clue, int child, int parent) {
        return clues[child][parent][clue.ordinal()];
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
                    Math.log1p(
                            Math.max(0, a.inOrder() - byChance(a))
                                    / Math.sqrt(Math.min(childWeight, parentWeight)));
            case SEQUENCE -> sequences[child][parent];
            case EXPLAINED -> weighed(a.explained(), 0.15);
            case CARRIED -> weighed(a.explainedOfSecond(), 0.15);
            case SAME_WORDS -> Math.max(0, weighed(sameWords(child, parent), 0.12));
            case SAME_FACTS -> sameFacts(child, parent);
            case ODDITIES -> oddities.shared(child, parent);
            case FROM_ENGLISH -> yes(p.language().equals("en")) - yes(c.language().equals("en"));
            case OTHER_LANGUAGE -> c.language().equals(p.language()) ? 0 : 1;
            case SAME_OUTLET -> sameOutlet ? 1 : 0;
            case LOST_RATHER_THAN_ADDED -> lostRatherThanAdded(a, childWeight, parentWeight);
            case SHORTER -> Math.clamp(Math.log(parentWeight / childWeight), -1, 1);
            case LATER -> later(c.published(), p.published());
            case LATER_VERSION -> sameOutlet ? later(c.published(), p.published()) : 0;
            case CREDITS ->
                    yes(Provenance.credits(c, from, to)) - yes(Provenance.credits(p, to, from));
            case AGENCY -> fromAgency(child) - fromAgency(parent);
            case SIGNED ->
                    signed(to) < signed(from)
                            ? signed(to) - signed(from)
                            : (signed(to) - signed(from)) / 2;
            case OWN_WORK -> yes(Provenance.speaksOfItself(p)) - yes(Provenance.speaksOfItself(c));
            case NEAREST -> nearest(child, parent);
            case SIDES -> sides(child, parent);
        };
    }

    private double byChance(Alignment a) {
        return without.contains(Ground.CHANCE) ? 0 : a.inReverse();
    }

    /// The share of a report's words outside quotation marks that stand in runs which the other
    /// has,
    /// too.
    double sameWords(int report, int other) {
        return runs.get(report).sharedOutsideQuotes(runs.get(other));
    }

    /// How many words long the runs are that a report has in common with another.
    double meanRun(int report, int other) {
        return runs.get(report).meanLength(runs.get(other));
    }

    /// A share on a scale on which strangers' shares lie about 0 and a whole copy's about 1.
    private static double weighed(double share, double strangers) {
        return Math.log((share + 0.25 * strangers) / strangers) / 2;
    }

    private List<Integer> closest(int report) {
        return IntStream.range(0, witnesses.size())
                .filter(p -> p != report)
                .boxed()
                .sorted(Comparator.comparingDouble(p -> -alignments[report][p].explained()))
                .limit(Tuned.RIVALS + 1)
                .toList();
    }

    private double nearest(int child, int parent) {
        double least = 1;
        int rivals = 0;
        for (int r : closest.get(child)) {
            if (r == parent || rivals == Tuned.RIVALS || !sameLanguage(parent, r)) continue;
            least = Math.min(least, oddities.nearer(child, parent, r));
            rivals++;
        }
        return rivals == 0 ? 0 : least;
    }

    private boolean sameLanguage(int one, int other) {
        return witnesses
                .get(one)
                .report()
                .language()
                .equals(witnesses.get(other).report().language());
    }

    /// See [Clue#SIDES].
    double sides(int child, int parent) {
        return oddities.sides(alignment(child, parent));
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
            v[clue.ordinal()] =
                    without.stream()
                            .filter(e -> e.speaksBy(clue))
                            .findFirst()
                            .map(Ground::middle)
                            .orElseGet(() -> value(clue, one, other, a));
        }
        return v;
    }

    private double value(SiblingClue clue, int one, int other, Alignment a) {
        Provenance from = provenances.get(one);
        Provenance to = provenances.get(other);
        return switch (clue) {
            case ORDER -> clue(Clue.ORDER, one, other);
            case SEQUENCE -> sequences[one][other];
            case EXPLAINED -> weighed(a.explained(), 0.15);
            case CARRIED -> weighed(a.explainedOfSecond(), 0.15);
            case SAME_WORDS -> clue(Clue.SAME_WORDS, one, other);
            case ODDITIES -> clue(Clue.ODDITIES, one, other);
            case NEAREST -> nearest(one, other);
            case SAME_FACTS -> clue(Clue.SAME_FACTS, one, other);
            case OTHER_LANGUAGE -> clue(Clue.OTHER_LANGUAGE, one, other);
            case AGENCY -> fromAgency(one);
            case OTHER_AGENCY -> fromAgency(other);
            case COMMON_AGENCY ->
                    yes(
                            commonAgency(one, other)
                                    || creditsLater(one, other)
                                    || creditsLater(other, one));
            case STATEMENT -> yes(from.statement() && to.statement());
            case SIGNED -> signed(from);
            case OTHER_SIGNED -> signed(to);
            case CREDITS ->
                    creditsLater(one, other) || creditsLater(other, one)
                            ? 0
                            : Math.abs(clue(Clue.CREDITS, one, other))
                                    + clue(Clue.SAME_OUTLET, one, other);
            case LENGTH -> Math.abs(clue(Clue.SHORTER, one, other));
            case BOTH_ADD -> Math.min(1 - a.explained(), 1 - a.explainedOfSecond());
        };
    }

    /// Whether a report names the outlet of another that says it is later.
    private boolean creditsLater(int child, int credited) {
        Report c = witnesses.get(child).report();
        Report p = witnesses.get(credited).report();
        return provenances.get(child).byline() == Provenance.Byline.AGENCY
                && later(c.published(), p.published()) < 0
                && Provenance.credits(c, provenances.get(child), provenances.get(credited));
    }

    private boolean commonAgency(int one, int other) {
        Set<String> named = provenances.get(other).agencies();
        return absentAgencies.get(one).stream().anyMatch(named::contains);
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
        int order = child.get().earliest().compareTo(parent.get().earliest());
        return order < 0 ? -1 : order > 0 ? 0.4 : 0;
    }

    private static double lostRatherThanAdded(Alignment a, double child, double parent) {
        double added = (1 - a.explained()) * child;
        double lost = (1 - a.explainedOfSecond()) * parent;
        return (lost - added) / (lost + added + 5);
    }

    /// The share of the child's different names and numbers that the parent has anywhere.
    private double sameFacts(int child, int parent) {
        WordBag own = facts.get(child);
        return (own.shared(everything.get(parent)) + Tuned.FEW_FACTS * Tuned.FACTS_AT_HAND)
                / (own.weight() + Tuned.FEW_FACTS);
    }
}
