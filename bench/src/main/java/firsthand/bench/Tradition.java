package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// A made-up story whose true family tree and statements are known.
///
/// @param reports the file of its reports: all that the program gets to see
/// @param texts each report's words, in the file's order
/// @param gold the truth, as `bench/traditions/README.md` describes it
final class Tradition {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Path reports;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, CodePoints> codePoints = new LinkedHashMap<>();
    private final JsonNode gold;

    private Tradition(String name, Path reports, Path gold) throws IOException {
        this.name = name;
        this.reports = reports;
        this.gold = JSON.readTree(Files.readString(gold));
        for (JsonNode report : lines(reports)) {
            String id = report.get("id").asText();
            String text = report.get("text").asText();
            texts.put(id, text);
            codePoints.put(id, CodePoints.of(text));
        }
    }

    /// The traditions below `root` (the project's folder), by name.
    static List<Tradition> all(Path root) throws IOException {
        List<Tradition> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root.resolve("bench/traditions"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                all.add(in(root, folder));
            }
        }
        return List.copyOf(all);
    }

    /// The reports of a sample stand with the samples, those of the others beside their gold.
    private static Tradition in(Path root, Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Path sample = root.resolve("samples").resolve(name).resolve("reports.jsonl");
        Path reports = Files.exists(sample) ? sample : folder.resolve("reports.jsonl");
        return new Tradition(name, reports, folder.resolve("gold.json"));
    }

    /// The JSON objects of a file, one a line.
    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) found.add(JSON.readTree(line));
        }
        return found;
    }

    String name() {
        return name;
    }

    Path reports() {
        return reports;
    }

    JsonNode gold() {
        return gold;
    }

    boolean has(String report) {
        return texts.containsKey(report);
    }

    String text(String report) {
        return texts.getOrDefault(report, "");
    }

    /// The reports of the event itself, in the file's order.
    List<String> story() {
        SequencedSet<String> story = new LinkedHashSet<>(texts.keySet());
        for (JsonNode distractor : gold.get("distractors")) story.remove(distractor.asText());
        return List.copyOf(story);
    }

    /// Every place of `words` in a report, in code points.
    List<Span> places(String report, String words) {
        String text = text(report);
        CodePoints points = codePoints.getOrDefault(report, CodePoints.of(""));
        List<Span> places = new ArrayList<>();
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            places.add(points.export(new Span(i, i + words.length())));
        }
        return places;
    }

    @Override
    public String toString() {
        return name;
    }
}
