package firsthand.stemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists of this package, read from its resources: one entry a line, `#` begins a comment.
final class Lists {
    /// Words that carry grammar, not matter, in the languages that we know them of.
    static final Set<String> FUNCTION_WORDS = words("function-words.txt");

    /// Short forms after which a full stop ends no sentence.
    static final Set<String> ABBREVIATIONS = words("abbreviations.txt");

    /// Words in a byline that say "not by one of our reporters": staff, agencies, desk.
    static final Set<String> DESK_WORDS = words("desk-words.txt");

    /// Words in a byline that name a news agency's work.
    static final Set<String> AGENCY_WORDS = words("agency-words.txt");

    /// The word for a news agency, as it stands beside the agency's name.
    static final Set<String> AGENCY_NOUNS = words("agency-nouns.txt");

    /// Words for a body's written statement.
    static final Set<String> STATEMENT_WORDS = words("statement-words.txt");

    /// Number words with their significant digits.
    static final Map<String, String> NUMBERS = numbers();

    private Lists() {}

    private static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(l -> List.of(l.split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        for (String line : lines("number-words.txt")) {
            String[] parts = line.split("\\s+");
            for (int i = 1; i < parts.length; i++) numbers.put(parts[i], parts[0]);
        }
        return Map.copyOf(numbers);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lists.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("resource missing: " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(l -> l.contains("#") ? l.substring(0, l.indexOf('#')) : l)
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
