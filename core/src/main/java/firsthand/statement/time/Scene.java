package firsthand.statement.time;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/// One text with what its time expressions are read against. The scanner moves `mentioned` along.
final class Scene {
    private static final int NUMBER = 1 << 30;
    private static final int PLAIN = 1 << 29;
    private static final Set<String> ARTICLES =
            Set.of(
                    "a", "an", "the", "that", "le", "la", "el", "il", "der", "die", "das", "de",
                    "het");

    /// Words that a rule begins with and that `times.tsv` has not.
    private static final Set<String> PLAIN_WORDS =
            Set.of(
                    "the",
                    "that",
                    "a",
                    "an",
                    "q",
                    "h",
                    "fy",
                    "fiscal",
                    "financial",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "past",
                    "coming",
                    "same",
                    "following",
                    "previous",
                    "preceding",
                    "latest",
                    "mid",
                    "midyear",
                    "next",
                    "all",
                    "another",
                    "year",
                    "month",
                    "overnight",
                    "week",
                    "daylong",
                    "weeklong",
                    "monthlong",
                    "yearlong",
                    "decadelong",
                    "hourlong",
                    "hour",
                    "decade",
                    "day",
                    "single",
                    "full",
                    "whole",
                    "tonight",
                    "tonite",
                    "per",
                    "once",
                    "twice",
                    "half",
                    "quarter",
                    "'",
                    "\u2019",
                    "twenties",
                    "thirties",
                    "forties",
                    "fifties",
                    "sixties",
                    "seventies",
                    "eighties",
                    "nineties",
                    "la",
                    "le",
                    "el",
                    "il",
                    "lo",
                    "der",
                    "die",
                    "das",
                    "den",
                    "dem",
                    "het",
                    "de",
                    "o",
                    "vergangene",
                    "letzte");

    final Words words;
    final String language;
    private final Vocabulary vocabulary;
    private final Numerals numerals;
    private final Verbs verbs;
    private final Anchor anchor;

    /// For each word the bits of [Vocabulary#kinds], and NUMBER and PLAIN.
    private final int[] kinds;

    /// The day that the text mentioned last: what "the next day" follows.
    private Optional<LocalDate> mentioned = Optional.empty();

    /// The day, week, month, quarter or year that the text mentioned last.
    private Optional<Mention> last = Optional.empty();

    Scene(Words words, String language, Anchor anchor) {
        this.words = words;
        this.language = language;
        this.vocabulary = Vocabulary.in(language);
        this.numerals = Numerals.in(language);
        this.verbs = Verbs.in(language);
        this.anchor = anchor;
        this.kinds = new int[words.size()];
        for (int i = 0; i < kinds.length; i++) kinds[i] = kindsOf(i);
    }

    private int kindsOf(int i) {
        int found = vocabulary.kinds(words.lower(i));
        if (numerals.mayBegin(words, i)) found |= NUMBER;
        if (PLAIN_WORDS.contains(words.lower(i))) found |= PLAIN;
        return found;
    }

    /// Whether some rule may take word `i`. An article needs such a word behind it.
    boolean mayBegin(int i) {
        if (kinds[i] == 0) return false;
        boolean article = ARTICLES.contains(words.lower(i));
        return !article || i + 1 < kinds.length && kinds[i + 1] != 0 || beginsPhrase(i);
    }

    /// "the close of", "a number of", "the foreseeable future"
    private boolean beginsPhrase(int i) {
        return is(Vocabulary.Kind.AGO_BEFORE, i)
                || is(Vocabulary.Kind.MOD, i)
                || is(Vocabulary.Kind.FEW, i)
                || is(Vocabulary.Kind.REF, i);
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

    /// Whether the text gave no date yet.
    boolean isFirst() {
        return last.isEmpty();
    }

    /// Where the last mention that is no longer than the unit began; the report's day where there
    /// is none.
    Optional<LocalDate> lately(String unit) {
        if (last.filter(m -> m.isWithin(unit)).isPresent()) return last.map(Mention::first);
        return mentioned.or(this::today);
    }

    void mention(Timex found) {
        if (found.isDay()) mentioned = Optional.of(LocalDate.parse(found.value()));
        Mention.of(found).ifPresent(m -> last = Optional.of(m));
    }

    Optional<Phrasebook.Match<String>> at(Vocabulary.Kind kind, int i) {
        boolean may = i >= 0 && i < kinds.length && (kinds[i] & 1 << kind.ordinal()) != 0;
        return may ? vocabulary.at(kind, words, i) : Optional.empty();
    }

    boolean is(Vocabulary.Kind kind, int i) {
        return at(kind, i).isPresent();
    }

    Optional<Numeral> number(int i) {
        boolean may = i >= 0 && i < kinds.length && (kinds[i] & NUMBER) != 0;
        return may ? numerals.at(words, i) : Optional.empty();
    }

    /// A whole number of up to `most` digits that stands alone.
    Optional<Integer> integer(int i, int most) {
        boolean plain = words.isDigits(i) && words.length(i) <= most;
        return plain ? Optional.of(Integer.valueOf(words.lower(i))) : Optional.empty();
    }

    /// The tense of what happens at the time expression.
    Tense tense(int from, int to) {
        return Tense.near(words, verbs, from, to);
    }
}
