package firsthand.web.view;

import firsthand.collation.WordDiff;
import firsthand.export.view.Variants.Variant;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Wordings of one quote in columns: what stands in one column are the words for the same place.
///
/// @param rows the first is the wording nearest the origin; empty when there is nothing to compare
public record WordTable(List<Row> rows) {
    private static final int MOST_WORDS = 120;
    private static final int LEAST_SHARED = 3;

    /// One wording.
    public record Row(String who, List<Cell> cells) {}

    /// The words in one column; none: left out.
    public record Cell(String words, boolean differs) {}

    static WordTable of(Teller t, List<Variant> variants) {
        if (variants.size() < 2) return new WordTable(List.of());
        String base = variants.getFirst().words();
        if (base.split(" ").length > MOST_WORDS) return new WordTable(List.of());
        List<Variant> alike = new ArrayList<>();
        List<WordDiff> diffs = new ArrayList<>();
        for (Variant v : variants.subList(1, variants.size())) {
            WordDiff d = diff(base, v.words());
            if (d.isSame() || shared(base, d) < LEAST_SHARED) continue;
            alike.add(v);
            diffs.add(d);
        }
        if (alike.isEmpty()) return new WordTable(List.of());
        List<Integer> cuts = cuts(base, diffs);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(who(t, variants.getFirst()), baseCells(base, cuts)));
        for (int i = 0; i < alike.size(); i++) {
            rows.add(
                    new Row(
                            who(t, alike.get(i)),
                            cells(base, alike.get(i).words(), diffs.get(i), cuts)));
        }
        return new WordTable(List.copyOf(rows));
    }

    private static String who(Teller t, Variant v) {
        int more = v.reports().size() - 1;
        String first = t.outlet(v.reports().getFirst());
        return more == 0 ? first : t.texts().count("and-more", more, first);
    }

    private static WordDiff diff(String a, String b) {
        return WordDiff.between(a, new Span(0, a.length()), b, new Span(0, b.length()));
    }

    private static int shared(String base, WordDiff d) {
        int words = 0;
        for (WordDiff.Change c : d.changes()) {
            if (c.kind() == WordDiff.Kind.SAME) words += c.left().of(base).split(" ").length;
        }
        return words;
    }

    /// Where a column begins in the base: wherever any wording changes from same to other words.
    private static List<Integer> cuts(String base, List<WordDiff> diffs) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0));
        for (WordDiff d : diffs) {
            for (WordDiff.Change c : d.changes())
                cuts.add(Math.min(c.left().start(), base.length()));
        }
        cuts.remove(base.length());
        return new ArrayList<>(cuts);
    }

    private static List<Cell> baseCells(String base, List<Integer> cuts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            cells.add(new Cell(base.substring(cuts.get(i), end(base, cuts, i)).strip(), false));
        }
        return cells;
    }

    private static int end(String base, List<Integer> cuts, int i) {
        return i + 1 < cuts.size() ? cuts.get(i + 1) : base.length();
    }

    private static List<Cell> cells(String base, String reading, WordDiff d, List<Integer> cuts) {
        List<StringBuilder> words = new ArrayList<>();
        List<Boolean> differs = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            words.add(new StringBuilder());
            differs.add(false);
        }
        for (WordDiff.Change c : d.changes()) {
            int column = column(cuts, c.left().start());
            if (c.kind() != WordDiff.Kind.SAME) {
                append(words.get(column), c.right().of(reading));
                int last = column(cuts, Math.max(c.left().start(), c.left().end() - 1));
                for (int i = column; i <= last; i++) differs.set(i, true);
                continue;
            }
            // words that are the same fall into the base's columns
            int last = column(cuts, Math.max(c.left().start(), c.left().end() - 1));
            for (int i = column; i <= last; i++) {
                int from = Math.max(cuts.get(i), c.left().start());
                int to = Math.min(end(base, cuts, i), c.left().end());
                append(words.get(i), base.substring(from, Math.max(from, to)));
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            cells.add(new Cell(words.get(i).toString().strip(), differs.get(i)));
        }
        return cells;
    }

    private static void append(StringBuilder to, String words) {
        if (!to.isEmpty() && !words.isBlank()) to.append(' ');
        to.append(words.strip());
    }

    private static int column(List<Integer> cuts, int at) {
        int column = 0;
        while (column + 1 < cuts.size() && cuts.get(column + 1) <= at) column++;
        return column;
    }
}
