package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.MONTH;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days by their number where the month is told elsewhere: "on the 18th", "the 26th day of next
/// month", the first of "3 to 12 September", the second of "May 3 to 7".
///
/// @param named the rule that reads a day beside its month
record DayNumbers(CalendarDates named) implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        return firstOfTwo(s, i).or(() -> secondOfTwo(s, i)).or(() -> theDay(s, i));
    }

    private static boolean isNumber(Words w, int i) {
        boolean digits = w.isDigits(i) && w.length(i) <= 2 && !w.lower(i).startsWith("0");
        return digits && Integer.parseInt(w.lower(i)) <= 31 && !w.is(i, "0");
    }

    /// "3 to 12 September", "between 3 and 12 of September"
    private Optional<Timex> firstOfTwo(Scene s, int i) {
        Words w = s.words;
        if (!isNumber(w, i) || w.glued(i)) return Optional.empty();
        int at = isOrdinalEnding(w, i + 1) ? i + 2 : i + 1;
        boolean joined =
                w.is(at, "to")
                        || w.isDash(at)
                        || w.is(at, "bis")
                        || (w.is(at, "and") || w.is(at, "or") || w.is(at, "&"));
        if (!joined || w.beginsLine(at + 1) || !isNumber(w, at + 1)) return Optional.empty();
        Optional<Timex> second = named.at(s, at + 1).filter(Timex::isDay);
        if (second.isEmpty() || !s.is(MONTH, monthAt(w, at + 2))) return Optional.empty();
        LocalDate last = LocalDate.parse(second.get().value());
        int number = Integer.parseInt(w.lower(i));
        if (number >= last.getDayOfMonth()) return Optional.empty();
        return Optional.of(Timex.date(i, at, Values.day(last.withDayOfMonth(number))));
    }

    private static int monthAt(Words w, int i) {
        int at = isOrdinalEnding(w, i) ? i + 1 : i;
        return w.is(at, "of") || w.is(at, "de") || w.isMark(at, '.') ? at + 1 : at;
    }

    private static boolean isOrdinalEnding(Words w, int i) {
        boolean ending = w.is(i, "st") || w.is(i, "nd") || w.is(i, "rd") || w.is(i, "th");
        return ending && w.glued(i);
    }

    /// "May 3 to 7": the second day, where nothing that it could count follows.
    private static Optional<Timex> secondOfTwo(Scene s, int i) {
        Words w = s.words;
        boolean joined =
                switch (w.lower(i - 1)) {
                    case "to", "through", "until", "and", "or" -> true;
                    default -> false;
                };
        if (!joined || !isNumber(w, i) || !isNumber(w, i - 2) || !s.is(MONTH, i - 3)) {
            return Optional.empty();
        }
        boolean open = w.isMark(i + 1) || w.beginsSentence(i + 1) || w.is(i + 1, "in");
        if (!open || w.isMark(i + 1, '%') || w.glued(i + 2) && w.isMark(i + 1, '.')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(w.lower(i));
        return s.mentioned()
                .filter(d -> d.getDayOfMonth() < number && number <= d.lengthOfMonth())
                .map(d -> Timex.date(i, i + 1, Values.day(d.withDayOfMonth(number))));
    }

    // "on the 18th", "the 26th day of the month"

    private static Optional<Timex> theDay(Scene s, int i) {
        Words w = s.words;
        if (!s.language.equals("en") || !w.is(i, "the") || w.beginsLine(i + 1)) {
            return Optional.empty();
        }
        Optional<Numeral> number =
                s.number(i + 1)
                        .filter(n -> n.kind() == Numeral.Kind.ORDINAL)
                        .filter(n -> n.value().signum() > 0 && n.value().intValue() <= 31);
        if (number.isEmpty() || s.today().isEmpty()) return Optional.empty();
        int day = number.get().value().intValue();
        int to = number.get().to();
        if (w.is(to, "day") && w.is(to + 1, "of")) return ofMonth(s, i, to + 2, day);
        if (!number.get().inDigits() || !isLed(w, i - 1) || !isOpen(w, to)) return Optional.empty();
        return nearest(s, i, to, day).map(d -> Timex.date(i, to, Values.day(d)));
    }

    private static Optional<Timex> ofMonth(Scene s, int from, int i, int day) {
        Words w = s.words;
        boolean relative = w.is(i, "the") || w.is(i, "this") || w.is(i, "next") || w.is(i, "last");
        if (!relative || !w.is(i + 1, "month")) return Optional.empty();
        int offset = w.is(i, "next") ? 1 : w.is(i, "last") ? -1 : 0;
        return s.today()
                .map(d -> YearMonth.from(d).plusMonths(offset))
                .filter(m -> m.isValidDay(day))
                .map(m -> Timex.date(from, i + 2, Values.day(m.atDay(day))));
    }

    private static boolean isLed(Words w, int i) {
        return switch (w.lower(i)) {
            case "on", "by", "until", "till", "from", "since", "before", "after", "to" -> true;
            default -> false;
        };
    }

    private static boolean isOpen(Words w, int i) {
        if (w.isMark(i) && !w.isHyphen(i) || w.beginsSentence(i)) return true;
        return switch (w.lower(i)) {
            case "and", "at", "in", "but", "to", "when", "for", "with", "or", "if" -> true;
            default -> false;
        };
    }

    /// The nearest such day, on the side that the tense asks for.
    private static Optional<LocalDate> nearest(Scene s, int from, int to, int day) {
        LocalDate today = s.today().orElseThrow();
        Tense tense = s.tense(from, to);
        Optional<LocalDate> best = Optional.empty();
        for (int months = -2; months <= 2; months++) {
            YearMonth month = YearMonth.from(today).plusMonths(months);
            if (!month.isValidDay(day)) continue;
            LocalDate one = month.atDay(day);
            long away = ChronoUnit.DAYS.between(today, one);
            boolean against = tense == Tense.PAST && away > 0 || tense == Tense.FUTURE && away < 0;
            boolean nearer =
                    best.isEmpty()
                            || Math.abs(away)
                                    < Math.abs(ChronoUnit.DAYS.between(today, best.get()));
            if (!against && nearer) best = Optional.of(one);
        }
        return best;
    }
}
