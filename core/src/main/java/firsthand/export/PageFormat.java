package firsthand.export;

import firsthand.export.json.DossierJson;

import firsthand.report.Report;
import firsthand.report.Stated;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// The forms in which a web page's reading leaves the program.
public enum PageFormat {
    JSONL;

    public void write(List<Report> reports, Writer out) throws IOException {
        try (DossierJson json = new DossierJson(out, false)) {
            for (Report r : reports) {
                json.pageLine(file(r), r);
                json.endLine();
            }
        }
    }

    private static String file(Report r) {
        return r.stated().stream()
                .filter(s -> s.what().equals("file"))
                .map(Stated::value)
                .findFirst()
                .orElse(r.id());
    }

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
