package firsthand.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Why a lost original is needed, and what must have stood in it, in words for a reader.
final class LostOriginals {
    private static final int PASSAGES = 3;

    private LostOriginals() {}

    /// @param children the reports that were made from it
    static String why(Comparison comparison, List<Integer> children) {
        List<String> ids = children.stream().map(c -> comparison.witnesses().get(c).id()).toList();
        String reason =
                String.join(", ", ids)
                        + " tell the same matter in the same order, and each has some of it that it"
                        + " cannot have from the others.";
        String agency = agency(comparison, children);
        if (!agency.isEmpty()) {
            reason += " They name an agency that none of the reports is from: " + agency + ".";
        }
        List<String> passages = passages(comparison, children);
        if (passages.isEmpty()) return reason;
        return reason + " In it must have stood: " + String.join(" … ", passages);
    }

    private static String agency(Comparison comparison, List<Integer> children) {
        TreeSet<String> named = new TreeSet<>();
        for (int c : children) {
            named.addAll(comparison.provenance(c).absentAgencies(comparison.provenances()));
        }
        return String.join(", ", named);
    }

    /// The heaviest lines that the first child shares with the second, in the first one's words and
    /// order.
    private static List<String> passages(Comparison comparison, List<Integer> children) {
        Alignment a = comparison.alignment(children.get(0), children.get(1));
        List<Integer> heaviest =
                a.paired().stream()
                        .filter(i -> a.likeness(i, a.partner(i)) >= Tuned.SHOWN)
                        .sorted(Comparator.comparingDouble(i -> -a.gain(i)))
                        .limit(PASSAGES)
                        .sorted()
                        .toList();
        List<String> passages = new ArrayList<>();
        for (int i : heaviest) {
            Line line = a.first().lines().get(i);
            passages.add("“" + line.span().of(a.first().report().text()) + "”");
        }
        return passages;
    }
}
