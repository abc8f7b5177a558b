package firsthand.export.tree;

import firsthand.export.view.Keys;
import firsthand.export.view.Markup;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.util.List;

/// A family tree as GraphML, for Gephi, yEd and graph libraries. Edges lead from parent to child.
public final class StemmaGraphml {
    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

    private StemmaGraphml() {}

    public static String of(Dossier dossier) {
        Sources sources = new Sources(dossier);
        Markup xml = new Markup();
        xml.ready("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("graphml", "xmlns", SPACE).line();
        for (String name : List.of("name", "published", "why")) key("node", name, "string", xml);
        key("node", "lost", "boolean", xml);
        key("edge", "kind", "string", xml);
        key("edge", "share", "double", xml);
        key("edge", "certainty", "double", xml);
        xml.open("graph", "id", "stemma", "edgedefault", "directed").line();
        for (Stemma.Source s : dossier.stemma().sources()) source(s, sources, xml);
        for (Descent d : dossier.stemma().descents()) descent(d, xml);
        return xml.closeLine().closeLine().toString();
    }

    private static void key(String on, String name, String type, Markup xml) {
        xml.empty("key", "id", name, "for", on, "attr.name", name, "attr.type", type).line();
    }

    private static void source(Stemma.Source s, Sources sources, Markup xml) {
        xml.open("node", "id", Shown.line(s.id()));
        data("name", sources.name(s.id()), xml);
        data("lost", Boolean.toString(s.lost()), xml);
        if (s.lost()) {
            data("why", Shown.line(s.why()), xml);
        } else {
            Report r = sources.report(s.id());
            r.published().ifPresent(t -> data("published", t.written(), xml));
        }
        xml.closeLine();
    }

    private static void descent(Descent d, Markup xml) {
        xml.open("edge", "source", Shown.line(d.parent()), "target", Shown.line(d.child()));
        data("kind", Keys.key(d.kind()), xml);
        data("share", Keys.rounded(d.share()).toPlainString(), xml);
        data("certainty", Keys.rounded(d.certainty()).toPlainString(), xml);
        xml.closeLine();
    }

    private static void data(String key, String value, Markup xml) {
        xml.element("data", value, "key", key);
    }
}
