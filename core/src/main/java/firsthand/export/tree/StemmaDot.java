package firsthand.export.tree;

import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.dossier.Dossier;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.util.Locale;

/// A family tree in Graphviz's language: boxes for reports, dashed ellipses for lost originals, an
/// arrow from each source to what was made from it.
public final class StemmaDot {
    private StemmaDot() {}

    public static String of(Dossier dossier) {
        Sources sources = new Sources(dossier);
        StringBuilder dot = new StringBuilder("digraph stemma {\n");
        dot.append("  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];\n");
        dot.append("  edge [fontname=\"sans-serif\", fontsize=9];\n");
        for (Stemma.Source s : dossier.stemma().sources()) {
            String look = s.lost() ? ", shape=ellipse, style=dashed" : "";
            dot.append(
                    "  %s [label=%s%s];\n"
                            .formatted(quoted(s.id()), quoted(sources.name(s.id())), look));
        }
        for (Descent d : dossier.stemma().descents()) {
            String look = d.certainty() < .6 ? ", style=dotted" : "";
            dot.append(
                    String.format(
                            Locale.ROOT,
                            "  %s -> %s [label=%s, penwidth=%.1f%s];\n",
                            quoted(d.parent()),
                            quoted(d.child()),
                            quoted(Phrases.kind(d.kind()) + " " + Phrases.percent(d.share())),
                            1 + 2 * d.share(),
                            look));
        }
        return dot.append("}\n").toString();
    }

    private static String quoted(String words) {
        return '"' + Shown.line(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
