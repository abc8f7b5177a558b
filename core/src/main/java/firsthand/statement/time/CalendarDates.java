package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.MONTH;
import static firsthand.statement.time.Vocabulary.Kind.WEEKDAY;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days and months by name: "March 5, 2026", "5 March", "Tuesday, 5 March 2026", "March 2026",
/// "in March", "5. März 2026", "5 de marzo de 2026".
final class CalendarDates implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        Optional<Timex> named = s.is(WEEKDAY, i) ? afterWeekday(s, i) : Optional.empty();
        return named.or(() -> dayMonth(s, i)).or(() -> monthFirst(s, i)).or(() -> yearFirst(s, i));
    }

    /// "2019 April", "2019-Aug-01", "2019/aug/1"
    private static Optional<Timex> yearFirst(Scene s, int i) {
        Words w = s.words;
        if (w.length(i) != 4 || w.beginsLine(i + 1) || w.glued(i)) return Optional.empty();
        int at = w.isHyphen(i + 1) || w.isMark(i + 1, '/') ? i + 2 : i + 1;
        Optional<Integer> year = s.integer(i, 4).filter(y -> y > 1500 && y < 2200);
        var month = s.at(MONTH, at).filter(m -> at > i + 1 || w.length(at) > 3);
        if (year.isEmpty() || month.isEmpty() || w.is(at, "march") || w.is(at, "may")) {
            return Optional.empty();
        }
        int m = number(month.get());
        int to = month.get().to();
        boolean mark = (w.isHyphen(to) || w.isMark(to, '/')) && at == i + 2;
        Optional<Integer> day = mark ? s.integer(to + 1, 2) : Optional.empty();
        if (day.isPresent()) {
            return exists(year.get(), m, day.get()).map(d -> Timex.date(i, to + 2, Values.day(d)));
        }
        boolean alone = w.isMark(to) && !w.isDigits(to + 1);
        return alone
                ? Optional.of(Timex.date(i, to, Values.month(YearMonth.of(year.get(), m))))
                : Optional.empty();
    }

    /// "Tuesday, March 5": the weekday belongs to the date.
    private Optional<Timex> afterWeekday(Scene s, int i) {
        int next = s.at(WEEKDAY, i).map(Phrasebook.Match::to).orElse(i + 1);
        Words w = s.words;
        while (w.isMark(next, ',') || w.isMark(next, '.') || isSmall(w, next)) next++;
        if (w.beginsParagraph(next)) return Optional.empty();
        int date = next;
        return dayMonth(s, date)
                .or(() -> monthFirst(s, date).filter(t -> t.value().length() > 7))
                .or(() -> NumericDates.monthDay(s, date))
                .map(t -> t.withFrom(i));
    }

    private static boolean isSmall(Words w, int i) {
        return switch (w.lower(i)) {
            case "the", "der", "dem", "den", "le", "il", "el", "de", "dia" -> !w.beginsLine(i);
            default -> false;
        };
    }

    // "5 March 2026", "the fifth of March", "5. März", "1er mars"

    private Optional<Timex> dayMonth(Scene s, int i) {
        Words w = s.words;
        Optional<Numeral> day = dayNumber(s, i);
        if (day.isEmpty()) return Optional.empty();
        int next = day.get().to();
        int of = joiner(w, next);
        var month = s.at(MONTH, of).filter(m -> !w.beginsParagraph(of));
        if (month.isEmpty()) return Optional.empty();
        if (of == next && w.is(of, "may") && !w.isCapital(of)) return Optional.empty();
        int end = stop(w, of, month.get().to());
        return full(s, i, end, number(month.get()), day.get().value().intValue());
    }

    private static int joiner(Words w, int i) {
        int at = i;
        if (w.isMark(at, '.') && w.glued(at)) at++;
        if (w.is(at, "er") && w.glued(at) || w.is(at, "º") || w.is(at, "°")) at++;
        if (w.isHyphen(at) || w.isMark(at, '/')) return w.glued(at) ? at + 1 : at;
        return switch (w.lower(at)) {
            case "of", "de", "di" -> at + 1;
            case "day" -> w.is(at + 1, "of") ? at + 2 : at;
            default -> at;
        };
    }

    private static Optional<Numeral> dayNumber(Scene s, int i) {
        Words w = s.words;
        if (w.glued(i) && (w.isDigits(i - 1) || w.isMark(i - 1, '.') || w.isWord(i - 1))) {
            return Optional.empty();
        }
        if (w.isDigits(i)) {
            if (w.length(i) > 2) return Optional.empty();
            return s.number(i).filter(n -> isDay(n) && n.to() <= i + 2);
        }
        boolean ordinal = w.isWord(i) && !s.is(MONTH, i);
        return ordinal
                ? s.number(i).filter(n -> n.kind() == Numeral.Kind.ORDINAL && isDay(n))
                : Optional.empty();
    }

    private static boolean isDay(Numeral n) {
        return n.value().scale() <= 0 && n.value().signum() > 0 && n.value().intValue() <= 31;
    }

    private static int number(Phrasebook.Match<String> m) {
        return Integer.parseInt(m.meaning());
    }

    /// The full stop of an abbreviated month.
    private static int stop(Words w, int from, int to) {
        boolean shortened = w.length(to - 1) <= 4 && w.isMark(to, '.') && w.glued(to);
        return shortened && to == from + 1 && !w.beginsSentence(to + 1) ? to + 1 : to;
    }

    // "March 5, 2026", "March 2026", "March"

    private Optional<Timex> monthFirst(Scene s, int i) {
        Words w = s.words;
        var month = s.at(MONTH, i);
        if (month.isEmpty() || w.glued(i) && w.isWord(i - 1)) return Optional.empty();
        int m = number(month.get());
        int next = stop(w, i, month.get().to());
        if (isStuck(w, i, next)) return Optional.empty();
        Optional<Numeral> day = dayBehind(s, i, next);
        if (day.isPresent()) {
            return full(s, i, rangeEnd(s, day.get().to()), m, day.get().value().intValue());
        }
        Optional<Year> year = year(s, next);
        if (year.isPresent()) {
            return Optional.of(
                    Timex.date(
                            i, year.get().to(), Values.month(YearMonth.of(year.get().year(), m))));
        }
        return isMonthWord(s, i, next) ? Optional.of(month(s, i, next, m)) : Optional.empty();
    }

    /// A hyphen or apostrophe that makes the word another one: "Jan-Peter", "mar'".
    private static boolean isStuck(Words w, int i, int next) {
        boolean before = w.isHyphen(i - 1) && w.glued(i) && w.isWord(i - 2);
        boolean mid =
                before
                        && (w.is(i - 2, "mid")
                                || w.is(i - 2, "mi")
                                || w.is(i - 2, "early")
                                || w.is(i - 2, "late"));
        return before && !mid || w.isHyphen(next) && w.glued(next) && w.isCapital(next + 1);
    }

    private static Optional<Numeral> dayBehind(Scene s, int month, int i) {
        Words w = s.words;
        if (!s.language.equals("en")) return Optional.empty();
        int at = i;
        boolean comma = w.isMark(at, ',') && isOrdinal(s, at + 1) && w.isDigits(at + 1);
        if (comma || w.is(at, "the") || (w.isMark(at, '/') || w.isHyphen(at)) && w.glued(at)) at++;
        if (w.beginsParagraph(at)) return Optional.empty();
        boolean spelled = w.isWord(at);
        if (spelled && at == i && !isOrdinal(s, at) && !isSpelledDay(s, month, at)) {
            return Optional.empty();
        }
        if (!spelled && (!w.isDigits(at) || w.length(at) > 2)) return Optional.empty();
        boolean clock = w.isMark(at + 1, ':') || isUnit(s, at + 1) && !w.is(at + 1, "m");
        if (clock && !isOrdinal(s, at)) return Optional.empty();
        return s.number(at)
                .filter(n -> isDay(n) && n.to() <= month + 6)
                .filter(
                        n ->
                                n.kind() == Numeral.Kind.ORDINAL
                                        || w.isWord(n.from())
                                        || n.to() == n.from() + 1);
    }

    /// "expires April Nine", "on May twenty nine": no unit or noun follows that the number counts.
    private static boolean isSpelledDay(Scene s, int month, int i) {
        Words w = s.words;
        boolean verb = w.is(month, "may") || w.is(month, "march");
        if (verb && !w.is(month - 1, "on") && !w.is(month - 1, "back")) return false;
        return s.number(i)
                .filter(n -> n.kind() == Numeral.Kind.CARDINAL && isDay(n))
                .filter(n -> !n.isScaled() && !w.lower(n.to()).endsWith("s"))
                .filter(n -> w.isCapital(month) || w.isMark(n.to()))
                .isPresent();
    }

    private static boolean isOrdinal(Scene s, int i) {
        return s.number(i).filter(n -> n.kind() == Numeral.Kind.ORDINAL).isPresent();
    }

    private static boolean isUnit(Scene s, int i) {
        return s.words.is(i, "%") || s.words.is(i, "percent") || s.words.is(i, "million");
    }

    /// "March 5-7": the second day belongs to it.
    private static int rangeEnd(Scene s, int i) {
        Words w = s.words;
        boolean range =
                w.isDash(i)
                        && w.glued(i)
                        && w.isDigits(i + 1)
                        && w.length(i + 1) <= 2
                        && w.glued(i + 1)
                        && !w.isMark(i + 2, ':');
        return range ? i + 2 : i;
    }

    /// Whether a month's name alone is the month: "May" and "March" are other words too, and April
    /// a name.
    private static boolean isMonthWord(Scene s, int i, int next) {
        Words w = s.words;
        if (w.length(i) <= 3 && !isMay(w, i)) return w.isMark(i + 1, '.') && w.isCapital(i);
        boolean foreign = !s.language.equals("en") && !s.language.equals("de");
        if (foreign) return w.length(i) > 3 || isPreposed(w, i);
        if (!w.isCapital(i)) {
            boolean plain = s.language.equals("en") && w.length(i) > 4;
            return plain && !w.is(i, "march") && !w.is(i, "august") && isPreposed(w, i);
        }
        boolean name = w.isCapital(next) && !w.beginsSentence(next) && !s.is(WEEKDAY, next);
        boolean surname = w.isCapital(i - 1) && !w.beginsSentence(i) && !isPreposed(w, i);
        if (isMay(w, i) || w.is(i, "march") || w.is(i, "august")) {
            return isPreposed(w, i) || w.isApostrophe(next);
        }
        return !name && !surname || isPreposed(w, i);
    }

    private static boolean isMay(Words w, int i) {
        return w.is(i, "may") || w.is(i, "mai") || w.is(i, "mei");
    }

    private static boolean isPreposed(Words w, int i) {
        return switch (w.lower(i - 1)) {
            case "in",
                    "since",
                    "by",
                    "of",
                    "until",
                    "during",
                    "before",
                    "after",
                    "early",
                    "late",
                    "mid",
                    "from",
                    "last",
                    "next",
                    "this",
                    "to",
                    "and",
                    "between",
                    "through",
                    "for",
                    "-",
                    "til",
                    "till",
                    "en",
                    "de",
                    "im",
                    "a",
                    "à",
                    "em",
                    "nel",
                    "previous",
                    "every",
                    "each",
                    "throughout",
                    "around",
                    "ende",
                    "anfang",
                    "mitte",
                    "seit",
                    "bis",
                    "ab",
                    "fin",
                    "début",
                    "mi",
                    "le",
                    "fine",
                    "inizio",
                    "metà",
                    "eind",
                    "begin",
                    "medio",
                    "sinds" ->
                    true;
            default -> false;
        };
    }

    // years and missing years

    private record Year(int year, int to) {}

    /// The year behind a day or month: ", 2026", "of 2026", "de 2026", "2026".
    private static Optional<Year> year(Scene s, int i) {
        Words w = s.words;
        int at = i;
        boolean joined =
                w.isMark(at, ',')
                        || w.is(at, "in")
                        || w.is(at, "of")
                        || w.is(at, "de")
                        || w.is(at, "del")
                        || (w.isHyphen(at) || w.isMark(at, '/')) && w.glued(at);
        if (joined) at++;
        if (w.beginsLine(at) || !w.isDigits(at) || w.length(at) != 4) return Optional.empty();
        int year = Integer.parseInt(w.lower(at));
        if (year < 1000 || year > 2100 || w.isMark(at + 1, ':')) return Optional.empty();
        return Optional.of(new Year(year, at + 1));
    }

    private static Optional<Timex> full(Scene s, int from, int to, int month, int day) {
        Optional<Year> year = year(s, to);
        int end = year.map(Year::to).orElse(to);
        Optional<LocalDate> date =
                year.isPresent()
                        ? exists(year.get().year(), month, day)
                        : nearest(s, from, to, month, day);
        if (date.isPresent()) return Optional.of(Timex.date(from, end, Values.day(date.get())));
        if (exists(2024, month, day).isEmpty()) return Optional.empty();
        String value = "XXXX-" + Values.pad(month) + "-" + Values.pad(day);
        return Optional.of(Timex.date(from, end, value));
    }

    private static Optional<LocalDate> exists(int year, int month, int day) {
        boolean valid = month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// The day of that name nearest to the report's day, unless the tense asks for the other one
    /// and that is not absurdly far.
    static Optional<LocalDate> nearest(Scene s, int from, int to, int month, int day) {
        if (s.today().isEmpty()) return Optional.empty();
        LocalDate today = s.today().get();
        Optional<LocalDate> best = Optional.empty();
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            Optional<LocalDate> one = exists(year, month, day);
            if (one.isEmpty()) continue;
            if (best.isEmpty()
                    || cost(s, from, to, today, one.get()) < cost(s, from, to, today, best.get())) {
                best = one;
            }
        }
        return best;
    }

    /// Days away; a day on the side that the tense speaks against counts 200 more.
    private static long cost(Scene s, int from, int to, LocalDate today, LocalDate day) {
        long away = ChronoUnit.DAYS.between(today, day);
        boolean against =
                switch (s.tense(from, to)) {
                    case PAST -> away > 1;
                    case FUTURE -> away < 0;
                    case UNKNOWN -> false;
                };
        return Math.abs(away) + (against ? 200 : 0);
    }

    private static Timex month(Scene s, int from, int to, int month) {
        if (s.today().isEmpty()) return Timex.date(from, to, "XXXX-" + Values.pad(month));
        YearMonth now = YearMonth.from(s.today().get());
        YearMonth best = YearMonth.of(now.getYear(), month);
        Tense tense = s.tense(from, to);
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            YearMonth one = YearMonth.of(year, month);
            if (cost(tense, now, one) < cost(tense, now, best)) best = one;
        }
        return Timex.date(from, to, Values.month(best));
    }

    private static long cost(Tense tense, YearMonth now, YearMonth month) {
        long away = ChronoUnit.MONTHS.between(now, month);
        boolean against =
                switch (tense) {
                    case PAST -> away > 0;
                    case FUTURE -> away < 0;
                    case UNKNOWN -> away > 6;
                };
        return Math.abs(away) + (against ? 9 : 0);
    }
}
