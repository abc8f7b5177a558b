package firsthand.export;

import firsthand.dossier.Dossier;
import firsthand.export.TerminalPage.Ink;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;

/// Dossiers for a terminal: how many reports and origins, what to look at first, who copied whom,
/// then the readings.
final class TerminalDossier implements DossierWriter {
    private static final int EACH_KIND = 3;

    private final Look look;

    TerminalDossier(Look look) {
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
        new TerminalCollation(sources, page).write(dossier.collation());
        return page.toString();
    }

    private static void head(Dossier dossier, Sources sources, TerminalPage page) {
        String title = Shown.line(dossier.title(), 200);
        page.paragraph("", page.ink(Ink.STRONG, title.isEmpty() ? "Untitled story" : title));
        page.paragraph("", page.ink(Ink.FAINT, about(sources)));
        page.blank();
        page.paragraph("", page.ink(Ink.STRONG, origins(dossier, sources)));
    }

    /// "13 reports from 11 outlets, 8 Mar 2026 to 10 Mar 2026 by their own account".
    static String about(Sources sources) {
        List<Report> reports = sources.reports();
        String outlets =
                sources.outlets() == 0 ? "" : " from " + Phrases.count(sources.outlets(), "outlet");
        return Phrases.count(reports.size(), "report") + outlets + dates(reports);
    }

    private static String dates(List<Report> reports) {
        List<StatedTime> times =
                reports.stream()
                        .flatMap(r -> r.published().stream())
                        .sorted(Comparator.comparing(StatedTime::earliest))
                        .toList();
        if (times.isEmpty()) return ", undated";
        String from = Phrases.day(times.getFirst());
        String to = Phrases.day(times.getLast());
        return ", dated " + (from.equals(to) ? from : from + " to " + to);
    }

    /// The sentence that matters most.
    static String origins(Dossier dossier, Sources sources) {
        var independent = dossier.stemma().independentOrigins();
        int reports = sources.reports().size();
        if (reports == 1) return "One report: nothing to compare it with.";
        long lost = dossier.stemma().sources().stream().filter(s -> s.lost()).count();
        String missing =
                lost == 0
                        ? "."
                        : "; "
                                + Phrases.count((int) lost, "original")
                                + " that they copied "
                                + (lost == 1 ? "is" : "are")
                                + " lost.";
        if (independent.isEmpty()) {
            return "How many independent origins these "
                    + reports
                    + " reports have is not established"
                    + missing;
        }
        return reports
                + " reports go back to "
                + Phrases.count(independent.getAsInt(), "independent origin")
                + missing;
    }

    private static void findings(Dossier dossier, Sources sources, TerminalPage page) {
        List<Findings.Finding> found = Findings.of(dossier, sources);
        if (found.isEmpty()) return;
        page.heading("LOOK AT FIRST", "");
        int column = found.stream().mapToInt(f -> f.kind().label().length()).max().orElse(0) + 2;
        for (Findings.Kind kind : Findings.Kind.values()) {
            List<Findings.Finding> same = found.stream().filter(f -> f.kind() == kind).toList();
            kind(kind, same, column, page);
        }
    }

    private static void kind(
            Findings.Kind kind, List<Findings.Finding> same, int column, TerminalPage page) {
        String rest = " ".repeat(column + 2);
        String first = "  " + TerminalPage.padded(page.ink(Ink.WARNING, kind.label()), column);
        for (Findings.Finding f : same.subList(0, Math.min(EACH_KIND, same.size()))) {
            page.paragraph(first, rest, f.sentence());
            first = rest;
        }
        if (same.size() > EACH_KIND) {
            page.paragraph(rest, page.ink(Ink.FAINT, "and " + (same.size() - EACH_KIND) + " more"));
        }
    }
}
