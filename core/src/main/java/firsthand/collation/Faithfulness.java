package firsthand.collation;

import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.stemma.Descent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells what happened to a quote's words on the way, by comparing them with those of the reading
/// nearest the origin. How a report treats its quotes as a whole decides between words that were
/// changed and words that were put into another language and back.
final class Faithfulness {
    // fitted on the six traditions
    private static final double SAME = 0.97;
    private static final double WHOLE = 0.80;
    private static final double LITERAL = 0.36;

    private final List<Outline> outlines;
    private final Provenance provenance;
    private final Map<Integer, Manner> manners = new HashMap<>();

    /// How one report treats the words that it quotes.
    private static final class Manner {
        int readings;
        int reworded;
        double kept;
    }

    Faithfulness(List<Outline> outlines, Provenance provenance) {
        this.outlines = outlines;
        this.provenance = provenance;
    }

    /// Learns how each report treats its quotes.
    void learn(List<Utterance> utterances) {
        for (Utterance u : utterances) {
            List<Word> source = Utterance.words(u.pieces(u.nearest()));
            for (var e : u.byReport().entrySet()) {
                if (e.getKey() == u.nearest() || !sameLanguage(e.getKey(), u.nearest())) continue;
                Manner m = manners.computeIfAbsent(e.getKey(), r -> new Manner());
                for (Saying s : e.getValue()) {
                    if (!s.marked()) continue;
                    Wordings w = Wordings.compare(s.words(), source);
                    m.readings++;
                    if (w.kept() < SAME) {
                        m.reworded++;
                        m.kept += w.kept();
                    }
                }
            }
        }
    }

    ReadingStatus status(Saying s, Utterance u) {
        if (s.report() == u.nearest() || !sameLanguage(s.report(), u.nearest()))
            return ReadingStatus.FAITHFUL;
        if (!s.marked()) return reported(s, u);
        List<Saying> nearest = u.pieces(u.nearest()).stream().filter(Saying::marked).toList();
        if (nearest.isEmpty()) return ReadingStatus.FAITHFUL;
        Wordings own = Wordings.compare(s.words(), Utterance.words(nearest));
        if (own.kept() < SAME && own.changed() > 0 || own.negation()) {
            return backTranslated(s.report())
                    ? ReadingStatus.BACK_TRANSLATED
                    : ReadingStatus.ALTERED;
        }
        return covered(s, nearest, u) < WHOLE ? ReadingStatus.CUT : ReadingStatus.FAITHFUL;
    }

    /// Reported speech may word things its own way; only a text that was put into another language
    /// and back is said to have done so.
    private ReadingStatus reported(Saying s, Utterance u) {
        if (!backTranslated(s.report()) || u.pieces(s.report()).stream().anyMatch(Saying::marked))
            return ReadingStatus.FAITHFUL;
        double kept = Wordings.compare(s.words(), Utterance.words(u.pieces(u.nearest()))).kept();
        return kept < SAME ? ReadingStatus.BACK_TRANSLATED : ReadingStatus.FAITHFUL;
    }

    /// How much of the piece of the source that the reading comes from stands in the reading's
    /// report.
    private static double covered(Saying s, List<Saying> source, Utterance u) {
        List<Word> whole = Utterance.words(u.pieces(s.report()));
        double best = 0;
        double covered = 1;
        for (Saying piece : source) {
            double common = s.terms().common(piece.terms());
            if (common > best) {
                best = common;
                covered = Wordings.compare(whole, piece.words()).covered();
            }
        }
        return covered;
    }

    private boolean backTranslated(int report) {
        String id = outlines.get(report).id();
        Manner m = manners.get(report);
        if (provenance.comesBy(id, Descent.Kind.TRANSLATED)) return true;
        return m != null
                && m.reworded >= 3
                && m.reworded > 0.7 * m.readings
                && m.kept / m.reworded > LITERAL;
    }

    private boolean sameLanguage(int a, int b) {
        String x = outlines.get(a).statements().report().language();
        String y = outlines.get(b).statements().report().language();
        return x.equals(y) || x.equals("und") || y.equals("und");
    }
}
