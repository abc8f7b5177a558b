package firsthand.statement.time;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Words;
import java.util.Optional;

/// Centuries by their number: "the 19th century", "the late twentieth century", "17th-century".
final class Centuries implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        if (!s.language.equals("en")) return Optional.empty();
        Words w = s.words;
        int at = w.is(i, "the") ? i + 1 : i;
        if (w.is(at, "early") || w.is(at, "late") || w.is(at, "mid")) {
            at = w.isHyphen(at + 1) ? at + 2 : at + 1;
        }
        Optional<Numeral> number = s.number(at).filter(n -> n.kind() == Numeral.Kind.ORDINAL);
        if (number.isEmpty() || w.beginsLine(number.get().to())) return Optional.empty();
        int to = number.get().to();
        int unit = w.isHyphen(to) ? to + 1 : to;
        int n = number.get().value().intValue();
        if (!w.is(unit, "century") || n < 1 || n > 22 || isBefore(w, unit + 1)) {
            return Optional.empty();
        }
        return Optional.of(Timex.date(i, unit + 1, Values.pad(n - 1)));
    }

    /// "BC"
    private static boolean isBefore(Words w, int i) {
        return w.is(i, "bc") || w.is(i, "b") || w.is(i, "bce");
    }
}
