package firsthand.statement.time;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One text with what its time expressions are read against. The scanner moves `mentioned` along.
final class Scene {
    final Words words;
    final String language;
    private final Vocabulary vocabulary;
    private final Numerals numerals;
    private final Anchor anchor;

    /// The day that the text mentioned last: what "the next day" follows.
    private Optional<LocalDate> mentioned = Optional.empty();

    Scene(Words words, String language, Anchor anchor) {
        this.words = words;
        this.language = language;
        this.vocabulary = Vocabulary.in(language);
        this.numerals = Numerals.in(language);
        this.anchor = anchor;
    }

    Optional<LocalDate> today() {
        return anchor.day();
    }

    Optional<LocalDateTime> moment() {
        return anchor.moment();
    }

    Optional<LocalDate> mentioned() {
        return mentioned;
    }

    void mention(Timex found) {
        if (found.isDay()) mentioned = Optional.of(LocalDate.parse(found.value()));
    }

    Optional<Phrasebook.Match<String>> at(Vocabulary.Kind kind, int i) {
        return vocabulary.at(kind, words, i);
    }

    boolean is(Vocabulary.Kind kind, int i) {
        return vocabulary.is(kind, words, i);
    }

    Optional<Numeral> number(int i) {
        return numerals.at(words, i);
    }

    /// A whole number of up to `most` digits that stands alone.
    Optional<Integer> integer(int i, int most) {
        boolean plain = words.isDigits(i) && words.length(i) <= most;
        return plain ? Optional.of(Integer.valueOf(words.lower(i))) : Optional.empty();
    }

    /// The tense of what happens at the time expression.
    Tense tense(int from, int to) {
        return Tense.near(words, from, to);
    }
}
