package firsthand.export.text;

import firsthand.export.view.DossierWriter;
import firsthand.export.view.LeadGroup;
import firsthand.export.view.Look;
import firsthand.export.view.Overview;
import firsthand.export.view.Phrases;
import firsthand.export.view.PutRight;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.collation.Lead;
import firsthand.dossier.Correction;
import firsthand.dossier.Dossier;
import firsthand.export.text.TerminalPage.Ink;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/// Dossiers for a terminal: how many reports and origins, what to look at first, who copied whom,
/// then the readings.
public final class TerminalDossier implements DossierWriter {
    private static final int EACH_KIND = 3;

    private final Look look;

    public TerminalDossier(Look look) {
        this.look = look;
    }

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        if (dossiers.size() > 1) {
            out.write(Phrases.count(dossiers.size(), "story") + ", the largest first\n\n");
        }
        boolean first = true;
        for (Dossier d : dossiers) {
            if (!first) out.write("\n\n");
            first = false;
            out.write(page(d));
        }
    }

    private String page(Dossier dossier) {
        Sources sources = new Sources(dossier);
        TerminalPage page = new TerminalPage(look);
        head(dossier, sources, page);
        findings(dossier, sources, page);
        new TerminalStemma(sources, page).write(dossier.stemma());
        new TerminalCollation(sources, page, look.asOf()).write(dossier.collation());
        reports(sources, page);
        corrections(dossier, sources, page);
        return page.toString();
    }

    private static void head(Dossier dossier, Sources sources, TerminalPage page) {
        String title = Shown.line(dossier.title(), 200);
        page.paragraph("", page.ink(Ink.STRONG, title.isEmpty() ? "Untitled story" : title));
        page.paragraph("", page.ink(Ink.FAINT, Overview.about(sources)));
        page.blank();
        page.paragraph("", page.ink(Ink.STRONG, Overview.origins(dossier, sources)));
    }

    /// What the ids in the lines above stand for.
    private static void reports(Sources sources, TerminalPage page) {
        page.heading("REPORTS", Integer.toString(sources.reports().size()));
        for (Report r : sources.reports()) {
            String id = page.ink(Ink.STRONG, sources.shortId(r.id()));
            String outlet = r.outlet().map(o -> "  " + Shown.line(o, 40)).orElse("");
            String title = "  “" + Shown.line(r.title().orElse(r.text()), 90) + "”";
            String time = r.published().map(t -> ", " + Phrases.time(t)).orElse("");
            String whole =
                    sources.shortened() ? "  " + page.ink(Ink.FAINT, Shown.line(r.id())) : "";
            page.paragraph("  ", "    ", id + outlet + title + time + whole);
            String claims = String.join("; ", Phrases.claims(r));
            if (!claims.isEmpty()) page.paragraph("      ", page.ink(Ink.FAINT, claims));
        }
    }

    /// What people put right.
    private static void corrections(Dossier dossier, Sources sources, TerminalPage page) {
        if (dossier.corrections().isEmpty()) return;
        page.heading("PUT RIGHT BY PEOPLE", Integer.toString(dossier.corrections().size()));
        for (Correction c : dossier.corrections()) {
            page.paragraph("  ", "    ", PutRight.what(c, sources) + " · " + PutRight.signed(c));
        }
    }

    private static void findings(Dossier dossier, Sources sources, TerminalPage page) {
        List<LeadGroup> found = LeadGroup.of(dossier, sources, EACH_KIND);
        if (found.isEmpty()) return;
        page.heading("LOOK AT FIRST", "");
        int column = found.stream().mapToInt(g -> g.kind().label().length()).max().orElse(0) + 2;
        for (LeadGroup group : found) kind(group, column, page);
    }

    private static void kind(LeadGroup group, int column, TerminalPage page) {
        String rest = " ".repeat(column + 2);
        String label = page.ink(Ink.WARNING, group.kind().label());
        String first = "  " + TerminalPage.padded(label, column);
        for (Lead f : group.first()) {
            page.paragraph(first, rest, Shown.line(f.sentence()));
            first = rest;
        }
        int more = group.more().size();
        if (more > 0) page.paragraph(rest, page.ink(Ink.FAINT, "and " + more + " more"));
    }
}
