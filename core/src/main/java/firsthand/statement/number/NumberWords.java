package firsthand.statement.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The number words of one language, from `numbers.tsv` and, outside English, ICU's spelling rules.
final class NumberWords {
    private static final Lexicon LEXICON = Lexicon.of(NumberWords.class, "numbers.tsv");
    private static final Map<String, NumberWords> KNOWN = new ConcurrentHashMap<>();

    /// What a number word does to the number it stands in.
    enum Kind {
        ONE,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        DOZEN
    }

    record Word(Kind kind, long value) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Long> shortScales = new HashMap<>();
    private final Phrasebook<Long> parts = new Phrasebook<>();
    private final Phrasebook<Long> groups = new Phrasebook<>();
    private final Phrasebook<Long> ordinals = new Phrasebook<>();
    private final Phrasebook<BigDecimal> shares = new Phrasebook<>();
    private final Phrasebook<Long> spelled = new Phrasebook<>();

    private NumberWords(String language) {
        for (Lexicon.Row row : LEXICON.in(language)) {
            for (String phrase : row.phrases(2)) add(row.cell(0), row.cell(1), phrase);
        }
        if (!language.equals("en")) spell(language);
    }

    static NumberWords in(String language) {
        return KNOWN.computeIfAbsent(Lexicon.known(language), NumberWords::new);
    }

    private void add(String kind, String value, String phrase) {
        switch (kind) {
            case "share" -> shares.add(phrase, quotient(value));
            case "part" -> parts.add(phrase, Long.valueOf(value));
            case "group" -> groups.add(phrase, Long.valueOf(value));
            case "ordinal" -> ordinals.add(phrase, Long.valueOf(value));
            case "short" -> shortScales.put(phrase, Long.valueOf(value));
            default ->
                    words.put(
                            phrase,
                            new Word(
                                    Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                                    Long.parseLong(value)));
        }
    }

    private static BigDecimal quotient(String written) {
        String[] of = written.split("/");
        return new BigDecimal(of[0]).divide(new BigDecimal(of[1]), MathContext.DECIMAL64);
    }

    /// The cardinals from 2 to 999, and thousands where they are written as one word. One is left
    /// out: outside English it is the article.
    private void spell(String language) {
        var rules =
                new RuleBasedNumberFormat(
                        Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        for (String set : rules.getRuleSetNames()) {
            if (!set.startsWith("%spellout-cardinal") && !set.equals("%spellout-numbering")) {
                continue;
            }
            for (int n = 2; n < 1000; n++) {
                spelled.add(rules.format(n, set).replace("\u00ad", ""), (long) n);
                String thousands = rules.format(n * 1000L, set).replace("\u00ad", "");
                if (thousands.indexOf(' ') < 0) spelled.add(thousands, n * 1000L);
            }
        }
    }

    /// Every word that a number in words may begin with.
    Set<String> firstWords() {
        Set<String> found = new HashSet<>(words.keySet());
        for (Phrasebook<?> book : List.of(parts, groups, ordinals, shares, spelled)) {
            found.addAll(book.firstWords());
        }
        return found;
    }

    Optional<Word> word(Words w, int i) {
        return w.isWord(i) ? Optional.ofNullable(words.get(w.lower(i))) : Optional.empty();
    }

    Optional<Word> word(Words w, int i, Kind kind) {
        return word(w, i).filter(found -> found.kind() == kind);
    }

    Optional<Long> shortScale(Words w, int i) {
        return w.isWord(i) ? Optional.ofNullable(shortScales.get(w.lower(i))) : Optional.empty();
    }

    Optional<Phrasebook.Match<Long>> part(Words w, int i) {
        return parts.longest(w, i);
    }

    /// "a couple of", "a trio of".
    Optional<Phrasebook.Match<Long>> group(Words w, int i) {
        return groups.longest(w, i);
    }

    Optional<Phrasebook.Match<Long>> ordinal(Words w, int i) {
        return ordinals.longest(w, i);
    }

    Optional<Phrasebook.Match<BigDecimal>> share(Words w, int i) {
        return shares.longest(w, i);
    }

    Optional<Phrasebook.Match<Long>> spelled(Words w, int i) {
        return spelled.longest(w, i);
    }
}
