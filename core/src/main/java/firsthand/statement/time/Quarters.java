package firsthand.statement.time;

import firsthand.statement.number.Words;
import java.util.Optional;

/// Parts of a year: "the first quarter", "third-quarter", "Q3 2019", "the first half of 2020",
/// "fiscal 2021".
final class Quarters implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        return shortQuarter(s, i)
                .or(() -> yearFirst(s, i))
                .or(() -> named(s, i))
                .or(() -> foreign(s, i))
                .or(() -> fiscal(s, i));
    }

    /// "Q3", "Q3 2019", "H1 2020", "2019 Q3"
    private static Optional<Timex> shortQuarter(Scene s, int i) {
        Words w = s.words;
        boolean letter = w.is(i, "q") || w.is(i, "h") && w.isCapital(i);
        Optional<Integer> number = s.integer(i + 1, 1);
        if (!letter || number.isEmpty() || !w.glued(i + 1) || w.glued(i)) return Optional.empty();
        int most = w.is(i, "q") ? 4 : 2;
        if (number.get() < 1 || number.get() > most) return Optional.empty();
        String part = "-" + (most == 4 ? "Q" : "H") + number.get();
        return Optional.of(ofYear(s, i, i + 2, part));
    }

    /// "2019 Q3", "2019-H2"
    private static Optional<Timex> yearFirst(Scene s, int i) {
        Words w = s.words;
        Optional<Integer> year = s.integer(i, 4).filter(y -> y > 1900 && y < 2200);
        int at = w.isHyphen(i + 1) && w.glued(i + 1) ? i + 2 : i + 1;
        boolean letter = w.is(at, "q") || w.is(at, "h") && w.isCapital(at);
        Optional<Integer> number = s.integer(at + 1, 1);
        if (year.isEmpty() || !letter || number.isEmpty() || !w.glued(at + 1)) {
            return Optional.empty();
        }
        int most = w.is(at, "q") ? 4 : 2;
        if (number.get() < 1 || number.get() > most || w.beginsLine(at)) return Optional.empty();
        String part = (most == 4 ? "-Q" : "-H") + number.get();
        return Optional.of(Timex.date(i, at + 2, Values.year(year.get()) + part));
    }

    /// The part with the year that follows, or the report's.
    private static Timex ofYear(Scene s, int from, int to, String part) {
        Words w = s.words;
        int year = w.is(to, "of") || w.isMark(to, ',') ? to + 1 : to;
        if (w.is(year, "fiscal")) year++;
        Optional<Integer> stated = s.integer(year, 4).filter(y -> y > 1900 && y < 2200);
        if (stated.isPresent() && !w.beginsLine(year)) {
            return Timex.date(from, year + 1, Values.year(stated.get()) + part);
        }
        boolean last = w.is(year, "last") && w.is(year + 1, "year");
        boolean this_ = (w.is(year, "this") || w.is(year, "the")) && w.is(year + 1, "year");
        boolean next = w.is(year, "next") && w.is(year + 1, "year");
        int end = last || this_ || next ? year + 2 : to;
        int offset = last ? -1 : next ? 1 : 0;
        String value =
                s.today().map(d -> Values.year(d.getYear() + offset) + part).orElse("XXXX" + part);
        return Timex.date(from, end, value);
    }

    private static Optional<Timex> named(Scene s, int i) {
        Words w = s.words;
        int at = w.is(i, "the") ? i + 1 : i;
        boolean digit = w.isDigits(at) && w.length(at) == 1 && w.glued(at + 1);
        if (digit
                && !w.is(at + 1, "st")
                && !w.is(at + 1, "nd")
                && !w.is(at + 1, "rd")
                && !w.is(at + 1, "th")) return Optional.empty();
        int number =
                switch (w.lower(at)) {
                    case "1", "2", "3", "4" -> digit ? Integer.parseInt(w.lower(at)) : 0;
                    case "first" -> 1;
                    case "second" -> 2;
                    case "third" -> 3;
                    case "fourth" -> 4;
                    default -> 0;
                };
        if (number == 0) return Optional.empty();
        int word = digit ? at + 2 : at + 1;
        int unit = w.isHyphen(word) ? word + 1 : word;
        if (w.is(unit, "fiscal")) unit++;
        boolean quarter = w.is(unit, "quarter");
        boolean half = w.is(unit, "half") && number < 3 && isOfYear(w, unit + 1);
        if (!quarter && !half) return Optional.empty();
        return Optional.of(ofYear(s, i, unit + 1, (quarter ? "-Q" : "-H") + number));
    }

    /// "ersten Quartal 2026", "primer trimestre de 2026"
    private static Optional<Timex> foreign(Scene s, int i) {
        var quarter = s.at(Vocabulary.Kind.QUARTER, i);
        if (quarter.isEmpty()) return Optional.empty();
        int to = quarter.get().to();
        boolean of = s.words.is(to, "de") || s.words.is(to, "del") || s.words.is(to, "van");
        int year = of ? to + 1 : to;
        boolean stated = !s.words.beginsLine(year) && s.integer(year, 4).isPresent();
        return Optional.of(ofYear(s, i, stated ? year : to, "-Q" + quarter.get().meaning()));
    }

    /// "the first half" alone may be of a match.
    private static boolean isOfYear(Words w, int i) {
        if (w.is(i, "of")) {
            boolean year = w.is(i + 2, "year") || w.is(i + 1, "fiscal");
            return year || w.isDigits(i + 1) && w.length(i + 1) == 4;
        }
        return w.isDigits(i) && w.length(i) == 4;
    }

    /// "fiscal 2021", "fiscal year 2021", "FY2021"
    private static Optional<Timex> fiscal(Scene s, int i) {
        Words w = s.words;
        boolean fy = w.is(i, "fy");
        if (!w.is(i, "fiscal") && !w.is(i, "financial") && !fy) return Optional.empty();
        int at = w.is(i + 1, "year") ? i + 2 : i + 1;
        return s.integer(at, 4)
                .filter(y -> y > 1900 && y < 2200)
                .map(y -> Timex.date(i, at + 1, "FY" + Values.year(y)));
    }
}
