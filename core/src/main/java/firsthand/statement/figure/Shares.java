package firsthand.statement.figure;

import firsthand.statement.figure.Amount.Hedge;
import firsthand.statement.figure.Amount.Kind;
import firsthand.statement.number.Numeral;
import firsthand.statement.number.Numerals;
import firsthand.statement.number.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Parts of a whole: "two-thirds of the trains", "one train in five", "nine out of ten"; and parts
/// of a unit: "half an hour", "a third of a percentage point".
record Shares(Numerals numerals, Units units) {

    /// "one in five", "fewer than one train in five", "nine out of ten"
    Optional<Amount> at(Words w, int i) {
        if (!w.isWord(i) && !w.isDigits(i) || w.glued(i) && w.isDigits(i)) return Optional.empty();
        if (!hasIn(w, i)) return Optional.empty();
        Optional<Numeral> part = numerals.at(w, i).filter(n -> isPlain(n) && n.to() == i + 1);
        if (part.isEmpty()) return Optional.empty();
        boolean every =
                w.is(i + 1, "of")
                        && (w.is(i + 2, "every") || w.is(i + 2, "10") || w.is(i + 2, "ten"));
        int in = w.is(i + 1, "in") || w.is(i + 1, "out") || every ? i + 1 : i + 2;
        int whole = w.is(in, "out") || w.is(in + 1, "every") ? in + 2 : in + 1;
        if (w.is(in, "out") && !w.is(in + 1, "of")) return Optional.empty();
        return numerals.at(w, whole)
                .filter(n -> isWhole(w, part.get(), n))
                .map(
                        n ->
                                share(
                                        i,
                                        n.to(),
                                        part.get()
                                                .value()
                                                .divide(n.value(), MathContext.DECIMAL64)));
    }

    private static boolean hasIn(Words w, int i) {
        boolean near = w.is(i + 1, "in") || w.is(i + 1, "out") || w.is(i + 1, "of");
        return near || w.isWord(i + 1) && (w.is(i + 2, "in") || w.is(i + 2, "on"));
    }

    private static boolean isPlain(Numeral n) {
        return n.kind() == Numeral.Kind.CARDINAL && !n.isScaled() && n.value().signum() > 0;
    }

    /// The whole must be a small round number of the same writing, and have no unit of its own.
    private boolean isWhole(Words w, Numeral part, Numeral whole) {
        if (!isPlain(whole) || whole.value().scale() > 0) return false;
        int n = whole.value().intValue();
        boolean usual = n <= 10 || n % 10 == 0 && n <= 100 || n == 1000;
        boolean greater = whole.value().compareTo(part.value()) > 0;
        boolean unit =
                units.unit(w, whole.to()).isPresent()
                        || units.currencyAfter(w, whole.to()).isPresent();
        boolean ten = n == 10 || n == 100;
        return usual && greater && !unit && (ten || whole.inDigits() == part.inDigits());
    }

    private static Amount share(int from, int to, BigDecimal value) {
        return new Amount(
                from, to, value, Optional.empty(), "share", Kind.SHARE, Hedge.EXACT, from, to);
    }

    /// A fraction: of a unit where one follows, else of a whole.
    Optional<Amount> fraction(Words w, Numeral n) {
        int i = n.to();
        if (w.isHyphen(i) && w.glued(i) && w.glued(i + 1)) i++;
        else if (w.is(i, "of")) i++;
        if (isArticle(w, i)) i++;
        var unit = units.unit(w, i).filter(m -> !w.beginsLine(n.to()));
        if (unit.isPresent() && !isCompany(w, n)) {
            Units.Unit u = unit.get().meaning();
            Kind kind = u.isPercent() ? Kind.PERCENT : Kind.MEASURE;
            return Optional.of(
                    new Amount(
                            n.from(),
                            unit.get().to(),
                            n.value().multiply(u.factor()),
                            Optional.empty(),
                            u.name(),
                            kind,
                            Hedge.EXACT,
                            n.from(),
                            unit.get().to()));
        }
        return isShare(w, n) ? Optional.of(share(n.from(), n.to(), n.value())) : Optional.empty();
    }

    private static boolean isArticle(Words w, int i) {
        return w.is(i, "a") || w.is(i, "an");
    }

    /// "first half", "the other half": no number.
    private static boolean isCompany(Words w, Numeral n) {
        return switch (w.lower(n.from() - 1)) {
            case "first", "second", "third", "latter", "other", "better", "one's" ->
                    w.is(n.from(), "half") || w.is(n.from(), "quarter");
            default -> false;
        };
    }

    private static boolean isShare(Words w, Numeral n) {
        if (isCompany(w, n)) return false;
        if (!w.is(n.to() - 1, "half") || n.to() - n.from() > 2) return true;
        return switch (w.lower(n.to())) {
            case "of",
                    "the",
                    "its",
                    "his",
                    "her",
                    "their",
                    "our",
                    "my",
                    "those",
                    "that",
                    "a",
                    "were",
                    "are",
                    "had",
                    "have" ->
                    true;
            default -> w.isMark(n.to()) && !w.isHyphen(n.to()) && w.is(n.from() - 1, "by");
        };
    }
}
