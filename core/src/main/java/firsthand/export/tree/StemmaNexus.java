package firsthand.export.tree;

import firsthand.export.view.Anchors;
import firsthand.export.view.Keys;
import firsthand.export.view.Shown;

import firsthand.dossier.Dossier;
import firsthand.export.tree.StemmaForest.Branch;
import firsthand.stemma.Stemma;
import java.util.List;
import java.util.stream.Collectors;

/// A family tree as NEXUS, for the programs of phylogenetics. A tree has one parent a child: the
/// one that most was taken from; the others stand in comments. A branch is as long as the part of
/// the child that did not come from its parent.
public final class StemmaNexus {
    private final Dossier dossier;
    private final StemmaForest forest;

    private StemmaNexus(Dossier dossier) {
        this.dossier = dossier;
        this.forest = new StemmaForest(dossier.stemma());
    }

    public static String of(Dossier dossier) {
        return new StemmaNexus(dossier).file();
    }

    private String file() {
        List<Stemma.Source> sources = dossier.stemma().sources();
        String taxa =
                sources.stream().map(s -> quoted(s.id())).collect(Collectors.joining("\n    "));
        String tree =
                forest.roots().stream()
                        .map(r -> below(r.id()) + quoted(r.id()))
                        .collect(Collectors.joining(","));
        return """
        #NEXUS
        BEGIN TAXA;
          DIMENSIONS NTAX=%d;
          TAXLABELS
            %s;
        END;
        BEGIN TREES;
          TREE stemma = [&R] (%s);
        END;
        """
                .formatted(sources.size(), taxa, tree);
    }

    private String below(String parent) {
        List<Branch> branches = forest.below(parent);
        if (branches.isEmpty()) return "";
        return branches.stream().map(this::branch).collect(Collectors.joining(",", "(", ")"));
    }

    private String branch(Branch b) {
        String also =
                b.others().stream()
                        .map(d -> "[also from " + Anchors.safe(d.parent()) + "]")
                        .collect(Collectors.joining());
        String length = Keys.rounded(1 - b.descent().share()).toPlainString();
        return below(b.child()) + quoted(b.child()) + also + ":" + length;
    }

    private static String quoted(String id) {
        return "'" + Shown.line(id).replace("'", "''") + "'";
    }
}
