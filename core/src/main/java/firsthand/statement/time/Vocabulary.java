package firsthand.statement.time;

import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The words of time of one language, from `times.tsv`.
final class Vocabulary {
    private static final Lexicon LEXICON = Lexicon.of(Vocabulary.class, "times.tsv");
    private static final Map<String, Vocabulary> KNOWN = new ConcurrentHashMap<>();

    /// What a word of time says.
    enum Kind {
        MONTH,
        WEEKDAY,
        UNIT,
        DAYPART,
        SEASON,
        DAY,
        REF,
        LAST,
        NEXT,
        THIS,
        AGO_BEFORE,
        AGO_AFTER,
        FEW,
        EVERY,
        SET,
        HOLIDAY,
        MOD,
        CLOCK,
        ZONE,
        /// a quarter of a year by its number: "erstes Quartal"
        QUARTER,
        /// a day and its part in one word: "gisteravond"
        DAYTIME
    }

    private final Map<Kind, Phrasebook<String>> books = new EnumMap<>(Kind.class);

    private final Map<String, Integer> kinds = new HashMap<>();

    private Vocabulary(String language) {
        for (Lexicon.Row row : LEXICON.in(language)) {
            Kind kind = kind(row.cell(0));
            Phrasebook<String> book = books.computeIfAbsent(kind, k -> new Phrasebook<>());
            for (String phrase : row.phrases(2)) book.add(phrase, row.cell(1));
        }
        books.forEach(
                (kind, book) -> {
                    int bit = 1 << kind.ordinal();
                    book.firstWords().forEach(word -> kinds.merge(word, bit, (a, b) -> a | b));
                });
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "agoBefore" -> Kind.AGO_BEFORE;
            case "agoAfter" -> Kind.AGO_AFTER;
            default -> Kind.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        };
    }

    static Vocabulary in(String language) {
        return KNOWN.computeIfAbsent(Lexicon.known(language), Vocabulary::new);
    }

    /// For each kind whose phrases may begin with the word, the bit of the kind's number.
    int kinds(String word) {
        return kinds.getOrDefault(word, 0);
    }

    /// The longest phrase of that kind that begins with word `i`, with its meaning.
    Optional<Phrasebook.Match<String>> at(Kind kind, Words w, int i) {
        Phrasebook<String> book = books.get(kind);
        return book == null ? Optional.empty() : book.longest(w, i);
    }
}
