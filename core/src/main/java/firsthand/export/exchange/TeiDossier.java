package firsthand.export.exchange;

import firsthand.export.view.Anchors;
import firsthand.export.view.DossierWriter;
import firsthand.export.view.Keys;
import firsthand.export.view.Markup;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.stemma.Stemma;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Dossiers as TEI P5: the reports as witnesses, each quote and figure as an `<app>` with a `<rdg>`
/// for each reading. The reading nearest the origin is the `<lem>` and stands first, as TEI wants
/// it.
public final class TeiDossier implements DossierWriter {
    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        Markup xml = new Markup();
        xml.ready("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("teiCorpus", "xmlns", TEI).line();
        header("Firsthand dossiers", xml);
        int n = 1;
        for (Dossier d : dossiers) new Story(d, n++, xml).write();
        xml.closeLine();
        out.write(xml.toString());
    }

    private static void header(String title, Markup xml) {
        xml.open("teiHeader").open("fileDesc");
        xml.open("titleStmt").element("title", title).close();
        xml.open("publicationStmt").element("p", "Made by Firsthand.").close();
        xml.open("sourceDesc").element("p", "The reports listed as witnesses.").close();
        xml.close().open("encodingDesc");
        xml.empty("variantEncoding", "method", "location-referenced", "location", "external");
        xml.close().closeLine();
    }

    /// One story's part.
    private record Story(Dossier dossier, Sources sources, String prefix, Markup xml) {
        Story(Dossier dossier, int number, Markup xml) {
            this(dossier, new Sources(dossier), "s" + number + "-", xml);
        }

        void write() {
            xml.open("TEI", "xmlns", TEI).line();
            header(Shown.line(dossier.title()), xml);
            xml.open("text").open("body").line();
            xml.open("listWit").line();
            for (Stemma.Source s : dossier.stemma().sources()) witness(s);
            xml.closeLine();
            xml.open("listApp", "type", "quotes").line();
            dossier.collation().quotes().forEach(this::quote);
            xml.closeLine();
            xml.open("listApp", "type", "figures").line();
            dossier.collation().figures().forEach(this::figure);
            xml.closeLine();
            xml.close().close().closeLine();
        }

        private void witness(Stemma.Source s) {
            xml.open("witness", "xml:id", witnessId(s.id()));
            if (s.lost()) {
                xml.element("desc", "Lost original. " + Shown.line(s.why()));
            } else {
                Report r = sources.report(s.id());
                xml.open("bibl");
                r.title().ifPresent(t -> xml.element("title", Shown.line(t)));
                r.outlet().ifPresent(o -> xml.element("publisher", Shown.line(o)));
                r.author().ifPresent(a -> xml.element("author", Shown.line(a)));
                r.published().ifPresent(t -> xml.element("date", Shown.line(t.written())));
                r.url().ifPresent(u -> xml.element("ref", Shown.line(u)));
                xml.element("idno", Shown.line(s.id())).close();
            }
            xml.closeLine();
        }

        private void quote(CollatedQuote q) {
            xml.open("app", "xml:id", id(q.id()), "type", Keys.key(q.status())).line();
            reading("lem", q.readings().get(q.nearest()));
            for (int i = 0; i < q.readings().size(); i++) {
                if (i != q.nearest()) reading("rdg", q.readings().get(i));
            }
            xml.closeLine();
        }

        private void reading(String element, CollatedQuote.Reading r) {
            xml.open(element, "wit", "#" + witnessId(r.report()), "type", Keys.key(r.status()));
            xml.open(
                    "said",
                    r.quote().speaker().isEmpty() ? "" : "who",
                    r.quote().speaker().map(Speaker::name).map(TeiDossier::who).orElse(""),
                    "direct",
                    Boolean.toString(r.quote().kind() != Quote.Kind.INDIRECT));
            xml.text(sources.words(r.report(), r.quote().span()));
            xml.close().closeLine();
        }

        private void figure(CollatedFigure f) {
            xml.open("app", "xml:id", id(f.id()), "type", Keys.key(f.status())).line();
            for (CollatedFigure.Reading r : f.readings()) {
                xml.open("rdg", "wit", "#" + witnessId(r.report()))
                        .open(
                                "measure",
                                "quantity",
                                r.figure().value().toPlainString(),
                                r.figure().unit().isBlank() ? "" : "unit",
                                word(r.figure().unit()),
                                f.of().isBlank() ? "" : "commodity",
                                Shown.line(f.of()));
                xml.text(sources.words(r.report(), r.figure().span()));
                xml.close().closeLine();
            }
            xml.closeLine();
        }

        /// TEI's `unit` is one word.
        private static String word(String unit) {
            return Shown.line(unit).replace(' ', '_');
        }

        private String witnessId(String report) {
            return id("wit-" + report);
        }

        /// An XML name that no other story of the file has.
        private String id(String id) {
            return prefix + Anchors.safe(id).replace('~', '_');
        }
    }

    /// TEI's `who` is a pointer: the name as a fragment.
    private static String who(String name) {
        return "#" + Anchors.safe(Shown.line(name).replace(' ', '_')).replace('~', '-');
    }
}
