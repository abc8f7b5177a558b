package firsthand.collation;

import firsthand.Firsthand;
import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.Statements;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints the features of all pairs of statements of the traditions as the program finds them,
/// labelled from gold: `TRADITIONS QUOTES FIGURES_AGREEING FIGURES_DIFFERING`.
final class LikenessDump {
    private LikenessDump() {}

    public static void main(String[] args) throws IOException {
        Firsthand program = Firsthand.open();
        try (PrintWriter quotes = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])));
                PrintWriter agree = new PrintWriter(Files.newBufferedWriter(Path.of(args[2])));
                PrintWriter differ = new PrintWriter(Files.newBufferedWriter(Path.of(args[3])));
                var folders = Files.list(Path.of(args[0]))) {
            for (Path f :
                    folders.filter(p -> Files.exists(p.resolve("gold.json"))).sorted().toList()) {
                new LikenessDump(program, f).dump(f, quotes, agree, differ);
            }
        }
    }

    private GoldStory gold;
    private List<Outline> outlines = List.of();
    private Alignments alignments;
    private StoryNames names;
    private final Words words = Words.load();

    private LikenessDump(Firsthand program, Path folder) throws IOException {
        gold = GoldStory.read(folder);
        List<Statements> said =
                gold.story().reports().stream().map(s -> program.statements(s.report())).toList();
        outlines = said.stream().map(s -> new Outline(s, words)).toList();
        names = StoryNames.of(said);
        alignments = new Alignments(outlines, gold.stemma(), names);
    }

    private void dump(Path folder, PrintWriter quotes, PrintWriter agree, PrintWriter differ) {
        List<Saying> sayings = Sayings.of(outlines, words, alignments.space(), names);
        List<String> items = sayings.stream().map(s -> item(s.report(), s.quote())).toList();
        for (int i = 0; i < sayings.size(); i++) {
            for (int j = i + 1; j < sayings.size(); j++) {
                Saying a = sayings.get(i);
                Saying b = sayings.get(j);
                if (a.report() == b.report() || items.get(i).isEmpty() || items.get(j).isEmpty())
                    continue;
                boolean same = items.get(i).equals(items.get(j));
                if (same && (pieces(sayings, items, i) > 1 || pieces(sayings, items, j) > 1))
                    continue;
                print(
                        quotes,
                        folder,
                        same,
                        Likeness.of(a, b, alignments).values(),
                        text(a.report(), a.quote().span()),
                        text(b.report(), b.quote().span()));
            }
        }
        List<Count> counts = Counts.of(outlines, words, alignments.space(), names);
        List<String> kinds = counts.stream().map(c -> item(c.report(), c.figure())).toList();
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                Count a = counts.get(i);
                Count b = counts.get(j);
                if (kinds.get(i).isEmpty() && kinds.get(j).isEmpty()) continue;
                FigureLikeness l = FigureLikeness.of(a, b, alignments);
                if (l.agree() && a.report() == b.report()) continue;
                boolean same = kinds.get(i).equals(kinds.get(j));
                print(
                        l.agree() ? agree : differ,
                        folder,
                        same,
                        l.values(),
                        text(a.report(), a.figure().span())
                                + " / "
                                + text(
                                        a.report(),
                                        outlines.get(a.report()).units().get(a.unit()).span()),
                        text(b.report(), b.figure().span())
                                + " / "
                                + text(
                                        b.report(),
                                        outlines.get(b.report()).units().get(b.unit()).span()));
            }
        }
    }

    private static long pieces(List<Saying> sayings, List<String> items, int i) {
        long n = 0;
        for (int j = 0; j < items.size(); j++)
            if (sayings.get(j).report() == sayings.get(i).report()
                    && items.get(j).equals(items.get(i))) n++;
        return n;
    }

    private String text(int report, firsthand.text.Span span) {
        return outlines.get(report).id()
                + " "
                + span.of(outlines.get(report).text()).replaceAll("\\s+", " ");
    }

    private static void print(
            PrintWriter out, Path folder, boolean same, double[] values, String a, String b) {
        StringBuilder line = new StringBuilder(folder.getFileName() + "\t" + (same ? 1 : 0));
        for (double v : values) line.append('\t').append(v);
        out.println(line.append("\t-\t").append(a).append("\t-\t").append(b));
    }

    /// The gold item of a quote found: the one whose reading covers most of it, half at least.
    private String item(int report, Quote q) {
        return gold.story().reports().get(report).quotes().stream()
                .filter(
                        g ->
                                2 * g.span().overlap(q.span())
                                        >= Math.max(g.span().length(), q.span().length()))
                .findFirst()
                .map(g -> gold.quoteItems().getOrDefault(g, ""))
                .orElse("");
    }

    private String item(int report, Figure f) {
        return gold.story().reports().get(report).figures().stream()
                .filter(g -> g.span().overlaps(f.span()) && Units.agree(g, f))
                .findFirst()
                .map(g -> gold.figureItems().getOrDefault(g, ""))
                .orElse("");
    }
}
