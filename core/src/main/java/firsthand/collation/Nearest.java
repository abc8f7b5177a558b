package firsthand.collation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/// Chooses for each utterance the report whose reading stands nearest the origin: none that has a
/// reading stands above it in the tree; among such, words in quotation marks before reported ones,
/// the wording that most share, the fuller one. A report that words nearly all its quotes
/// otherwise than most others do comes last, so that one wrong branch of the tree does not turn
/// every comparison round.
final class Nearest {
    private static final double SAME = 0.9;
    private static final double OTHER = 0.75;

    private final List<Outline> outlines;
    private final Provenance provenance;
    private final Map<Integer, int[]> odd = new HashMap<>();

    Nearest(List<Outline> outlines, Provenance provenance) {
        this.outlines = outlines;
        this.provenance = provenance;
    }

    /// Counts how often each report stands against the wording of most others.
    void learn(SortedMap<Integer, List<Saying>> byReport) {
        List<Integer> marked =
                byReport.keySet().stream()
                        .filter(r -> pieces(byReport, r).stream().anyMatch(Saying::marked))
                        .toList();
        if (marked.size() < 3) return;
        Map<Integer, Integer> agreeing = new HashMap<>();
        for (int r : marked)
            agreeing.put(
                    r, (int) marked.stream().filter(o -> kept(r, o, byReport) >= SAME).count());
        int most =
                marked.stream()
                        .max(
                                Comparator.comparingInt((Integer r) -> agreeing.getOrDefault(r, 0))
                                        .thenComparing(r -> -r))
                        .orElseThrow();
        int size = agreeing.getOrDefault(most, 0);
        if (size < 2) return;
        for (int r : marked) {
            int[] count = odd.computeIfAbsent(r, x -> new int[2]);
            count[0]++;
            if (agreeing.getOrDefault(r, 0) < size && kept(r, most, byReport) < OTHER) count[1]++;
        }
    }

    private static double kept(int reading, int source, SortedMap<Integer, List<Saying>> byReport) {
        return Wordings.compare(
                        Utterance.words(pieces(byReport, reading)),
                        Utterance.words(pieces(byReport, source)))
                .kept();
    }

    private boolean rewords(int report) {
        int[] count = odd.getOrDefault(report, new int[2]);
        return count[1] >= 2 && count[1] >= 0.6 * count[0];
    }

    int choose(SortedMap<Integer, List<Saying>> byReport) {
        TreeSet<String> ids = new TreeSet<>();
        byReport.keySet().forEach(r -> ids.add(id(r)));
        Comparator<Integer> order =
                Comparator.<Integer, Boolean>comparing(this::rewords)
                        .thenComparing(r -> above(r, ids))
                        .thenComparing(r -> pieces(byReport, r).stream().noneMatch(Saying::marked))
                        .thenComparing(r -> -support(r, byReport))
                        .thenComparing(r -> -Utterance.words(pieces(byReport, r)).size())
                        .thenComparing(this::id);
        return byReport.keySet().stream().min(order).orElseThrow();
    }

    private static List<Saying> pieces(SortedMap<Integer, List<Saying>> byReport, int report) {
        return byReport.getOrDefault(report, List.of());
    }

    private int above(int report, TreeSet<String> having) {
        return (int) provenance.ancestors(id(report)).stream().filter(having::contains).count();
    }

    private static double support(int report, SortedMap<Integer, List<Saying>> byReport) {
        List<Word> own = Utterance.words(pieces(byReport, report));
        double total = 0;
        for (var e : byReport.entrySet()) {
            if (e.getKey() != report) {
                total += Wordings.compare(Utterance.words(e.getValue()), own).kept();
            }
        }
        return total;
    }

    private String id(int report) {
        return outlines.get(report).id();
    }

    /// Why the nearest reading was chosen, in a sentence.
    String why(Utterance u) {
        String report = id(u.nearest());
        if (u.byReport().size() == 1) return "The only report that has it.";
        TreeSet<String> others = new TreeSet<>();
        u.byReport().keySet().forEach(r -> others.add(id(r)));
        others.remove(report);
        long below = others.stream().filter(o -> provenance.ancestors(o).contains(report)).count();
        if (below == others.size()) return "All other reports that have it descend from this one.";
        if (below > 0) {
            return "No report that has it stands above this one in the tree; "
                    + below
                    + (below == 1 ? " descends from it." : " descend from it.");
        }
        boolean most = mostShare(u);
        if (provenance.fromLost(report)) {
            return "It comes straight from the lost original"
                    + (most
                            ? ", with the wording that most reports share."
                            : "; no wording has most reports behind it.");
        }
        return most
                ? "The tree does not tell; this is the wording that most reports share."
                : "The tree does not tell, and no wording has most reports behind it.";
    }

    /// Whether most reports have the nearest wording: of those that quote where it is quoted.
    private static boolean mostShare(Utterance u) {
        boolean quoted = u.pieces(u.nearest()).stream().anyMatch(Saying::marked);
        List<Integer> alike =
                u.byReport().keySet().stream()
                        .filter(r -> !quoted || u.pieces(r).stream().anyMatch(Saying::marked))
                        .toList();
        long sharing =
                alike.stream().filter(r -> kept(r, u.nearest(), u.byReport()) >= SAME).count();
        return sharing > 1 && 2 * sharing > alike.size();
    }
}
