package firsthand.export.text;

import firsthand.export.view.Look;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.StatementsWriter;

import firsthand.export.text.TerminalPage.Ink;
import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
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
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/// What single reports say, for a terminal.
public final class TerminalStatements implements StatementsWriter {
    private final Look look;

    public TerminalStatements(Look look) {
        this.look = look;
    }

    @Override
    public void write(List<Statements> said, Writer out) throws IOException {
        boolean first = true;
        for (Statements s : said) {
            if (!first) out.write("\n\n");
            first = false;
            out.write(new Page(s, new TerminalPage(look)).toString());
        }
    }

    /// One report's page.
    private record Page(Statements said, TerminalPage page) {
        @Override
        public String toString() {
            Report r = said.report();
            String outlet = r.outlet().map(o -> ", " + Shown.line(o)).orElse("");
            page.paragraph(
                    "",
                    page.ink(Ink.STRONG, Shown.line(r.id()) + outlet)
                            + r.title().map(t -> ": " + Shown.line(t)).orElse(""));
            r.author()
                    .ifPresent(
                            a ->
                                    page.paragraph(
                                            "",
                                            "by " + Shown.line(a) + Phrases.basis(r, "author")));
            r.published()
                    .ifPresent(
                            t ->
                                    page.paragraph(
                                            "",
                                            "dated "
                                                    + Phrases.time(t)
                                                    + Phrases.basis(r, "published")));
            for (Notice n : r.notices()) {
                page.paragraph("", "  ", page.ink(Ink.WARNING, "Odd: ") + Shown.line(n.why()));
            }
            section("QUOTES", said.quotes(), this::quote);
            section("FIGURES", said.figures(), this::figure);
            section("DATES", said.dates(), this::date);
            section("CLAIMS", said.claims(), this::claim);
            section("MEETINGS", said.meetings(), this::meeting);
            section("COMMITMENTS", said.commitments(), this::commitment);
            section("POSITIONS", said.positions(), this::position);
            section("PAGE FURNITURE, LEFT OUT", r.junk(), this::junk);
            return page.toString();
        }

        private <T> void section(String title, List<T> items, Function<T, String> line) {
            if (items.isEmpty()) return;
            page.heading(title, Integer.toString(items.size()));
            for (T item : items) page.paragraph("  ", "    ", line.apply(item));
        }

        private String words(Span span) {
            return Shown.line(said.report().text(), span);
        }

        private String faint(String words) {
            return page.ink(Ink.FAINT, words);
        }

        private String name(java.util.Optional<Speaker> who) {
            return page.ink(
                    Ink.STRONG, who.map(Speaker::name).map(Shown::line).orElse("not named"));
        }

        private String quote(Quote q) {
            String words =
                    q.kind() == Quote.Kind.INDIRECT ? words(q.span()) : "“" + words(q.span()) + "”";
            String cue = q.cue().map(c -> " (" + words(c) + ")").orElse("");
            return name(q.speaker()) + ": " + words + " " + faint(Phrases.kind(q.kind()) + cue);
        }

        private String figure(Figure f) {
            String credited =
                    f.creditedTo().isEmpty()
                            ? ""
                            : ", credited to " + Shown.line(String.join(" < ", f.creditedTo()));
            return page.ink(Ink.STRONG, words(f.span()))
                    + " "
                    + Shown.line(f.of())
                    + " "
                    + faint(Phrases.value(f) + credited);
        }

        private String date(TimeExpression t) {
            return page.ink(Ink.STRONG, words(t.span())) + " " + faint(t.value());
        }

        private String claim(Claim c) {
            return name(c.holder()) + " " + Phrases.stance(c.stance()) + ": " + words(c.content());
        }

        private String meeting(Meeting m) {
            return page.ink(Ink.STRONG, Shown.line(String.join(", ", m.who())))
                    + m.where().map(w -> ", " + Shown.line(w)).orElse("")
                    + m.date().map(d -> ", " + d).orElse("")
                    + (m.minutes().isPresent() ? ", " + m.minutes().getAsInt() + " min" : "")
                    + ": "
                    + words(m.span());
        }

        private String commitment(Commitment c) {
            return name(c.by())
                    + ": "
                    + words(c.what())
                    + " "
                    + faint(c.due().map(d -> "due " + d).orElse("no date"));
        }

        private String position(Position p) {
            return page.ink(Ink.STRONG, Shown.line(p.party().name()))
                    + " "
                    + Phrases.stance(p.stance())
                    + ": "
                    + Shown.line(p.issue())
                    + " "
                    + faint("“" + words(p.span()) + "”");
        }

        private String junk(Junk j) {
            return faint(Shown.line(words(j.span()), 80) + " (" + Shown.line(j.why()) + ")");
        }
    }
}
