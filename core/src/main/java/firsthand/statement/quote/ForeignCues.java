package firsthand.statement.quote;

import firsthand.text.ResourceLines;
import firsthand.statement.name.Name;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cues of a language that is read without a parser: forms as they stand in a report.
final class ForeignCues {
    static final Set<String> LANGUAGES = Set.of("de", "fr", "es", "it", "nl", "pt");

    private final Map<String, Set<String>> rows = new HashMap<>();
    private final Map<String, Name.Sex> pronouns = new LinkedHashMap<>();
    private final List<String> according;
    private final String language;

    private static final Set<String> RELATIVES =
            Set.of(
                    "der", "die", "das", "den", "dem", "deren", "dessen", "qui", "dont", "quien",
                    "che");

    private ForeignCues(String language, List<List<String>> lines) {
        this.language = language;
        List<String> phrases = List.of();
        for (List<String> row : lines) {
            if (row.get(0).equals("according")) phrases = List.of(row.get(1).split("\\|"));
            else rows.put(row.get(0), new HashSet<>(Arrays.asList(row.get(1).split(" "))));
        }
        according = phrases;
        for (String he : row("he")) pronouns.put(he, Name.Sex.MALE);
        for (String she : row("she")) pronouns.put(she, Name.Sex.FEMALE);
    }

    static ForeignCues of(String language) {
        return new ForeignCues(
                language, ResourceLines.of(ForeignCues.class, "cues-" + language + ".tsv"));
    }

    /// Of a language of which no cue is known: only its marks can be found.
    static ForeignCues unknown() {
        return new ForeignCues("und", List.of());
    }

    private Set<String> row(String kind) {
        return rows.getOrDefault(kind, Set.of());
    }

    boolean isVerb(String word) {
        return row("verb").contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isAuxiliary(String word) {
        return row("aux").contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isThat(String word) {
        return row("that").contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isArticle(String word) {
        return row("article").contains(word.toLowerCase(Locale.ROOT));
    }

    /// The sex that a pronoun shows; empty if the word is no pronoun of a person.
    Optional<Name.Sex> pronoun(String word) {
        return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
    }

    /// Whether a clause behind a mere comma is reported ("sagte, er komme").
    boolean reportsBehindComma() {
        return language.equals("de");
    }

    /// Whether the word begins a relative clause rather than a reported one: a German article with
    /// a second article or no noun behind it ("die die Gespräche leitete").
    boolean beginsRelative(String word, List<ForeignText.Word> words, int at) {
        if (!RELATIVES.contains(word.toLowerCase(Locale.ROOT)) || at + 1 >= words.size())
            return false;
        String next = words.get(at + 1).form();
        return isArticle(next) || !language.equals("de");
    }

    /// Phrases that stand before whoever is credited, longest first.
    List<String> according() {
        return according;
    }
}
