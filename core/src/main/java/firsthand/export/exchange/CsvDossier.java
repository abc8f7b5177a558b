package firsthand.export.exchange;

import firsthand.export.view.DossierWriter;
import firsthand.export.view.Readings;
import firsthand.export.view.Sources;

import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Dossiers as comma-separated values (RFC 4180, with a line of names): one row a reading. A cell
/// that a spreadsheet would take for a formula begins with an apostrophe.
public final class CsvDossier implements DossierWriter {
    private static final List<String> NAMES =
            List.of(
                    "story",
                    "kind",
                    "item",
                    "about",
                    "standing",
                    "report",
                    "outlet",
                    "published",
                    "start",
                    "end",
                    "words",
                    "who",
                    "value",
                    "status");

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        row(NAMES, out);
        for (Dossier d : dossiers) story(d, out);
    }

    private static void story(Dossier d, Writer out) throws IOException {
        Sources sources = new Sources(d);
        Map<String, CodePoints> points = new HashMap<>();
        for (Report r : sources.reports()) points.put(r.id(), CodePoints.of(r.text()));
        for (Readings.Reading r : Readings.of(d.collation())) {
            Report report = sources.report(r.report());
            Span place = points.getOrDefault(r.report(), CodePoints.of("")).export(r.span());
            row(
                    List.of(
                            d.story().id(),
                            r.kind(),
                            r.item(),
                            r.about(),
                            r.standing(),
                            r.report(),
                            report.outlet().orElse(""),
                            report.published().map(t -> t.written()).orElse(""),
                            Integer.toString(place.start()),
                            Integer.toString(place.end()),
                            r.span().of(report.text()),
                            r.who(),
                            r.value(),
                            r.status()),
                    out);
        }
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) out.write(',');
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    static String cell(String words) {
        String harmless = isFormula(words) ? "'" + words : words;
        boolean plain =
                harmless.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /// What spreadsheets evaluate: a cell that begins with one of `= + - @`, a tab or a return,
    /// spaces before it or not. A plain negative number is none.
    private static boolean isFormula(String words) {
        if (words.isEmpty()) return false;
        if (words.charAt(0) == '\t' || words.charAt(0) == '\r' || words.charAt(0) == '\n') {
            return true;
        }
        String start = words.stripLeading();
        return !start.isEmpty()
                && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0
                && !start.matches("-\\d{1,30}(\\.\\d{1,30})?");
    }
}
