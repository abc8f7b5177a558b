package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.Firsthand;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The scores of one run over traditions: each tradition's and their means.
final class Scoreboard {
    private final Map<String, Map<String, Double>> each = new LinkedHashMap<>();

    /// Reads each tradition with the program as a user would, keeps the dossiers in `outputs`, and
    /// scores them.
    static Scoreboard run(List<Tradition> traditions, Path outputs) throws IOException {
        Files.createDirectories(outputs);
        Firsthand firsthand = Firsthand.open();
        for (Tradition t : traditions) {
            List<Outcome> outcomes = new ArrayList<>();
            Inputs.read(List.of(t.reports().toString()), outcomes::add);
            try (Writer out = Files.newBufferedWriter(outputs.resolve(t.name() + ".jsonl"))) {
                DossierFormat.JSONL
                        .writer(Look.plain())
                        .write(firsthand.read(Inputs.accepted(outcomes)), out);
            }
        }
        return of(traditions, outputs);
    }

    /// Scores outputs that are there already: `NAME.jsonl` for each tradition.
    static Scoreboard of(List<Tradition> traditions, Path outputs) throws IOException {
        Scoreboard board = new Scoreboard();
        for (Tradition t : traditions) {
            List<JsonNode> dossiers = Tradition.lines(outputs.resolve(t.name() + ".jsonl"));
            board.each.put(t.name(), TraditionScorer.score(t, dossiers));
        }
        return board;
    }

    /// Each metric's mean over the traditions.
    SortedMap<String, Double> means() {
        SortedMap<String, Double> means = new TreeMap<>();
        for (Map<String, Double> scores : each.values()) {
            scores.forEach((name, score) -> means.merge(name, score / each.size(), Double::sum));
        }
        return means;
    }

    /// One line a metric, one column a tradition.
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-28s%7s", "", "mean"));
        for (String name : each.keySet()) {
            table.append(String.format(Locale.ROOT, " %9.9s", name));
        }
        for (var mean : means().entrySet()) {
            table.append(
                    String.format(Locale.ROOT, "%n%-28s%7.3f", mean.getKey(), mean.getValue()));
            for (Map<String, Double> scores : each.values()) {
                table.append(String.format(Locale.ROOT, " %9.3f", scores.get(mean.getKey())));
            }
        }
        return table.append(System.lineSeparator()).toString();
    }

    /// SHA-256 over the names and bytes of all files of the traditions, so that nobody changes the
    /// corpus unseen.
    static String corpusHash(Path root) throws IOException {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String folder : List.of("bench/traditions", "samples")) {
                try (var files = Files.walk(root.resolve(folder))) {
                    files.filter(f -> f.toString().matches(".*\\.jsonl?"))
                            .sorted()
                            .forEach(file -> add(root, file, hash));
                }
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(Path root, Path file, MessageDigest hash) {
        try {
            String name = root.relativize(file).toString().replace('\\', '/');
            hash.update(name.getBytes(StandardCharsets.UTF_8));
            hash.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
