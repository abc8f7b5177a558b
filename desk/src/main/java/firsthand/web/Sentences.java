package firsthand.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The analysis speaks English. Where a page's language has a file `sentences-LANGUAGE.tsv`, its
/// sentences are told in that language: a line has the English sentence and the other one. `{0}`,
/// `{1}` stand for words that stay as they are, `<0>` for a part that is itself such a sentence.
/// The
/// first line that fits counts.
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("[{<](\\d)[}>]");
    private static final int LONGEST = 3_000;
    private static final int DEEPEST = 4;

    private final List<Line> lines = new ArrayList<>();

    /// @param from the words between the places; the first and the last may be empty
    /// @param places the number of each place between them
    private record Line(List<String> from, List<Integer> places, String to) {}

    /// @param language without a file every sentence stays as it is
    Sentences(String language) {
        try (InputStream in =
                Sentences.class.getResourceAsStream("sentences-" + language + ".tsv")) {
            if (in == null) return;
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] two = line.split("\t", 2);
                lines.add(line(two[0], two[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String english, String other) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(english);
        int from = 0;
        while (place.find()) {
            words.add(english.substring(from, place.start()));
            places.add(Integer.valueOf(place.group(1)));
            from = place.end();
        }
        words.add(english.substring(from));
        return new Line(words, places, other);
    }

    /// What stands at the places of a line, by their numbers: each reaches to the first words that
    /// may follow it, so that no sentence takes more than one look at each of its characters.
    private static Optional<Map<Integer, String>> fit(Line line, String sentence) {
        List<String> words = line.from;
        int last = words.size() - 1;
        if (!sentence.startsWith(words.getFirst()) || !sentence.endsWith(words.get(last))) {
            return Optional.empty();
        }
        int end = sentence.length() - words.get(last).length();
        int at = words.getFirst().length();
        if (last == 0) return at == sentence.length() ? Optional.of(Map.of()) : Optional.empty();
        Map<Integer, String> found = new HashMap<>();
        for (int i = 1; i <= last; i++) {
            int next = i == last ? end : sentence.indexOf(words.get(i), at + 1);
            if (next <= at || next > end) return Optional.empty();
            found.put(line.places.get(i - 1), sentence.substring(at, next));
            at = next + words.get(i).length();
        }
        return Optional.of(found);
    }

    /// Empty when there is no line for it.
    Optional<String> in(String sentence) {
        return sentence.length() > LONGEST ? Optional.empty() : in(sentence, 0);
    }

    private Optional<String> in(String sentence, int depth) {
        if (depth > DEEPEST) return Optional.empty();
        for (Line line : lines) {
            Optional<String> told = fit(line, sentence).flatMap(f -> filled(line.to, f, depth));
            if (told.isPresent()) return told;
        }
        return Optional.empty();
    }

    private Optional<String> filled(String to, Map<Integer, String> found, int depth) {
        StringBuilder out = new StringBuilder();
        Matcher place = PLACE.matcher(to);
        int from = 0;
        while (place.find()) {
            String words = found.getOrDefault(Integer.valueOf(place.group(1)), "");
            if (place.group().startsWith("<")) {
                Optional<String> part = in(words, depth + 1);
                if (part.isEmpty()) return Optional.empty();
                words = part.get();
            }
            out.append(to, from, place.start()).append(words);
            from = place.end();
        }
        return Optional.of(out.append(to, from, to.length()).toString());
    }
}
