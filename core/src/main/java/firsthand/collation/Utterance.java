package firsthand.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/// One utterance: what each report has of it.
///
/// @param byReport the pieces by index of the report, in order of place
/// @param nearest index of the report that stands nearest the origin
record Utterance(SortedMap<Integer, List<Saying>> byReport, int nearest) {
    List<Saying> pieces(int report) {
        return byReport.getOrDefault(report, List.of());
    }

    /// The words of a report's pieces, each place once: a piece inside another is not counted
    /// again; marked words stand before reported ones.
    static List<Word> words(List<Saying> pieces) {
        boolean marked = pieces.stream().anyMatch(Saying::marked);
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (Saying s :
                pieces.stream().sorted(Comparator.comparing(s -> s.quote().span())).toList()) {
            if (marked && !s.marked()) continue;
            for (Word w : s.words()) {
                if (w.span().start() < end) continue;
                words.add(w);
                end = w.span().end();
            }
        }
        return words;
    }
}
