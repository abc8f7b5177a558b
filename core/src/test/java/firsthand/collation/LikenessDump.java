package firsthand.collation;

import firsthand.statement.Statements;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints the features of all pairs of sayings of the traditions, labelled from gold.
final class LikenessDump {
    private LikenessDump() {}

    public static void main(String[] args) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])));
                var folders = Files.list(Path.of(args[0]))) {
            for (Path f :
                    folders.filter(p -> Files.exists(p.resolve("gold.json"))).sorted().toList())
                dump(f, out);
        }
    }

    private static void dump(Path folder, PrintWriter out) throws IOException {
        GoldStory gold = GoldStory.read(folder);
        Words words = Words.load();
        List<Statements> reports = gold.story().reports();
        List<Outline> outlines = reports.stream().map(s -> new Outline(s, words)).toList();
        StoryNames names = StoryNames.of(reports);
        Alignments alignments = new Alignments(outlines, gold.stemma(), names);
        List<Saying> sayings = Sayings.of(outlines, words, alignments.space(), names);
        for (int i = 0; i < sayings.size(); i++) {
            for (int j = i + 1; j < sayings.size(); j++) {
                Saying a = sayings.get(i);
                Saying b = sayings.get(j);
                if (a.report() == b.report()) continue;
                boolean same =
                        gold.quoteItems().get(a.quote()).equals(gold.quoteItems().get(b.quote()));
                if (same && (pieces(gold, sayings, a) > 1 || pieces(gold, sayings, b) > 1))
                    continue;
                StringBuilder line =
                        new StringBuilder(folder.getFileName() + "\t" + (same ? 1 : 0));
                for (double v : Likeness.of(a, b, alignments).values()) line.append('\t').append(v);
                line.append('\t')
                        .append(outlines.get(a.report()).id())
                        .append('\t')
                        .append(
                                a.quote()
                                        .span()
                                        .of(outlines.get(a.report()).text())
                                        .replaceAll("\\s+", " "));
                line.append('\t')
                        .append(outlines.get(b.report()).id())
                        .append('\t')
                        .append(
                                b.quote()
                                        .span()
                                        .of(outlines.get(b.report()).text())
                                        .replaceAll("\\s+", " "));
                out.println(line);
            }
        }
    }

    /// How many pieces of the same item the report has: which of them belong together gold does not
    /// tell.
    private static long pieces(GoldStory gold, List<Saying> sayings, Saying of) {
        String item = gold.quoteItems().get(of.quote());
        return sayings.stream()
                .filter(
                        s ->
                                s.report() == of.report()
                                        && item.equals(gold.quoteItems().get(s.quote())))
                .count();
    }
}
