package firsthand.collation;

import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// One report as the sequence of what it says.
final class Outline {
    private static final int SHORT_QUOTE = 4;
    private static final int COGNATE_LENGTH = 6;
    private static final int COGNATE_KEY = 5;

    private final Statements report;
    private final Words words;
    private final List<Unit> units = new ArrayList<>();

    Outline(Statements report, Words words) {
        this.report = report;
        this.words = words;
        for (Span s : pieces(report)) add(s);
    }

    Statements statements() {
        return report;
    }

    String id() {
        return report.report().id();
    }

    String text() {
        return report.report().text();
    }

    List<Unit> units() {
        return units;
    }

    /// The number of the unit that has most of the span; of the nearest before it when none has.
    int unitOf(Span span) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < units.size(); i++) {
            Span u = units.get(i).span();
            if (u.start() >= span.end() && most > 0) break;
            int shared = u.overlap(span);
            if (shared > most || most == 0 && u.start() <= span.start()) best = i;
            most = Math.max(most, shared);
        }
        return best;
    }

    private void add(Span span) {
        if (report.report().isJunk(span)) return;
        List<String> terms = terms(span);
        if (terms.isEmpty()) return;
        boolean quoted =
                report.quotes().stream()
                        .anyMatch(
                                q ->
                                        q.kind() != Quote.Kind.INDIRECT
                                                && q.span().overlap(span) * 2 > span.length());
        units.add(new Unit(span, terms, quoted));
    }

    private List<String> terms(Span span) {
        List<String> terms = new ArrayList<>();
        for (Word w : words.in(text(), span)) {
            if (!w.matters()) continue;
            terms.add(w.key());
            if (w.kind() == Word.Kind.MATTER && w.folded().length() >= COGNATE_LENGTH) {
                terms.add("~" + w.folded().substring(0, COGNATE_KEY).replace('k', 'c'));
            }
        }
        for (Figure f : report.figures())
            if (span.contains(f.span()))
                terms.add("=" + f.value().stripTrailingZeros().toPlainString());
        for (TimeExpression t : report.dates())
            if (span.contains(t.span())) terms.add("@" + t.value());
        return terms;
    }

    /// Sentences, with direct quotes of some length cut out of them.
    private static List<Span> pieces(Statements s) {
        String text = s.report().text();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            if (!afterAbbreviation(text, at)) cuts.add(at);
        }
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at);
        for (Quote q : s.quotes()) {
            if (q.kind() == Quote.Kind.INDIRECT || spaces(text, q.span()) < SHORT_QUOTE - 1)
                continue;
            cuts.subSet(q.span().start(), true, q.span().end(), true).clear();
            cuts.add(q.span().start());
            cuts.add(q.span().end());
        }
        List<Span> pieces = new ArrayList<>();
        int from = 0;
        for (int at : cuts) {
            Span piece = new Span(from, at).trim(text);
            if (!piece.isEmpty()) pieces.add(piece);
            from = at;
        }
        return pieces;
    }

    private static int spaces(String text, Span span) {
        return (int) span.of(text).chars().filter(Character::isWhitespace).count();
    }

    /// Whether a sentence break at `at` stands behind a short word with a full stop, as in "Mr. ".
    private static boolean afterAbbreviation(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (end == 0 || text.charAt(end - 1) != '.') return false;
        int start = end - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
        return end - 1 - start > 0
                && end - 1 - start <= 3
                && Character.isUpperCase(text.charAt(start))
                && (at == text.length() || text.charAt(at - 1) == ' ');
    }
}
