package firsthand.statement.figure;

import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The units, currencies and hedges of one language, from `units.tsv`, `currencies.tsv` and
/// `hedges.tsv`.
final class Units {
    private static final Lexicon UNITS = Lexicon.of(Units.class, "units.tsv");
    private static final Lexicon CURRENCIES = Lexicon.of(Units.class, "currencies.tsv");
    private static final Lexicon HEDGES = Lexicon.of(Units.class, "hedges.tsv");
    private static final Map<String, Units> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_HEDGE_WORDS = 4;

    /// A unit and how many of it the word means: a decade is 10 a.
    record Unit(String name, BigDecimal factor) {
        boolean isPercent() {
            return name.startsWith("%") || name.equals("bp");
        }

        boolean isTime() {
            return switch (name) {
                case "ms", "s", "min", "h", "d", "wk", "mo", "a" -> true;
                default -> false;
            };
        }
    }

    private final Phrasebook<Unit> units = new Phrasebook<>();
    private final Phrasebook<String> before = new Phrasebook<>();
    private final Phrasebook<String> after = new Phrasebook<>();
    private final Phrasebook<Amount.Hedge> hedges = new Phrasebook<>();

    private final Set<String> firstWords;

    private Units(String language) {
        for (Lexicon.Row row : UNITS.in(language)) {
            Unit unit = new Unit(row.cell(0), new BigDecimal(row.cell(1)));
            for (String phrase : row.phrases(2)) units.add(phrase, unit);
        }
        for (Lexicon.Row row : CURRENCIES.in(language)) {
            if (!row.cell(1).equals("-"))
                for (String phrase : row.phrases(1)) addBefore(phrase, row.cell(0));
            if (!row.cell(2).equals("-"))
                for (String phrase : row.phrases(2)) after.add(phrase, row.cell(0));
        }
        for (Lexicon.Row row : HEDGES.in(language)) {
            Amount.Hedge hedge = Amount.Hedge.valueOf(row.cell(0));
            for (String phrase : row.phrases(1)) hedges.add(phrase, hedge);
        }
        firstWords = before.firstWords();
    }

    /// A sign stands behind amounts, too: "100 ₽".
    private void addBefore(String phrase, String currency) {
        before.add(phrase, currency);
        boolean sign = phrase.length() == 1 && !Character.isLetter(phrase.charAt(0));
        if (sign) after.add(phrase, currency);
    }

    static Units in(String language) {
        return KNOWN.computeIfAbsent(Lexicon.known(language), Units::new);
    }

    /// Whether a currency that stands before its amount may begin with word `i`.
    boolean mayBegin(Words w, int i) {
        return firstWords.contains(w.lower(i));
    }

    /// The unit that begins with word `i`.
    Optional<Phrasebook.Match<Unit>> unit(Words w, int i) {
        var found = units.longest(w, i);
        if (found.isPresent() && w.isAllCapitals(i) && found.get().meaning().name().equals("mL")) {
            Unit megalitre = new Unit("ML", BigDecimal.ONE);
            return Optional.of(new Phrasebook.Match<>(found.get().to(), megalitre));
        }
        return found;
    }

    /// The currency that stands before an amount: "€", "US$", "EUR".
    Optional<Phrasebook.Match<String>> currencyBefore(Words w, int i) {
        return before.longest(w, i).filter(m -> isWritten(w, i, m) && isSign(w, i, m.to()));
    }

    /// The letters of "US$" stand in capitals and are glued to the sign.
    private static boolean isSign(Words w, int i, int to) {
        boolean letters = to > i + 1 && w.isWord(i) && w.length(i) < 3;
        boolean word = w.is(i, "a") || w.is(i, "s");
        boolean apart = !word && !w.glued(to - 1) && !w.glued(to);
        return !letters || apart || w.isCapital(i) && (w.glued(i + 1) || w.isAllCapitals(i));
    }

    /// The currency that stands behind an amount: "euros", "USD", "€".
    Optional<Phrasebook.Match<String>> currencyAfter(Words w, int i) {
        return after.longest(w, i).filter(m -> isWritten(w, i, m));
    }

    /// A code must stand in capitals: "ALL" is the lek, "all" is not.
    private static boolean isWritten(Words w, int i, Phrasebook.Match<String> m) {
        boolean code = m.to() == i + 1 && w.lower(i).equalsIgnoreCase(m.meaning());
        if (code) return w.isAllCapitals(i) || !m.meaning().equals(upper(m.meaning()));
        boolean latin = w.lower(i).chars().allMatch(c -> c < 0x250);
        boolean shortWord = m.to() == i + 1 && w.isWord(i) && w.length(i) <= 3 && latin;
        return !shortWord || w.isCapital(i) || w.length(i) == 3;
    }

    private static String upper(String s) {
        return s.toUpperCase(java.util.Locale.ROOT);
    }

    /// The hedge that ends before word `i`, with the index of its first word.
    Optional<Phrasebook.Match<Amount.Hedge>> hedgeBefore(Words w, int i) {
        return hedges.endingAt(w, i, MOST_HEDGE_WORDS);
    }
}
