package firsthand.export;

import firsthand.export.json.DossierJson;
import firsthand.export.html.HtmlStatements;
import firsthand.export.view.Look;
import firsthand.export.view.StatementsWriter;
import firsthand.export.text.TerminalStatements;

import firsthand.statement.Statements;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The forms in which single reports' statements leave the program. A new one is a
/// [StatementsWriter] and a line here.
public enum StatementsFormat {
    TEXT(TerminalStatements::new),
    JSONL(look -> StatementsFormat::lines),
    HTML(look -> new HtmlStatements());

    private final Function<Look, StatementsWriter> writer;

    StatementsFormat(Function<Look, StatementsWriter> writer) {
        this.writer = writer;
    }

    public StatementsWriter writer(Look look) {
        return writer.apply(look);
    }

    private static void lines(List<Statements> said, Writer out) throws IOException {
        try (DossierJson json = new DossierJson(out, false)) {
            for (Statements s : said) {
                json.statements(s);
                json.endLine();
            }
        }
    }

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
