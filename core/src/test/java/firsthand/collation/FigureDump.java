package firsthand.collation;

import firsthand.statement.Statements;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints the features of all pairs of figures of the traditions, labelled from gold: `TRADITIONS
/// OUT agree|differ`.
final class FigureDump {
    private FigureDump() {}

    public static void main(String[] args) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])));
                var folders = Files.list(Path.of(args[0]))) {
            for (Path f :
                    folders.filter(p -> Files.exists(p.resolve("gold.json"))).sorted().toList())
                dump(f, out, args[2].equals("agree"));
        }
    }

    private static void dump(Path folder, PrintWriter out, boolean agree) throws IOException {
        GoldStory gold = GoldStory.read(folder);
        Words words = Words.load();
        List<Statements> reports = gold.story().reports();
        List<Outline> outlines = reports.stream().map(s -> new Outline(s, words)).toList();
        StoryNames names = StoryNames.of(reports);
        Alignments alignments = new Alignments(outlines, gold.stemma(), names);
        List<Count> counts = Counts.of(outlines, words, alignments.space(), names);
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Count a = counts.get(i);
                Count b = counts.get(j);
                FigureLikeness l = FigureLikeness.of(a, b, alignments);
                if (l.agree() != agree || agree && a.report() == b.report()) continue;
                if (l.values()[4] == 1) continue;
                boolean same =
                        gold.figureItems()
                                .get(a.figure())
                                .equals(gold.figureItems().get(b.figure()));
                StringBuilder line =
                        new StringBuilder(folder.getFileName() + "\t" + (same ? 1 : 0));
                for (double v : l.values()) line.append('\t').append(v);
                for (Count c : List.of(a, b)) {
                    Outline o = outlines.get(c.report());
                    line.append('\t')
                            .append(o.id())
                            .append('\t')
                            .append(c.figure().span().of(o.text()))
                            .append(" / ")
                            .append(
                                    o.units()
                                            .get(c.unit())
                                            .span()
                                            .of(o.text())
                                            .replaceAll("\\s+", " "));
                }
                out.println(line);
            }
        }
    }
}
