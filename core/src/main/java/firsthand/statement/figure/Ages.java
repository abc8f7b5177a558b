package firsthand.statement.figure;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Words;
import java.util.Optional;

/// Ages: "a 34-year-old trader", "ten months old", "aged 23", "Femke Aldershof, 23,".
final class Ages {
    private static final int OLDEST = 120;

    private Ages() {}

    /// Whether the words behind a duration make it an age.
    static boolean isAge(Words w, int i) {
        int at = w.isHyphen(i) ? i + 1 : i;
        return w.is(at, "old") || w.is(at, "olds") || w.is(i, "of") && w.is(i + 1, "age");
    }

    /// The duration as an age, with "old" or "of age".
    static Amount of(Words w, Amount duration) {
        int i = duration.to();
        int to = w.is(i, "of") ? i + 2 : w.isHyphen(i) ? i + 2 : i + 1;
        Amount whole = duration.withTo(to);
        return new Amount(
                whole.from(),
                to,
                whole.value(),
                whole.high(),
                whole.unit(),
                Amount.Kind.AGE,
                whole.hedge(),
                whole.hedgeFrom(),
                to);
    }

    /// The age of a person whose name stands before it: "Rui Hasan, 19, said".
    static Optional<Amount> read(Words w, Ranges.Range r) {
        Numeral n = r.first();
        if (isAgeRange(w, r)) return Optional.of(age(r));
        boolean plain = n.inDigits() && n.to() == n.from() + 1 && r.high().isEmpty();
        if (!plain || w.length(n.from()) > 3 || n.value().intValue() > OLDEST) {
            return Optional.empty();
        }
        if (n.value().signum() == 0 || !isAged(w, n) && !isBehindName(w, n) && !isSecond(w, n))
            return Optional.empty();
        return Optional.of(age(r));
    }

    private static Amount age(Ranges.Range r) {
        return new Amount(
                r.from(),
                r.to(),
                r.low(),
                r.high(),
                "a",
                Amount.Kind.AGE,
                Amount.Hedge.EXACT,
                r.from(),
                r.to());
    }

    /// "aged 18 to 24", "between the ages of 17 and 20"
    private static boolean isAgeRange(Words w, Ranges.Range r) {
        if (r.high().isEmpty()) return false;
        boolean of = w.is(r.from() - 1, "of") || w.is(r.from() - 1, "between");
        int i = of ? r.from() - 2 : r.from() - 1;
        return w.is(i, "ages") || w.is(i, "aged") || w.is(i, "age");
    }

    private static boolean isAged(Words w, Numeral n) {
        boolean age = w.is(n.from() - 1, "age");
        return w.is(n.from() - 1, "aged") || age || isWho(w, n);
    }

    /// "who is 70"
    private static boolean isWho(Words w, Numeral n) {
        int verb = n.from() - 1;
        boolean is = w.is(verb, "is") || w.is(verb, "was") || w.is(verb, "turned");
        boolean closed = w.isMark(n.to()) && !w.isDash(n.to()) && !w.glued(n.to() + 1);
        return is && w.is(verb - 1, "who") && closed && !w.is(n.to(), "%");
    }

    /// "John and Brian Meza, 22 and 19,": the second age.
    private static boolean isSecond(Words w, Numeral n) {
        int first = n.from() - 2;
        boolean and = w.is(n.from() - 1, "and") && w.isDigits(first) && w.length(first) <= 2;
        boolean named = w.isMark(first - 1, ',') && w.isCapital(first - 2);
        return and && named && w.isMark(n.to(), ',') && !w.isDigits(n.to() + 1);
    }

    /// Two capitalised words, a comma, the number, and a comma or the end.
    private static boolean isBehindName(Words w, Numeral n) {
        int comma = n.from() - 1;
        if (!w.isMark(comma, ',') || !w.isCapital(comma - 1) || w.beginsLine(n.from()))
            return false;
        boolean fullName = w.isCapital(comma - 2) || w.isHyphen(comma - 2) || w.is(comma - 2, "de");
        boolean closed =
                w.isMark(n.to(), ',')
                        || w.isMark(n.to(), ')')
                        || w.isMark(n.to(), ';')
                        || w.beginsSentence(n.to() + 1) && w.isMark(n.to(), '.');
        boolean two = w.is(n.to(), "and") && w.isDigits(n.to() + 1) && w.isMark(n.to() + 2, ',');
        boolean runsOn = two || !fullName && (w.is(n.to(), "and") || w.is(n.to(), "who"));
        return !w.isAllCapitals(comma - 1) && (closed && !w.isDigits(n.to() + 1) || runsOn);
    }
}
