package firsthand.export;

import firsthand.export.exchange.AnnotationDossier;
import firsthand.export.exchange.CsvDossier;
import firsthand.export.json.DossierJsonFile;
import firsthand.export.view.DossierWriter;
import firsthand.export.html.HtmlDossier;
import firsthand.export.view.Look;
import firsthand.export.text.MarkdownDossier;
import firsthand.export.exchange.ProvenanceDossier;
import firsthand.export.exchange.TeiDossier;
import firsthand.export.text.TerminalDossier;

import java.util.Locale;
import java.util.function.Function;

/// The forms in which dossiers leave the program. A new one is a [DossierWriter] and a line here.
public enum DossierFormat {
    TEXT(TerminalDossier::new),
    JSON(look -> new DossierJsonFile(DossierJsonFile.Shape.ARRAY, look)),
    JSONL(look -> new DossierJsonFile(DossierJsonFile.Shape.LINES, look)),
    HTML(HtmlDossier::new),
    MD(MarkdownDossier::new),
    CSV(look -> new CsvDossier()),
    TEI(look -> new TeiDossier()),
    WEBANNOTATION(look -> new AnnotationDossier()),
    PROV(look -> new ProvenanceDossier());

    private final Function<Look, DossierWriter> writer;

    DossierFormat(Function<Look, DossierWriter> writer) {
        this.writer = writer;
    }

    public DossierWriter writer(Look look) {
        return writer.apply(look);
    }

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
