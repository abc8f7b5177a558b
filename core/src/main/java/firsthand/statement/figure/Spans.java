package firsthand.statement.figure;

import firsthand.statement.figure.Amount.Hedge;
import firsthand.statement.figure.Amount.Kind;
import firsthand.statement.figure.Units.Unit;
import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Measures of several parts and measures without a number: "13 hours and 20 minutes", "five feet
/// ten inches", "a year and a half", "more than a week".
record Spans(Numerals numerals, Units units) {
    /// "and a half" behind its unit in other languages.
    private static final Set<String> HALVES =
            Set.of(
                    "et demi",
                    "et demie",
                    "y medio",
                    "y media",
                    "e mezzo",
                    "e mezza",
                    "e meio",
                    "e meia");

    /// A finer unit after a coarser one, and how many of it make one.
    private static BigDecimal finer(String coarse, String fine) {
        int n =
                switch (coarse + " " + fine) {
                    case "h min", "min s" -> 60;
                    case "a mo", "ft in" -> 12;
                    case "wk d" -> 7;
                    case "d h" -> 24;
                    default -> 0;
                };
        return BigDecimal.valueOf(n);
    }

    /// Adds a finer part that follows: the whole is then in the finer unit.
    Amount compound(Words w, Amount a, Unit unit) {
        int i = a.to();
        if (w.beginsLine(i) || a.high().isPresent()) return a;
        Amount half = halfBehind(w, a);
        if (half != a) return half;
        if (w.is(i, "and") || w.isMark(i, ',')) i++;
        Optional<Numeral> rest = numerals.at(w, i);
        if (rest.isEmpty() || rest.get().kind() != Numeral.Kind.CARDINAL) return a;
        var fine = units.unit(w, rest.get().to());
        if (fine.isEmpty()) return a;
        BigDecimal per = finer(unit.name(), fine.get().meaning().name());
        if (per.signum() == 0 || rest.get().value().compareTo(per) >= 0) return a;
        BigDecimal value = a.value().multiply(per).add(rest.get().value());
        return new Amount(
                a.from(),
                fine.get().to(),
                value,
                Optional.empty(),
                fine.get().meaning().name(),
                a.kind(),
                a.hedge(),
                a.hedgeFrom(),
                fine.get().to());
    }

    /// Where "and a half" ends that begins at a word; the word itself where none does.
    private static int halfEnd(Words w, int i) {
        boolean three = w.isWord(i + 2) && !w.beginsSentence(i + 2);
        String words = w.lower(i) + " " + w.lower(i + 1);
        if (three && Set.of("and a half", "en een half").contains(words + " " + w.lower(i + 2))) {
            return i + 3;
        }
        return HALVES.contains(words) ? i + 2 : i;
    }

    /// "a year and a half", "quatre ans et demi"
    private static Amount halfBehind(Words w, Amount a) {
        int i = a.to();
        int end = halfEnd(w, i);
        if (end == i) return a;
        BigDecimal value = a.value().add(new BigDecimal("0.5"));
        return new Amount(
                a.from(),
                end,
                value,
                Optional.empty(),
                a.unit(),
                a.kind(),
                a.hedge(),
                a.hedgeFrom(),
                end);
    }

    /// "a week", where a hedge or a preposition makes it a measure; "a year and a half" anywhere.
    Optional<Amount> article(Words w, int i) {
        if (!w.is(i, "a") && !w.is(i, "an")) return Optional.empty();
        int at =
                w.is(i + 1, "single") || w.is(i + 1, "full") || w.is(i + 1, "whole")
                        ? i + 2
                        : i + 1;
        Optional<Phrasebook.Match<Unit>> unit = units.unit(w, at).filter(m -> m.meaning().isTime());
        if (unit.isEmpty() || w.isHyphen(unit.get().to())) return Optional.empty();
        Unit u = unit.get().meaning();
        int to = unit.get().to();
        Amount one =
                new Amount(
                        i,
                        to,
                        u.factor(),
                        Optional.empty(),
                        u.name(),
                        Kind.MEASURE,
                        Hedge.EXACT,
                        i,
                        to);
        Amount half = halfBehind(w, one);
        if (half != one) return Optional.of(half);
        if (w.is(to, "ago") || w.is(to, "later") || w.is(to, "after")) return Optional.empty();
        return at > i + 1 || isMeasured(w, i) ? Optional.of(one) : Optional.empty();
    }

    private static boolean isMeasured(Words w, int i) {
        return switch (w.lower(i - 1)) {
            case "than",
                    "within",
                    "inside",
                    "in",
                    "almost",
                    "nearly",
                    "about",
                    "over",
                    "under",
                    "for",
                    "least",
                    "around",
                    "roughly" ->
                    true;
            default -> false;
        };
    }
}
