package firsthand.export.text;

import firsthand.export.view.FigureValues;
import firsthand.export.view.Overdue;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;
import firsthand.export.view.Variants;
import firsthand.export.view.WordDifference;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.CollatedPosition;
import firsthand.collation.CollatedQuote;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.collation.Collation;
import firsthand.collation.Moment;
import firsthand.collation.Passage;
import firsthand.export.text.TerminalPage.Ink;
import firsthand.statement.Quote;
import firsthand.export.view.Variants.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The readings of a story for a terminal.
final class TerminalCollation {
    private static final int LINES = 15;

    private final Sources sources;
    private final TerminalPage page;
    private final Optional<LocalDate> asOf;

    TerminalCollation(Sources sources, TerminalPage page, Optional<LocalDate> asOf) {
        this.asOf = asOf;
        this.sources = sources;
        this.page = page;
    }

    void write(Collation c) {
        quotes(c.quotes());
        figures(c.figures());
        section("CLAIMS", c.claims(), this::claim);
        commitments(c.commitments());
        section("POSITIONS", c.positions(), this::position);
        section("MEETINGS", c.meetings(), this::meeting);
        section("TIMELINE", c.timeline(), this::moment);
    }

    /// Prints one item of a section.
    private interface Line<T> {
        void print(T item);
    }

    private <T> void section(String title, List<T> items, Line<T> line) {
        if (items.isEmpty()) return;
        page.heading(title, Integer.toString(items.size()));
        items.stream().limit(LINES).forEach(line::print);
        more(items.size() - LINES);
    }

    private void more(int left) {
        if (left > 0) page.paragraph("  ", page.ink(Ink.FAINT, "and " + left + " more"));
    }

    private void quotes(List<CollatedQuote> quotes) {
        List<CollatedQuote> shared =
                quotes.stream().filter(q -> q.status() != CollatedQuote.Status.SINGLE).toList();
        if (quotes.isEmpty()) return;
        int single = quotes.size() - shared.size();
        page.heading("QUOTES", shared.size() + " in several reports, " + single + " in one");
        if (shared.stream().anyMatch(q -> Variants.of(q, sources).size() > 1)) {
            page.paragraph("  ", page.ink(Ink.FAINT, legend()));
        }
        shared.stream().limit(LINES).forEach(this::quote);
        more(shared.size() - LINES);
    }

    private String legend() {
        String own = page.colour() ? page.ink(Ink.DIFFERENT, "words") : "{words}";
        return own + " differ from the first reading, […] leaves words out";
    }

    private void quote(CollatedQuote q) {
        page.blank();
        List<Variant> variants = Variants.of(q, sources);
        page.paragraph(
                "  ",
                "    ",
                page.ink(Ink.STRONG, q.speaker().map(Shown::line).orElse("Speaker not named"))
                        + " · "
                        + status(q)
                        + " · "
                        + Phrases.origins(q.origins()));
        for (Variant v : variants) variant(q, variants.getFirst(), v);
    }

    private String status(CollatedQuote q) {
        String words = Phrases.status(q.status());
        return switch (q.status()) {
            case AGREED, SINGLE -> words;
            case ALTERED, MISATTRIBUTED -> page.ink(Ink.WARNING, words);
        };
    }

    private void variant(CollatedQuote q, Variant base, Variant v) {
        boolean first = v.equals(base);
        String words = first ? v.words() : marked(base, v);
        StringBuilder who = new StringBuilder(sources.ids(v.reports()));
        if (v.kind() != Quote.Kind.DIRECT) {
            who.append(" · ").append(page.ink(Ink.FAINT, Phrases.kind(v.kind())));
        }
        if (v.status() != ReadingStatus.FAITHFUL) {
            who.append(" · ").append(page.ink(Ink.WARNING, Phrases.status(v.status())));
        }
        boolean disputed = q.status() == CollatedQuote.Status.MISATTRIBUTED;
        v.speaker()
                .filter(s -> disputed || !s.equals(q.speaker().map(Shown::line).orElse(s)))
                .ifPresent(s -> who.append(" · said by ").append(s));
        if (first && !q.nearestWhy().isBlank()) {
            who.append(" · ").append(page.ink(Ink.FAINT, Shown.line(q.nearestWhy())));
        }
        page.paragraph("    ", "     ", v.quoted() ? "“" + words + "”" : reported(v, words));
        page.paragraph("      ", page.ink(Ink.FAINT, who.toString()));
    }

    /// Reported speech without quotation marks, led by the word that reports it.
    private String reported(Variant v, String words) {
        return v.cue().map(c -> page.ink(Ink.FAINT, c + ":") + " " + words).orElse(words);
    }

    private String marked(Variant base, Variant v) {
        List<String> parts = new ArrayList<>();
        for (WordDifference.Run run : WordDifference.marked(base.words(), v.words())) {
            parts.add(
                    switch (run.kind()) {
                        case SAME -> run.text();
                        case OWN ->
                                page.colour()
                                        ? page.ink(Ink.DIFFERENT, run.text())
                                        : "{" + run.text() + "}";
                        case LEFT_OUT -> "[…]";
                    });
        }
        return String.join(" ", parts).replace("} […]", "}").replace("[…] {", "{");
    }

    private void figures(List<CollatedFigure> figures) {
        List<CollatedFigure> shared =
                figures.stream().filter(f -> f.status() != CollatedFigure.Status.SINGLE).toList();
        if (figures.isEmpty()) return;
        int single = figures.size() - shared.size();
        page.heading("FIGURES", shared.size() + " in several reports, " + single + " in one");
        shared.stream().limit(LINES).forEach(this::figure);
        more(shared.size() - LINES);
    }

    private void figure(CollatedFigure f) {
        String values =
                FigureValues.of(f, sources).stream()
                        .map(
                                v ->
                                        page.ink(Ink.STRONG, v.words())
                                                + " "
                                                + page.ink(Ink.FAINT, sources.ids(v.reports())))
                        .collect(Collectors.joining("; "));
        String status = Phrases.status(f.status());
        String marked =
                f.status() == CollatedFigure.Status.AGREED ? status : page.ink(Ink.WARNING, status);
        String credited =
                f.creditedBody()
                        .map(Shown::line)
                        .map(body -> ", credited to one body: " + body)
                        .orElse("");
        String of = Shown.line(f.of(), 70);
        page.paragraph(
                "  ",
                "    ",
                (of.isEmpty() ? "" : of + ": ")
                        + values
                        + " · "
                        + marked
                        + credited
                        + page.ink(Ink.FAINT, " · " + Phrases.origins(f.origins())));
    }

    private void claim(CollatedClaim c) {
        String status = Phrases.status(c.status());
        boolean open = c.status() == CollatedClaim.Status.UNOPPOSED;
        StringBuilder words = new StringBuilder(Shown.line(c.claim(), 200));
        words.append(" · ").append(open ? status : page.ink(Ink.WARNING, status));
        if (!c.assertedBy().isEmpty()) words.append(" · say so: ").append(list(c.assertedBy()));
        if (!c.deniedBy().isEmpty()) words.append(" · deny it: ").append(list(c.deniedBy()));
        List<String> reports = c.readings().stream().map(CollatedClaim.Reading::report).toList();
        page.paragraph("  ", "    ", words + " " + page.ink(Ink.FAINT, sources.ids(reports)));
    }

    /// With a day given those that are overdue come first.
    private void commitments(List<CollatedCommitment> commitments) {
        List<CollatedCommitment> ordered = Overdue.first(commitments, asOf);
        String about =
                asOf.map(day -> ", " + Overdue.count(commitments, day) + " overdue on " + day)
                        .orElse("");
        if (ordered.isEmpty()) return;
        page.heading("COMMITMENTS", ordered.size() + about);
        ordered.stream().limit(LINES).forEach(this::commitment);
        more(ordered.size() - LINES);
    }

    private void commitment(CollatedCommitment c) {
        String due = c.due().map(d -> page.ink(Ink.STRONG, "by " + d)).orElse("no date");
        boolean overdue = asOf.map(c::isOverdue).orElse(false);
        if (overdue) due += " " + page.ink(Ink.WARNING, "OVERDUE");
        String by = c.by().map(b -> Shown.line(b) + ": ").orElse("");
        page.paragraph(
                "  ", "    ", due + "  " + by + Shown.line(c.what(), 160) + in(c.readings()));
    }

    private void position(CollatedPosition p) {
        page.paragraph(
                "  ",
                "    ",
                page.ink(Ink.STRONG, Shown.line(p.party()))
                        + " "
                        + Phrases.stance(p.stance())
                        + ": "
                        + Shown.line(p.issue(), 160)
                        + in(p.readings()));
    }

    private void meeting(CollatedMeeting m) {
        String where = m.where().map(w -> ", " + Shown.line(w)).orElse("");
        String length =
                m.minutes().isPresent() ? ", " + Phrases.length(m.minutes().getAsInt()) : "";
        page.paragraph(
                "  ",
                "    ",
                page.ink(Ink.STRONG, m.date().orElse("undated"))
                        + "  "
                        + list(m.who())
                        + where
                        + length
                        + in(m.readings()));
    }

    private void moment(Moment m) {
        page.paragraph(
                "  ",
                "    ",
                page.ink(Ink.STRONG, Shown.line(m.when()))
                        + "  "
                        + Shown.line(m.what(), 160)
                        + in(m.readings()));
    }

    private String in(List<Passage> readings) {
        return "  "
                + page.ink(Ink.FAINT, sources.ids(readings.stream().map(Passage::report).toList()));
    }

    private static String list(List<String> names) {
        return names.stream().map(Shown::line).collect(Collectors.joining(", "));
    }
}
