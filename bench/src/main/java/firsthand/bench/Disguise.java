package firsthand.bench;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What somebody does to a report who copies it and does not want that to be seen: other words,
/// paragraphs moved, other quotation marks, letters that only look Latin, a date before the
/// source's,
/// a byline of his own.
final class Disguise {
    private static final Map<String, String> SYNONYMS = synonyms();
    private static final int LOOKALIKE_EVERY = 9;

    private Disguise() {}

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new HashMap<>();
        try (InputStream in = Disguise.class.getResourceAsStream("synonyms.txt")) {
            String all =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : all.lines().toList()) {
                if (line.startsWith("#")) continue;
                String[] words = line.split(" ");
                synonyms.put(words[0], words[1].replace('-', ' '));
            }
            return Map.copyOf(synonyms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param id the copy's
    static Report of(Report source, String id) {
        List<String> paragraphs = new ArrayList<>(List.of(source.text().split("\n\n")));
        for (int i = 2; i + 1 < paragraphs.size(); i += 3) {
            paragraphs.add(i, paragraphs.remove(i + 1));
        }
        return new Report(
                id,
                Optional.of("Daily Mill"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Rex Chance"),
                source.published().flatMap(Disguise::dayBefore),
                source.language(),
                marks(words(String.join("\n\n", paragraphs))),
                List.of(),
                List.of());
    }

    private static Optional<StatedTime> dayBefore(StatedTime time) {
        return StatedTime.parse(time.earliest().minusSeconds(86_400).toString());
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (String word : text.split("(?<=[^\\p{L}])|(?=[^\\p{L}])")) {
            String other = SYNONYMS.getOrDefault(word, word);
            boolean disguised = other.length() > 3 && ++number % LOOKALIKE_EVERY == 0;
            out.append(disguised ? other.replace('a', 'а').replace('e', 'е') : other);
        }
        return out.toString();
    }

    private static String marks(String text) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') open = !open;
            out.append(
                    switch (c) {
                        case '“' -> '«';
                        case '”' -> '»';
                        case '"' -> open ? '«' : '»';
                        default -> c;
                    });
        }
        return out.toString();
    }
}
