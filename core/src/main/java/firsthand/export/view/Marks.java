package firsthand.export.view;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.CollatedPosition;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.collation.Moment;
import firsthand.collation.Passage;
import firsthand.dossier.Dossier;
import firsthand.report.Junk;
import firsthand.statement.Claim;
import firsthand.statement.Commitment;
import firsthand.statement.Figure;
import firsthand.statement.Meeting;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statement;
import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is to be shown in place in each report: its statements, the readings that items link to,
/// its page furniture. Statements with one span become one mark.
public final class Marks {
    private final Anchors anchors;
    private final Map<String, Map<Span, Mark>> marks = new TreeMap<>();

    private Marks(Anchors anchors) {
        this.anchors = anchors;
    }

    /// The marks of a story's reports.
    public static Marks of(Dossier dossier, Anchors anchors) {
        Marks marks = new Marks(anchors);
        for (Statements s : dossier.story().reports()) marks.statements(s);
        marks.readings(dossier.collation());
        return marks;
    }

    /// The marks of a report that stands alone.
    public static Marks of(Statements said, Anchors anchors) {
        Marks marks = new Marks(anchors);
        marks.statements(said);
        return marks;
    }

    public List<Mark> in(String report) {
        return List.copyOf(marks.getOrDefault(report, Map.of()).values());
    }

    private void statements(Statements said) {
        String report = said.report().id();
        for (Junk j : said.report().junk()) put(report, j.span(), "junk", "Left out: " + j.why());
        for (Quote q : said.quotes()) put(report, q);
        for (Figure f : said.figures()) put(report, f);
        for (TimeExpression t : said.dates()) put(report, t);
        for (Claim c : said.claims()) put(report, c);
        for (Meeting m : said.meetings()) put(report, m);
        for (Commitment c : said.commitments()) put(report, c);
        for (Position p : said.positions()) put(report, p);
    }

    private void readings(Collation c) {
        for (CollatedQuote q : c.quotes()) {
            for (var r : q.readings()) link(r.report(), r.quote().span(), "quote", "Quote");
        }
        for (CollatedFigure f : c.figures()) {
            for (var r : f.readings()) link(r.report(), r.figure().span(), "figure", "Figure");
        }
        for (CollatedClaim k : c.claims()) {
            for (var r : k.readings()) link(r.report(), r.claim().span(), "claim", "Claim");
        }
        for (CollatedMeeting m : c.meetings()) link(m.readings(), "meeting", "Meeting");
        for (CollatedCommitment m : c.commitments()) {
            link(m.readings(), "commitment", "Commitment");
        }
        for (CollatedPosition p : c.positions()) link(p.readings(), "position", "Position");
        for (Moment m : c.timeline()) link(m.readings(), "date", "Date");
    }

    private void link(List<Passage> readings, String style, String title) {
        for (Passage p : readings) link(p.report(), p.span(), style, title);
    }

    /// Makes sure that a reading can be linked to, where its statement is not marked already.
    private void link(String report, Span span, String style, String title) {
        if (!of(report).containsKey(span)) put(report, span, style, title);
    }

    private void put(String report, Statement s) {
        switch (s) {
            case Quote q -> put(report, q.span(), "quote", "Quote, " + speaker(q.speaker()));
            case Figure f -> put(report, f.span(), "figure", "Figure: " + figure(f));
            case TimeExpression t -> put(report, t.span(), "date", "Date: " + t.value());
            case Claim c ->
                    put(
                            report,
                            c.span(),
                            "claim",
                            "Claim: " + holder(c.holder()) + " " + Phrases.stance(c.stance()));
            case Meeting m ->
                    put(report, m.span(), "meeting", "Meeting: " + String.join(", ", m.who()));
            case Commitment c ->
                    put(
                            report,
                            c.span(),
                            "commitment",
                            "Commitment: "
                                    + holder(c.by())
                                    + c.due().map(d -> ", due " + d).orElse(""));
            case Position p ->
                    put(
                            report,
                            p.span(),
                            "position",
                            "Position: "
                                    + p.party().name()
                                    + " "
                                    + Phrases.stance(p.stance())
                                    + " "
                                    + p.issue());
        }
    }

    private static String figure(Figure f) {
        String of = f.of().isBlank() ? "" : ", " + f.of();
        String credited =
                f.creditedTo().isEmpty()
                        ? ""
                        : ", credited to " + String.join(" < ", f.creditedTo());
        return Phrases.value(f) + of + credited;
    }

    private static String speaker(Optional<Speaker> who) {
        return who.map(s -> "said by " + s.name()).orElse("speaker not named");
    }

    private static String holder(Optional<Speaker> who) {
        return who.map(Speaker::name).orElse("not named");
    }

    private void put(String report, Span span, String style, String title) {
        if (span.isEmpty()) return;
        Map<Span, Mark> own = of(report);
        Mark before = own.get(span);
        String words = Shown.line(title, 200);
        if (before == null) {
            own.put(span, new Mark(span, style, words, List.of(anchors.place(report, span))));
        } else {
            List<String> titles = new ArrayList<>(List.of(before.title()));
            if (!before.title().equals(words)) titles.add(words);
            own.put(
                    span,
                    new Mark(
                            span,
                            before.style() + " " + style,
                            String.join(". ", titles),
                            before.anchors()));
        }
    }

    private Map<Span, Mark> of(String report) {
        return marks.computeIfAbsent(report, r -> new TreeMap<>());
    }
}
