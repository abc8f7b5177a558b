package firsthand.statement.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A lexicon of ours: a text file beside the class that uses it, a row a line, cells apart by tabs;
/// `#` begins a remark. The first cell names the language, several by spaces, or `*` for all.
public record Lexicon(List<Row> rows) {
    /// The languages whose words we know; any other is read by the rows for all, and as English.
    public static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "it", "nl", "pt");

    public Lexicon {
        rows = List.copyOf(rows);
    }

    /// One line: its cells without the language, trimmed.
    public record Row(Set<String> languages, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int i) {
            return cells.get(i);
        }

        /// The phrases of cell `i`, which are apart by semicolons.
        public List<String> phrases(int i) {
            List<String> found = new ArrayList<>();
            for (String phrase : cells.get(i).split(";")) {
                if (!phrase.isBlank()) found.add(phrase.strip());
            }
            return found;
        }

        boolean isFor(String language) {
            return languages.contains(language) || languages.contains("*");
        }
    }

    /// The language whose rows are used for a report in `language`.
    public static String known(String language) {
        return LANGUAGES.contains(language) ? language : "en";
    }

    /// Reads the file of that name beside `owner`.
    public static Lexicon of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no lexicon " + name);
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Lexicon(lines.lines().flatMap(l -> row(l).stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> row(String line) {
        if (line.isBlank() || line.startsWith("#")) return List.of();
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t")) cells.add(cell.strip());
        Set<String> languages = Set.of(cells.getFirst().split(" "));
        return List.of(new Row(languages, cells.subList(1, cells.size())));
    }

    /// The rows for one language, those for all among them.
    public List<Row> in(String language) {
        String known = known(language);
        return rows.stream().filter(r -> r.isFor(known)).toList();
    }
}
