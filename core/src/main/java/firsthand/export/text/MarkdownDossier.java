package firsthand.export.text;

import firsthand.export.view.DossierWriter;
import firsthand.export.view.FigureValues;
import firsthand.export.view.Look;
import firsthand.export.view.Overdue;
import firsthand.export.view.Overview;
import firsthand.export.view.Phrases;
import firsthand.export.view.PutRight;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;
import firsthand.export.tree.StemmaForest;
import firsthand.export.view.Variants;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.CollatedPosition;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.collation.Moment;
import firsthand.collation.Passage;
import firsthand.dossier.Correction;
import firsthand.dossier.Dossier;
import firsthand.export.tree.StemmaForest.Branch;
import firsthand.export.view.Variants.Variant;
import firsthand.report.Report;
import firsthand.stemma.Stemma;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Dossiers as Markdown, for notes and wikis. Words of reports are escaped: none of them becomes
/// markup.
public final class MarkdownDossier implements DossierWriter {
    private final Look look;

    public MarkdownDossier(Look look) {
        this.look = look;
    }

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        boolean first = true;
        for (Dossier d : dossiers) {
            if (!first) out.write("\n---\n\n");
            first = false;
            out.write(new Page(d, look.asOf()).toString());
        }
    }

    /// One dossier's page.
    private static final class Page {
        private final StringBuilder page = new StringBuilder();
        private final Dossier dossier;
        private final Sources sources;

        private final Optional<LocalDate> asOf;

        Page(Dossier dossier, Optional<LocalDate> asOf) {
            this.asOf = asOf;
            this.dossier = dossier;
            this.sources = new Sources(dossier);
        }

        @Override
        public String toString() {
            String title = Shown.line(dossier.title(), 200);
            line("# " + (title.isEmpty() ? "Untitled story" : escaped(title)));
            line(Overview.about(sources) + ".");
            line("**" + Overview.origins(dossier, sources) + "**");
            findings();
            stemma();
            Collation c = dossier.collation();
            section("Quotes", c.quotes(), this::quote);
            section("Figures", c.figures(), this::figure);
            section("Claims", c.claims(), this::claim);
            section("Commitments", Overdue.first(c.commitments(), asOf), this::commitment);
            section("Positions", c.positions(), this::position);
            section("Meetings", c.meetings(), this::meeting);
            section("Timeline", c.timeline(), this::moment);
            section("Reports", sources.reports(), this::report);
            section("Put right by people", dossier.corrections(), this::correction);
            return page.toString().stripTrailing() + "\n";
        }

        private void line(String line) {
            page.append(line).append("\n\n");
        }

        private void item(int depth, String words) {
            page.append("  ".repeat(depth)).append("- ").append(words).append('\n');
        }

        /// Writes one item of a section.
        private interface Item<T> {
            void write(T item);
        }

        private <T> void section(String name, List<T> items, Item<T> each) {
            if (items.isEmpty()) return;
            line("## " + name);
            items.forEach(each::write);
            page.append('\n');
        }

        private void findings() {
            section(
                    "Look at first",
                    dossier.leads(sources::name),
                    f ->
                            item(
                                    0,
                                    "**"
                                            + f.kind().label()
                                            + "**: "
                                            + escaped(Shown.line(f.sentence()))));
        }

        private void stemma() {
            if (sources.reports().size() < 2) return;
            StemmaForest forest = new StemmaForest(dossier.stemma());
            section(
                    "Who copied whom",
                    forest.roots(),
                    root -> {
                        item(
                                0,
                                "**"
                                        + escaped(sources.name(root.id()))
                                        + "**"
                                        + note(root, forest));
                        below(root.id(), 1, forest);
                    });
        }

        private static String note(Stemma.Source root, StemmaForest forest) {
            if (root.lost()) return ": " + escaped(root.why());
            return forest.alone(root.id()) ? ": no tie to another report found" : "";
        }

        private void below(String parent, int depth, StemmaForest forest) {
            for (Branch b : forest.below(parent)) {
                String also = StemmaForest.also(b, sources).map(a -> ", " + a).orElse("");
                item(
                        depth,
                        escaped(sources.name(b.child()))
                                + ": "
                                + Phrases.descent(b.descent())
                                + escaped(also));
                below(b.child(), depth + 1, forest);
            }
        }

        private void quote(CollatedQuote q) {
            item(
                    0,
                    "**"
                            + escaped(q.speaker().orElse("Speaker not named"))
                            + "** ("
                            + Phrases.status(q.status())
                            + ", "
                            + Phrases.origins(q.origins())
                            + ")");
            for (Variant v : Variants.of(q, sources)) {
                String said =
                        v.speaker()
                                .filter(s -> !s.equals(q.speaker().map(Shown::line).orElse(s)))
                                .map(s -> ", said by " + escaped(s))
                                .orElse("");
                item(
                        1,
                        words(v)
                                + " ("
                                + Phrases.kind(v.kind())
                                + ", "
                                + Phrases.status(v.status())
                                + said
                                + "; "
                                + ids(v.reports())
                                + ")");
            }
        }

        /// Reported speech without quotation marks, led by the word that reports it.
        private static String words(Variant v) {
            if (v.quoted()) return "“" + escaped(v.words()) + "”";
            return v.cue().map(c -> "*" + escaped(c) + ":* ").orElse("") + escaped(v.words());
        }

        private void figure(CollatedFigure f) {
            String values =
                    FigureValues.of(f, sources).stream()
                            .map(v -> "**" + escaped(v.words()) + "** (" + ids(v.reports()) + ")")
                            .collect(Collectors.joining("; "));
            String credited =
                    f.creditedBody()
                            .map(Shown::line)
                            .map(b -> ", credited to " + escaped(b))
                            .orElse("");
            item(
                    0,
                    escaped(f.of())
                            + ": "
                            + values
                            + "; "
                            + Phrases.status(f.status())
                            + credited
                            + ", "
                            + Phrases.origins(f.origins()));
        }

        private void claim(CollatedClaim c) {
            String say = c.assertedBy().isEmpty() ? "" : "; say so: " + names(c.assertedBy());
            String deny = c.deniedBy().isEmpty() ? "" : "; deny it: " + names(c.deniedBy());
            List<String> reports =
                    c.readings().stream().map(CollatedClaim.Reading::report).toList();
            item(
                    0,
                    escaped(c.claim())
                            + " ("
                            + Phrases.status(c.status())
                            + say
                            + deny
                            + "; "
                            + ids(reports)
                            + ")");
        }

        private void commitment(CollatedCommitment c) {
            String due = c.due().map(d -> "**" + escaped(d) + "** ").orElse("no date: ");
            if (asOf.map(c::isOverdue).orElse(false)) due += "overdue on " + asOf.get() + ": ";
            String by = c.by().map(b -> escaped(b) + ": ").orElse("");
            item(0, due + by + escaped(c.what()) + in(c.readings()));
        }

        private void position(CollatedPosition p) {
            item(
                    0,
                    "**"
                            + escaped(p.party())
                            + "** "
                            + Phrases.stance(p.stance())
                            + ": "
                            + escaped(p.issue())
                            + in(p.readings()));
        }

        private void meeting(CollatedMeeting m) {
            String where = m.where().map(w -> ", " + escaped(w)).orElse("");
            String length =
                    m.minutes().isPresent() ? ", " + Phrases.length(m.minutes().getAsInt()) : "";
            item(
                    0,
                    "**"
                            + escaped(m.date().orElse("undated"))
                            + "** "
                            + names(m.who())
                            + where
                            + length
                            + in(m.readings()));
        }

        private void moment(Moment m) {
            item(0, "**" + escaped(m.when()) + "** " + escaped(m.what()) + in(m.readings()));
        }

        private void correction(Correction c) {
            item(0, escaped(PutRight.what(c, sources)) + " (" + escaped(PutRight.signed(c)) + ")");
        }

        private void report(Report r) {
            String title = r.title().map(t -> ", " + escaped(t)).orElse("");
            String time = r.published().map(t -> ", " + Phrases.time(t)).orElse(", undated");
            String url = r.url().map(u -> ", " + escaped(u)).orElse("");
            String claims = String.join("; ", Phrases.claims(r));
            String states = claims.isEmpty() ? "" : " (" + escaped(claims) + ")";
            item(0, escaped(sources.name(r.id())) + title + time + url + states);
        }

        private String in(List<Passage> readings) {
            return " (" + ids(readings.stream().map(Passage::report).toList()) + ")";
        }

        private String ids(List<String> reports) {
            return escaped(sources.ids(reports));
        }

        private static String names(List<String> names) {
            return names.stream().map(Page::escaped).collect(Collectors.joining(", "));
        }

        private static String escaped(String words) {
            StringBuilder escaped = new StringBuilder();
            for (char c : Shown.line(words).toCharArray()) {
                if ("\\`*_[]<>#|~".indexOf(c) >= 0) escaped.append('\\');
                if (c == '&') escaped.append("&amp;");
                else escaped.append(c);
            }
            return escaped.toString();
        }
    }
}
