package firsthand.statement.figure;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Words;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads "5 to 10", "between 200 and 300", "€5bn-€7bn", "5-10 million", "two or three".
record Ranges(Numerals numerals, Units units, String language) {

    /// One number, or two that bound a range.
    record Range(
            Numeral first,
            int from,
            int to,
            BigDecimal low,
            Optional<BigDecimal> high,
            boolean isScaled) {
        Range times(long by, int end) {
            BigDecimal factor = BigDecimal.valueOf(by);
            return new Range(
                    first,
                    from,
                    end,
                    low.multiply(factor),
                    high.map(h -> h.multiply(factor)),
                    true);
        }
    }

    /// The range that begins with the number, or the number alone.
    ///
    /// @param from where the amount begins, its currency included
    Range read(Words w, Numeral n, int from) {
        Range alone = new Range(n, from, n.to(), n.value(), Optional.empty(), n.isScaled());
        int i = n.to();
        int next = connector(w, n, from, i);
        if (next == i || w.beginsLine(next)) return alone;
        boolean money = from < n.from();
        var currency =
                money
                        ? units.currencyBefore(w, next)
                        : Optional.<firsthand.statement.number.Phrasebook.Match<String>>empty();
        if (currency.isPresent()) next = currency.get().to();
        Optional<Numeral> second = numerals.at(w, next).map(m -> money ? million(w, m) : m);
        return second.flatMap(m -> range(n, from, m)).orElse(alone);
    }

    private static Numeral million(Words w, Numeral n) {
        boolean m = w.is(n.to(), "m") && w.glued(n.to()) && !n.isScaled();
        BigDecimal factor = BigDecimal.valueOf(1_000_000);
        return m
                ? new Numeral(
                        n.from(), n.to() + 1, n.value().multiply(factor), n.kind(), true, factor)
                : n;
    }

    private static Optional<Range> range(Numeral n, int from, Numeral m) {
        if (m.kind() != Numeral.Kind.CARDINAL) return Optional.empty();
        BigDecimal low = n.isScaled() ? n.value() : n.value().multiply(m.scale());
        if (low.compareTo(m.value()) >= 0 || low.signum() < 0) {
            low = n.value();
            if (low.compareTo(m.value()) >= 0) return Optional.empty();
        }
        boolean scaled = n.isScaled() || m.isScaled();
        return Optional.of(new Range(n, from, m.to(), low, Optional.of(m.value()), scaled));
    }

    /// The index behind the word or mark that joins two ends, or `i` where none does.
    private int connector(Words w, Numeral n, int from, int i) {
        if (w.beginsLine(i) || Guards.isLabelled(w, n)) return i;
        boolean hanging = w.isHyphen(i) && w.glued(i) && !w.glued(i + 1);
        if (hanging && (w.is(i + 1, "to") || w.is(i + 1, "bis") || w.is(i + 1, "or"))) return i + 2;
        if (w.isDash(i)) {
            boolean tight = w.glued(i) && w.glued(i + 1);
            return tight && !w.isDash(i + 2) && !isDashed(w, n) ? i + 1 : i;
        }
        String word = w.lower(i);
        boolean to =
                switch (word) {
                    case "to", "bis", "à", "a", "ai", "tot" -> !isChange(w, from);
                    case "and", "und", "et", "y", "e", "en" -> isBetween(w, from);
                    case "or", "oder", "ou", "o", "of" -> isNeighbour(w, n, i);
                    default -> false;
                };
        if (!to || word.equals("a") && language.equals("en")) return i;
        return word.equals("of") && !language.equals("nl") ? i : i + 1;
    }

    private static boolean isDashed(Words w, Numeral n) {
        return w.isDash(n.from() - 1) && w.glued(n.from());
    }

    /// "rose from 5 to 7" tells of a change, not of a range.
    private static boolean isChange(Words w, int from) {
        return switch (w.lower(from - 1)) {
            case "from", "von", "de", "da", "van" -> true;
            default -> false;
        };
    }

    private static boolean isBetween(Words w, int from) {
        return switch (w.lower(from - 1)) {
            case "between", "zwischen", "entre", "tra", "fra", "tussen" -> true;
            default ->
                    w.is(from - 1, "of")
                            && (w.is(from - 2, "ages") || w.is(from - 2, "age"))
                            && (w.is(from - 3, "between") || w.is(from - 4, "between"));
        };
    }

    /// "two or three", "200 or 300"
    private boolean isNeighbour(Words w, Numeral n, int or) {
        Optional<Numeral> next = numerals.at(w, or + 1);
        if (next.isEmpty() || next.get().inDigits() != n.inDigits()) return false;
        BigDecimal limit = n.value().multiply(BigDecimal.valueOf(2)).add(BigDecimal.ONE);
        return next.get().value().compareTo(limit) <= 0;
    }
}
