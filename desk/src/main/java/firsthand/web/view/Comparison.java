package firsthand.web.view;

import firsthand.collation.WordDiff;
import firsthand.export.view.Shown;
import firsthand.report.Report;
import firsthand.reuse.SharedPassages;
import firsthand.stemma.Descent;
import firsthand.stemma.Descent.Evidence;
import firsthand.text.Span;
import firsthand.web.Texts;
import firsthand.web.view.MarkedText.Mark;
import java.util.ArrayList;
import java.util.List;

/// Two reports side by side, with the passages that answer one another highlighted in both.
///
/// @param how the descent between them in words; empty when there is none
/// @param pairs in the order of the left report
public record Comparison(
        Side left,
        Side right,
        String how,
        List<Pair> pairs,
        MarkedText leftText,
        MarkedText rightText) {
    private static final int SHOWN = 200;
    private static final int GRAM = 5;

    /// One of the two.
    public record Side(
            String outlet, String id, String title, String time, String language, String address) {}

    /// Two passages.
    ///
    /// @param runs the left one's words, marked where they differ from the right one's
    public record Pair(int number, String why, List<Quotes.Run> runs, String other) {}

    private record Two(Span left, Span right, String why) {}

    /// Two reports of one story: by the evidence of their descent, else by the words they share.
    public static Comparison of(Teller t, Report left, Report right) {
        List<Two> aligned = new ArrayList<>();
        String how = "";
        for (Descent d : t.dossier().stemma().descents()) {
            boolean down = d.child().equals(left.id()) && to(d, right.id());
            boolean up = d.child().equals(right.id()) && to(d, left.id());
            if (!down && !up) continue;
            how = t.text("edge.tip", t.name(d.child()), t.descent(d), t.name(d.parent()));
            for (Evidence e : d.evidence()) {
                if (!e.report().equals(down ? right.id() : left.id())) continue;
                String why = t.text("why." + e.why().replace(' ', '-'));
                aligned.add(
                        down
                                ? new Two(e.child(), e.parent(), why)
                                : new Two(e.parent(), e.child(), why));
            }
            break;
        }
        if (aligned.isEmpty())
            return of(t.texts(), left, right, t.address(left.id()), t.address(right.id()));
        return make(
                t.texts(), left, right, t.address(left.id()), t.address(right.id()), how, aligned);
    }

    private static boolean to(Descent d, String other) {
        return d.parent().equals(other)
                || d.evidence().stream().anyMatch(e -> e.report().equals(other));
    }

    /// Any two reports, by the runs of words that stand in both.
    public static Comparison of(
            Texts texts, Report left, Report right, String leftAddress, String rightAddress) {
        List<Two> shared =
                SharedPassages.of(right.text(), left.text(), GRAM).stream()
                        .map(p -> new Two(p.second(), p.first(), texts.text("why.same-words")))
                        .toList();
        return make(texts, left, right, leftAddress, rightAddress, "", shared);
    }

    private static Comparison make(
            Texts texts,
            Report left,
            Report right,
            String leftAddress,
            String rightAddress,
            String how,
            List<Two> aligned) {
        List<Pair> pairs = new ArrayList<>();
        List<Mark> leftMarks = new ArrayList<>();
        List<Mark> rightMarks = new ArrayList<>();
        int n = 0;
        for (Two two : aligned) {
            n++;
            leftMarks.add(mark(two.left(), n, "l", "r", two.why()));
            rightMarks.add(mark(two.right(), n, "r", "l", two.why()));
            if (n > SHOWN) continue;
            String words = Shown.line(left.text(), two.left());
            String other = Shown.line(right.text(), two.right());
            pairs.add(new Pair(n, two.why(), differences(other, words), other));
        }
        return new Comparison(
                side(texts, left, leftAddress),
                side(texts, right, rightAddress),
                how,
                pairs,
                MarkedText.of(left.text(), leftMarks),
                MarkedText.of(right.text(), rightMarks));
    }

    private static Mark mark(Span span, int n, String here, String there, String why) {
        return new Mark(span, "aligned a" + n % 6, n + " · " + why, here + n, "#" + there + n);
    }

    private static List<Quotes.Run> differences(String base, String words) {
        WordDiff diff =
                WordDiff.between(
                        base, new Span(0, base.length()), words, new Span(0, words.length()));
        List<Quotes.Run> runs = new ArrayList<>();
        int at = 0;
        for (WordDiff.Change c : diff.changes()) {
            if (c.right().isEmpty()) continue;
            if (c.right().start() > at) runs.add(same(words.substring(at, c.right().start())));
            String own = c.right().of(words);
            runs.add(c.kind() == WordDiff.Kind.SAME ? same(own) : new Quotes.Run("own", own));
            at = c.right().end();
        }
        if (at < words.length()) runs.add(same(words.substring(at)));
        return runs;
    }

    private static Quotes.Run same(String text) {
        return new Quotes.Run("same", text);
    }

    private static Side side(Texts texts, Report r, String address) {
        String time =
                r.published()
                        .map(
                                p ->
                                        p.instant()
                                                .map(texts::minute)
                                                .orElseGet(() -> texts.day(p.date())))
                        .orElse(texts.text("time.none"));
        return new Side(
                r.outlet().map(o -> Shown.line(o, 60)).orElse(""),
                Shown.line(r.id(), 40),
                Shown.line(r.title().orElse(""), 160),
                time,
                r.language(),
                address);
    }
}
