package firsthand.web.view;

import firsthand.collation.Passage;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.statement.Claim;
import firsthand.statement.Commitment;
import firsthand.statement.Figure;
import firsthand.statement.Meeting;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.text.Span;
import firsthand.web.Addresses;
import firsthand.web.view.MarkedText.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The statements of one report as marks in its text; a mark that belongs to an item of the story
/// leads to it.
final class StatementMarks {
    private final Teller t;
    private final String report;
    private final Map<Span, String> items = new LinkedHashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private StatementMarks(Teller t, String report) {
        this.t = t;
        this.report = report;
    }

    static List<Mark> of(Teller t, Statements said) {
        StatementMarks all = new StatementMarks(t, said.report().id());
        all.items();
        all.statements(said);
        all.readings();
        return all.marks;
    }

    private void items() {
        var c = t.dossier().collation();
        for (var q : c.quotes()) {
            for (var r : q.readings()) item(r.report(), r.quote().span(), "quotes", q.id());
        }
        for (var f : c.figures()) {
            for (var r : f.readings()) item(r.report(), r.figure().span(), "figures", f.id());
        }
        for (var k : c.claims()) {
            for (var r : k.readings()) item(r.report(), r.claim().span(), "claims", k.id());
        }
        c.commitments().forEach(m -> items(m.readings(), "commitments", m.id()));
        c.meetings().forEach(m -> items(m.readings(), "timeline", m.id()));
        c.positions().forEach(p -> items(p.readings(), "positions", ""));
        c.timeline().forEach(m -> items(m.readings(), "timeline", ""));
    }

    private void items(List<Passage> readings, String view, String id) {
        for (Passage p : readings) item(p.report(), p.span(), view, id);
    }

    private void item(String in, Span span, String view, String id) {
        if (!in.equals(report)) return;
        String anchor = id.isEmpty() ? "" : "#" + Addresses.part(id);
        items.putIfAbsent(span, Addresses.story(t.story(), view) + anchor);
    }

    private void statements(Statements said) {
        for (Junk j : said.report().junk()) {
            add(j.span(), "junk", t.text("mark.junk", Shown.line(t.sentence(j.why()), 120)));
        }
        for (Notice n : said.report().notices()) {
            n.span().ifPresent(s -> add(s, "odd", Shown.line(n.why(), 200)));
        }
        for (Quote q : said.quotes()) {
            String kind = q.kind() == Quote.Kind.INDIRECT ? "reported" : "quote";
            add(q.span(), kind, t.text("mark." + kind, who(q.speaker())));
        }
        for (Figure f : said.figures()) add(f.span(), "figure", t.text("mark.figure", figure(f)));
        for (TimeExpression d : said.dates()) {
            add(d.span(), "date", t.text("mark.date", Shown.line(d.value(), 40)));
        }
        for (Claim c : said.claims()) {
            String stance = t.text("claim.stance." + Teller.key(c.stance()));
            add(c.span(), "claim", t.text("mark.claim", who(c.holder()), stance));
        }
        for (Meeting m : said.meetings()) {
            String who = t.texts().list(m.who().stream().map(w -> Shown.line(w, 60)).toList());
            add(m.span(), "meeting", t.text("mark.meeting", who));
        }
        for (Commitment c : said.commitments()) {
            String due = c.due().map(d -> " (" + Shown.line(d, 20) + ")").orElse("");
            add(c.span(), "commitment", t.text("mark.commitment", who(c.by())) + due);
        }
        for (Position p : said.positions()) {
            String stance = t.text("stance." + Teller.key(p.stance()));
            String party = Shown.line(p.party().name(), 80);
            add(
                    p.span(),
                    "position",
                    t.text("mark.position", party, stance, Shown.line(p.issue(), 120)));
        }
    }

    /// Readings whose statement is not marked at the same place, so that their links end somewhere.
    private void readings() {
        for (Map.Entry<Span, String> e : items.entrySet()) {
            boolean marked = marks.stream().anyMatch(m -> m.span().equals(e.getKey()));
            if (!marked) add(e.getKey(), "item", "");
        }
    }

    private String figure(Figure f) {
        String of = f.of().isBlank() ? "" : ", " + Shown.line(f.of(), 80);
        String from =
                f.creditedTo().isEmpty()
                        ? ""
                        : ", "
                                + t.text(
                                        "figure.credited",
                                        Shown.line(String.join(" < ", f.creditedTo()), 120));
        return Phrases.value(f) + of + from;
    }

    private String who(Optional<Speaker> who) {
        return who.map(s -> Shown.line(s.name(), 80)).orElse(t.text("speaker.none"));
    }

    private void add(Span span, String style, String title) {
        String link = items.getOrDefault(span, "");
        marks.add(new Mark(span, style, title, t.anchor(report, span), link));
    }
}
