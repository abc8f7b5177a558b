package firsthand.collation;

import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.statement.Quote;
import firsthand.statement.attribution.Cue;
import firsthand.statement.attribution.CueLexicon;
import firsthand.stemma.Descent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells what happened to a quote's words on the way, by comparing them with those of the reading
/// nearest the origin. How a report treats its quotes as a whole decides between words that were
/// changed and words that were put into another language and back.
final class Faithfulness {
    private static final CueLexicon CUES = CueLexicon.english();

    // fitted on the six traditions
    private static final double SAME = 0.97;
    private static final double WHOLE = 0.80;
    private static final double FEW = 0.27;
    private static final double LITERAL = 0.45;
    private static final double NEARLY_ALL = 0.85;
    private static final double MOSTLY = 0.7;
    private static final int MANY = 3;
    private static final double COUNTERPART = 0.3;
    private static final int CLAUSE = 5;
    private static final int LONGEST_CUE = 60;
    private static final double REPORTED = 0.2;
    private static final double REWORDS = 0.6;

    private final List<Outline> outlines;
    private final List<Saying> sayings;
    private final Provenance provenance;
    private final Map<Integer, List<Word>> wholes = new HashMap<>();
    private final Map<Integer, Manner> manners = new HashMap<>();

    /// How one report treats the words that it quotes.
    private static final class Manner {
        int readings;
        final List<Double> reworded = new ArrayList<>();

        /// Whether most of what it quotes stands there in other words.
        boolean rewords(double share) {
            return reworded.size() >= MANY && reworded.size() > share * readings;
        }

        /// How much a reworded reading keeps of the words, the middle one of all.
        double kept() {
            List<Double> sorted = reworded.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }
    }

    Faithfulness(List<Outline> outlines, List<Saying> sayings, Provenance provenance) {
        this.sayings = sayings;
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
                    if (w.kept() < SAME) m.reworded.add(w.kept());
                }
            }
        }
    }

    ReadingStatus status(Saying s, Utterance u) {
        if (s.report() == u.nearest() || !sameLanguage(s.report(), u.nearest()))
            return ReadingStatus.FAITHFUL;
        if (!s.marked()) return reported(s, u);
        List<Saying> source = counterpart(s, u);
        if (source.isEmpty()) return ReadingStatus.FAITHFUL;
        Wordings own = Wordings.compare(s.words(), Utterance.words(source));
        boolean changed = own.kept() < SAME && own.changed() > 0 || own.negation();
        if (changed && !isFuller(s, source) && !isConfirmed(s, u)) {
            return backTranslated(s.report())
                    ? ReadingStatus.BACK_TRANSLATED
                    : ReadingStatus.ALTERED;
        }
        return covered(s, source) < WHOLE ? ReadingStatus.CUT : ReadingStatus.FAITHFUL;
    }

    /// The quoted words that a reading is measured against: the nearest report's if it has any of
    /// the same sentence, else those of the report that has most of it. A speaker's remarks stand
    /// together; that the nearest report has another sentence of them tells nothing of this one.
    private List<Saying> counterpart(Saying s, Utterance u) {
        List<Saying> best = List.of();
        double most = rewords(s.report()) ? 0 : COUNTERPART;
        for (int report : inOrder(u)) {
            if (report == s.report() || !sameLanguage(s.report(), report)) continue;
            if (provenance.ancestors(id(report)).contains(id(s.report()))) continue;
            List<Saying> pieces = u.pieces(report).stream().filter(Saying::marked).toList();
            double kept = shared(s, pieces);
            if (kept >= most && report == u.nearest()) return pieces;
            if (kept >= most) {
                most = kept;
                best = pieces;
            }
        }
        return best;
    }

    private static List<Integer> inOrder(Utterance u) {
        List<Integer> order = new ArrayList<>(List.of(u.nearest()));
        for (int r : u.byReport().keySet()) if (r != u.nearest()) order.add(r);
        return order;
    }

    /// The larger share that the reading and one of the pieces have of each other's words.
    private static double shared(Saying s, List<Saying> pieces) {
        double most = 0;
        for (Saying piece : pieces) {
            Wordings w = Wordings.compare(s.words(), piece.words());
            most = Math.max(most, Math.max(w.kept(), w.covered()));
        }
        return most;
    }

    /// Whether the reading has all of a piece of the source unbroken, and more around it: then it
    /// is the source that cut.
    private static boolean isFuller(Saying s, List<Saying> source) {
        return source.stream()
                .anyMatch(
                        p ->
                                p.words().size() >= 2
                                        && p.words().size() < s.words().size()
                                        && Likeness.longestRun(s.words(), p.words())
                                                == p.words().size());
    }

    /// Whether a report that neither comes from this one nor stands above it has the same words.
    private boolean isConfirmed(Saying s, Utterance u) {
        for (var e : u.byReport().entrySet()) {
            String other = id(e.getKey());
            if (e.getKey() == s.report()
                    || provenance.ancestors(other).contains(id(s.report()))
                    || provenance.ancestors(id(s.report())).contains(other)) continue;
            for (Saying p : e.getValue())
                if (p.marked() && Wordings.compare(s.words(), p.words()).kept() >= SAME)
                    return true;
        }
        return false;
    }

    private String id(int report) {
        return outlines.get(report).id();
    }

    /// Reported speech may word things its own way; only a text that was put into another language
    /// and back is said to have done so.
    private ReadingStatus reported(Saying s, Utterance u) {
        if (!backTranslated(s.report()) || u.pieces(s.report()).stream().anyMatch(Saying::marked))
            return ReadingStatus.FAITHFUL;
        if (s.words().size() < CLAUSE || !isSaid(s)) return ReadingStatus.FAITHFUL;
        List<Saying> nearest = u.pieces(u.nearest());
        double kept = Wordings.compare(s.words(), Utterance.words(nearest)).kept();
        return kept < SAME && shared(s, nearest) >= REPORTED
                ? ReadingStatus.BACK_TRANSLATED
                : ReadingStatus.FAITHFUL;
    }

    /// Whether the report gives the clause as somebody's words: not what they want or accuse of.
    private boolean isSaid(Saying s) {
        return s.quote()
                .cue()
                .map(c -> c.of(outlines.get(s.report()).text()))
                .map(c -> Arrays.stream(c.split("\\s+")).anyMatch(this::isSpeech))
                .orElse(false);
    }

    private boolean isSpeech(String word) {
        return CUES.verbOfForm(word).map(Cue::isSpeech).orElse(false);
    }

    /// How much of the words that the reading comes from stands in the reading's report: of the
    /// piece of the source with all that goes on from it but for "she said".
    private double covered(Saying s, List<Saying> source) {
        List<Word> whole = whole(s.report());
        double best = 0;
        double covered = 1;
        for (List<Saying> run : runs(source)) {
            double common = 0;
            for (Saying piece : run) common += s.terms().common(piece.terms());
            if (common > best) {
                best = common;
                covered = Wordings.compare(whole, Utterance.words(run)).covered();
            }
        }
        return covered;
    }

    /// The words of all that the report quotes: a sentence that it gives elsewhere is not cut.
    private List<Word> whole(int report) {
        return wholes.computeIfAbsent(
                report,
                r -> Utterance.words(sayings.stream().filter(s -> s.report() == r).toList()));
    }

    /// The pieces in runs that only "she said" parts.
    private List<List<Saying>> runs(List<Saying> pieces) {
        List<List<Saying>> runs = new ArrayList<>();
        for (Saying p : pieces) {
            if (runs.isEmpty() || !goesOn(runs.getLast().getLast(), p)) runs.add(new ArrayList<>());
            runs.getLast().add(p);
        }
        return runs;
    }

    private boolean goesOn(Saying a, Saying b) {
        int gap = b.quote().span().start() - a.quote().span().end();
        if (a.report() != b.report() || gap < 0 || gap > LONGEST_CUE) return false;
        boolean direct =
                a.quote().kind() == Quote.Kind.DIRECT && b.quote().kind() == Quote.Kind.DIRECT;
        String text = outlines.get(a.report()).text();
        String between = text.substring(a.quote().span().end(), b.quote().span().start());
        return direct && between.indexOf('\n') < 0;
    }

    /// Whether the report puts most of what it quotes into words of its own, so that a sentence of
    /// it may share next to no word with what it stands for.
    private boolean rewords(int report) {
        Manner m = manners.get(report);
        return m != null && m.rewords(REWORDS);
    }

    /// Whether the report's quotes were put into another language and back: a translator keeps many
    /// of the words, a rewriter few, an editor nearly all; in between the tree decides.
    private boolean backTranslated(int report) {
        boolean translated = provenance.comesBy(id(report), Descent.Kind.TRANSLATED);
        Manner m = manners.get(report);
        if (m == null || !m.rewords(MOSTLY)) return translated;
        double kept = m.kept();
        if (kept < FEW || kept > NEARLY_ALL) return false;
        return kept >= LITERAL || translated;
    }

    private boolean sameLanguage(int a, int b) {
        String x = outlines.get(a).statements().report().language();
        String y = outlines.get(b).statements().report().language();
        return x.equals(y) || x.equals("und") || y.equals("und");
    }
}
