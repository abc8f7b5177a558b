package firsthand.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How a language punctuates: what a full stop after a word means. Read from the resource that has
/// the language's tag for a name; what each set is for is said in `en.txt`.
///
/// @param titles in lower case: what stands before a person's name
/// @param ordinals whether a full stop after a number makes an ordinal
/// @param elides whether words lose a vowel to an apostrophe before the next
/// @param nounsHaveCapitals whether a capital says nothing of a name
record Punctuation(
        Set<String> beforeName,
        Set<String> beforeNumber,
        Set<String> ambiguous,
        Set<String> clock,
        Set<String> afterClock,
        Set<String> starters,
        Set<String> reporting,
        Set<String> titles,
        boolean ordinals,
        boolean elides,
        boolean nounsHaveCapitals) {

    /// Languages whose punctuation is known.
    static final Set<String> KNOWN = Set.of("de", "en", "es", "fr", "it", "nl", "pt");

    /// For a language of which nothing is known.
    static final Punctuation ANY =
            new Punctuation(
                    Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                    false, false, false);

    static Punctuation of(String language) {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream in = Punctuation.class.getResourceAsStream(language + ".txt")) {
            if (in == null) throw new IllegalArgumentException("no punctuation of " + language);
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> gather(line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Punctuation(
                words.getOrDefault("before-name", Set.of()),
                words.getOrDefault("before-number", Set.of()),
                words.getOrDefault("ambiguous", Set.of()),
                words.getOrDefault("clock", Set.of()),
                words.getOrDefault("after-clock", Set.of()),
                words.getOrDefault("starters", Set.of()),
                words.getOrDefault("reporting", Set.of()),
                words.getOrDefault("titles", Set.of()),
                words.containsKey("ordinals"),
                words.containsKey("elides"),
                words.containsKey("nouns-have-capitals"));
    }

    private static void gather(String line, Map<String, Set<String>> words) {
        int colon = line.indexOf(':');
        words.computeIfAbsent(line.substring(0, colon), unseen -> new HashSet<>())
                .addAll(Arrays.asList(line.substring(colon + 1).strip().split(" ")));
    }
}
