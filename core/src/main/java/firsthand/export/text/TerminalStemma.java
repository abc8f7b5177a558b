package firsthand.export.text;

import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;
import firsthand.export.tree.StemmaForest;

import firsthand.export.tree.StemmaForest.Branch;
import firsthand.export.text.TerminalPage.Ink;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A stemma as a small tree of lines.
public final class TerminalStemma {
    private final Sources sources;
    private final TerminalPage page;

    public TerminalStemma(Sources sources, TerminalPage page) {
        this.sources = sources;
        this.page = page;
    }

    public void write(Stemma stemma) {
        if (sources.reports().size() < 2) return;
        page.heading("WHO COPIED WHOM", "");
        StemmaForest forest = new StemmaForest(stemma);
        List<String> alone = new ArrayList<>();
        for (Stemma.Source root : forest.roots()) {
            if (forest.alone(root.id())) {
                alone.add(root.id());
            } else {
                root(root, forest, stemma);
            }
        }
        alone(alone);
    }

    private void root(Stemma.Source root, StemmaForest forest, Stemma stemma) {
        if (root.lost()) {
            page.paragraph(
                    "  ",
                    "    ",
                    page.ink(Ink.STRONG, "(lost original " + root.id() + ")")
                            + (root.why().isBlank() ? "" : " " + Shown.line(root.why())));
        } else {
            page.paragraph("  ", "    ", page.ink(Ink.STRONG, sources.name(root.id())));
        }
        below(root.id(), "  ", forest, stemma);
    }

    private void below(String parent, String indent, StemmaForest forest, Stemma stemma) {
        List<Branch> branches = forest.below(parent);
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            String rest = indent + (last ? "   " : "│  ");
            branch(branches.get(i), indent + (last ? "└─ " : "├─ "), rest, forest, stemma);
            below(branches.get(i).child(), rest, forest, stemma);
        }
    }

    private void branch(
            Branch branch, String first, String rest, StemmaForest forest, Stemma stemma) {
        Descent d = branch.descent();
        StringBuilder words = new StringBuilder(name(d.child()));
        words.append(' ').append(page.ink(Ink.FAINT, Phrases.descent(d)));
        StemmaForest.also(branch, sources)
                .ifPresent(also -> words.append(", ").append(page.ink(Ink.FAINT, also)));
        if (stemma.origins().getOrDefault(d.child(), new TreeSet<>()).contains(d.child())) {
            words.append(", ").append(page.ink(Ink.FAINT, "with reporting of its own"));
        }
        String more = forest.below(d.child()).isEmpty() ? "    " : "│   ";
        page.paragraph(first, rest + more, words.toString());
    }

    private String name(String id) {
        return sources.lost(id)
                .map(lost -> "(lost original " + id + ") " + Shown.line(lost.why()))
                .orElseGet(() -> sources.name(id));
    }

    private void alone(List<String> ids) {
        if (ids.isEmpty()) return;
        SortedSet<String> names = new TreeSet<>(ids.stream().map(sources::name).toList());
        page.paragraph(
                "  ",
                "    ",
                page.ink(Ink.FAINT, "no tie to another report found:")
                        + " "
                        + String.join(", ", names));
    }
}
