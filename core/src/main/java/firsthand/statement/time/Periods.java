package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.LAST;
import static firsthand.statement.time.Vocabulary.Kind.MONTH;
import static firsthand.statement.time.Vocabulary.Kind.NEXT;
import static firsthand.statement.time.Vocabulary.Kind.SEASON;
import static firsthand.statement.time.Vocabulary.Kind.THIS;
import static firsthand.statement.time.Vocabulary.Kind.UNIT;

import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Stretches of the calendar near the report's day: "last week", "this year", "next month", "last
/// November", "the weekend", "last summer", "el año pasado".
final class Periods implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        boolean elided = s.words.is(i, "l") && s.words.isApostrophe(i + 1);
        int first = elided ? i + 2 : s.words.is(i, "the") || isArticle(s, i) ? i + 1 : i;
        boolean counted = !s.language.equals("en") && s.number(first - 1).isPresent();
        for (var kind : new Vocabulary.Kind[] {LAST, NEXT, THIS}) {
            if (counted) break;
            var modifier = s.at(kind, first);
            if (modifier.isEmpty() || s.words.beginsLine(modifier.get().to())) continue;
            int offset = Integer.parseInt(modifier.get().meaning());
            Optional<Timex> found = modified(s, i, modifier.get().to(), offset);
            if (found.isPresent()) return found;
        }
        return unitFirst(s, i, first)
                .or(() -> theYear(s, i))
                .or(() -> yearEnd(s, i))
                .or(() -> numberedWeek(s, i))
                .or(() -> foreignOwn(s, first))
                .or(() -> season(s, i));
    }

    private static boolean isArticle(Scene s, int i) {
        return switch (s.words.lower(i)) {
            case "la",
                    "le",
                    "el",
                    "il",
                    "lo",
                    "der",
                    "die",
                    "das",
                    "den",
                    "dem",
                    "het",
                    "de",
                    "o",
                    "a" ->
                    !s.language.equals("en");
            default -> false;
        };
    }

    private static Optional<Timex> modified(Scene s, int from, int i, int offset) {
        return unit(s, from, i, offset)
                .or(() -> month(s, from, i, offset))
                .or(() -> season(s, from, i, offset));
    }

    /// "last week", "next year"; not "last day", and "last minute" is no date.
    private static Optional<Timex> unit(Scene s, int from, int i, int offset) {
        if (s.words.is(i, "fiscal") || s.words.is(i, "financial"))
            return fiscal(s, from, i, offset);
        var unit = s.at(UNIT, i).filter(m -> isPeriod(s, i, m));
        if (unit.isEmpty() || isLength(s, from, i)) return Optional.empty();
        Optional<Timex> day = Weekdays.inWeek(s, from, unit.get(), offset);
        if (day.isPresent()) return day;
        String value = s.today().map(d -> period(d, unit.get().meaning(), offset)).orElse("XXXX");
        return Optional.of(Timex.date(from, unit.get().to(), value));
    }

    /// "this fiscal year"
    private static Optional<Timex> fiscal(Scene s, int from, int i, int offset) {
        if (!s.words.is(i + 1, "year")) return Optional.empty();
        return s.today().map(d -> Timex.date(from, i + 2, "FY" + period(d, "Y", offset)));
    }

    /// "over the last year": a length, not the calendar's last year.
    private static boolean isLength(Scene s, int from, int i) {
        Words w = s.words;
        boolean the = w.is(from, "the") && i == from + 2 && w.is(from + 1, "last");
        return the && !w.is(i, "quarter") && Offsets.isSpanned(w, from - 1);
    }

    private static boolean isPeriod(Scene s, int i, Phrasebook.Match<String> m) {
        boolean plural =
                m.to() == i + 1 && s.language.equals("en") && s.words.lower(i).endsWith("s");
        return !plural
                && switch (m.meaning()) {
                    case "W", "M", "Y", "Q", "DE", "CE", "WE" -> !isOf(s, m.to());
                    default -> false;
                };
    }

    /// "the last week of March" is not last week.
    private static boolean isOf(Scene s, int i) {
        return s.words.is(i, "of") && !s.words.is(i + 1, "the");
    }

    /// "Ende des Jahres", "fin de l'année", "a finales de año": the report's own, behind a word for
    /// its end or start.
    private static Optional<Timex> foreignOwn(Scene s, int i) {
        if (s.language.equals("en") || s.today().isEmpty()) return Optional.empty();
        var unit = s.at(UNIT, i).filter(m -> "WMYQ".contains(m.meaning()));
        if (unit.isEmpty() || !isParted(s, i)) return Optional.empty();
        return s.today()
                .map(d -> Timex.date(i, unit.get().to(), period(d, unit.get().meaning(), 0)));
    }

    private static boolean isParted(Scene s, int i) {
        for (int at = i - 1; at >= i - 4 && at >= 0; at--) {
            var mod = s.at(Vocabulary.Kind.MOD, at);
            if (mod.isPresent()) return mod.get().to() <= i;
            boolean small = s.words.length(at) <= 4 || s.words.isApostrophe(at);
            if (!small) return false;
        }
        return false;
    }

    static String period(LocalDate today, String unit, int offset) {
        return Values.stretch(Values.shift(today, unit, offset), unit);
    }

    private static Optional<Timex> month(Scene s, int from, int i, int offset) {
        var month = s.at(MONTH, i).filter(m -> s.words.isCapital(i) || !s.language.equals("en"));
        if (month.isEmpty() || s.words.isDigits(month.get().to())) return Optional.empty();
        int number = Integer.parseInt(month.get().meaning());
        String value =
                s.today()
                        .map(d -> Values.month(near(YearMonth.from(d), number, offset)))
                        .orElse("XXXX-" + Values.pad(number));
        return Optional.of(Timex.date(from, month.get().to(), value));
    }

    private static YearMonth near(YearMonth now, int month, int offset) {
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (offset < 0 && !same.isBefore(now)) return same.minusYears(1);
        if (offset > 0 && !same.isAfter(now)) return same.plusYears(1);
        return same;
    }

    private static Optional<Timex> season(Scene s, int from, int i, int offset) {
        var season = s.at(SEASON, i);
        if (season.isEmpty()) return Optional.empty();
        String value =
                s.today()
                        .map(d -> seasonNear(d, season.get().meaning(), offset))
                        .orElse("XXXX-" + season.get().meaning());
        return Optional.of(Timex.date(from, season.get().to(), value));
    }

    private static String seasonNear(LocalDate today, String season, int offset) {
        int first =
                switch (season) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        int year = today.getYear();
        YearMonth now = YearMonth.from(today);
        YearMonth starts = YearMonth.of(year, first);
        if (offset < 0 && !starts.plusMonths(3).minusMonths(1).isBefore(now)) year--;
        if (offset > 0 && !starts.isAfter(now)) year++;
        if (offset == 0 && season.equals("WI") && now.getMonthValue() < 3) year--;
        return Values.year(year) + "-" + season;
    }

    /// "la semaine dernière", "el año pasado"
    private static Optional<Timex> unitFirst(Scene s, int from, int i) {
        if (s.language.equals("en") || s.language.equals("de")) return Optional.empty();
        var unit = s.at(UNIT, i).filter(m -> isPeriod(s, i, m));
        var month = unit.isPresent() ? unit : s.at(MONTH, i);
        if (month.isEmpty()) return Optional.empty();
        int next = month.get().to();
        for (var kind : new Vocabulary.Kind[] {LAST, NEXT}) {
            var modifier = s.at(kind, next).filter(m -> !s.words.beginsLine(next));
            if (modifier.isEmpty()) continue;
            int offset = Integer.parseInt(modifier.get().meaning());
            Optional<Timex> found = modified(s, from, i, offset);
            if (found.isPresent()) return found.map(t -> t.withTo(modifier.get().to()));
        }
        return Optional.empty();
    }

    /// "the year", "the week", "the quarter", "the weekend", where the report's own is meant:
    /// behind "of", "for", "later in".
    private static Optional<Timex> theYear(Scene s, int i) {
        Words w = s.words;
        if (!w.is(i, "the")) return Optional.empty();
        var unit = s.at(UNIT, i + 1).filter(m -> !w.lower(i + 1).endsWith("s"));
        if (unit.isEmpty() || s.today().isEmpty()) return Optional.empty();
        String name = unit.get().meaning();
        int to = unit.get().to();
        if (goesOn(w, to)) return Optional.empty();
        boolean weekend = name.equals("WE");
        boolean own = isOwn(w, i, name) || isOut(w, i, to) && !name.equals("D");
        if (!weekend && !own) return Optional.empty();
        if (name.equals("D")) return s.lately("D").map(d -> Timex.date(i, to, Values.day(d)));
        if (name.equals("Q")) return s.lately("Q").map(d -> Timex.date(i, to, period(d, "Q", 0)));
        int offset = weekend && s.tense(i, to) == Tense.PAST && !isWeekend(s) ? -1 : 0;
        return Optional.of(Timex.date(i, to, period(s.today().get(), name, offset)));
    }

    /// "the year before", "the week of", "the quarter ended March 31": a stretch that is told
    /// otherwise.
    private static boolean goesOn(Words w, int i) {
        return switch (w.lower(i)) {
            case "of",
                    "before",
                    "after",
                    "since",
                    "when",
                    "that",
                    "to",
                    "ended",
                    "ending",
                    "end",
                    "leading",
                    "beginning",
                    "starting",
                    "earlier",
                    "later",
                    "-" ->
                    !(w.is(i, "to") && w.is(i + 1, "date")) && !w.is(i + 1, "is");
            default -> w.isDigits(i) || w.isCapital(i) && !w.beginsSentence(i);
        };
    }

    private static boolean isOwn(Words w, int i, String unit) {
        boolean part =
                w.is(i - 1, "in")
                        && switch (w.lower(i - 2)) {
                            case "earlier", "later", "early", "late" -> true;
                            default -> false;
                        };
        if (part) return !unit.equals("CE");
        return switch (unit) {
            case "W", "M", "Y", "Q" ->
                    switch (w.lower(i - 1)) {
                        case "of", "for", "during", "throughout" -> true;
                        default -> false;
                    };
            case "DE", "CE" -> w.is(i - 1, "of") && !w.is(i - 2, "turn") && !w.is(i - 3, "turn");
            default -> false;
        };
    }

    /// "before the week is out", "by the year's end"
    private static boolean isOut(Words w, int i, int to) {
        boolean led = w.is(i - 1, "before") || w.is(i - 1, "by") || w.is(i - 1, "at");
        boolean possessive = w.isApostrophe(to) && w.is(to + 1, "s") && w.is(to + 2, "end");
        return led && (possessive || w.is(to, "is") || w.is(to, "end") || w.is(to, "ends"));
    }

    /// "year-end", "year's end", "month end"; "end of year" comes by way of the modifier.
    private static Optional<Timex> yearEnd(Scene s, int i) {
        Words w = s.words;
        boolean middle =
                w.is(i, "midyear") || w.is(i, "mid") && w.isHyphen(i + 1) && w.is(i + 2, "year");
        if (middle && s.today().isPresent()) {
            int to = w.is(i, "mid") ? i + 3 : i + 1;
            String year = period(s.today().get(), "Y", 0);
            return Optional.of(Timex.date(i, to, year).with(Timex.Mod.MID));
        }
        boolean unit = w.is(i, "year") || w.is(i, "month");
        if (!unit || s.today().isEmpty()) return Optional.empty();
        boolean end = w.isHyphen(i + 1) && w.is(i + 2, "end");
        boolean possessive = w.isApostrophe(i + 1) && w.is(i + 2, "s") && w.is(i + 3, "end");
        boolean bare = w.is(i - 1, "of") && w.is(i - 2, "end");
        if (!end && !possessive && !bare) return Optional.empty();
        int to = bare ? i + 1 : possessive ? i + 4 : i + 3;
        String value = period(s.today().get(), w.is(i, "year") ? "Y" : "M", 0);
        return Optional.of(Timex.date(i, to, value).with(Timex.Mod.END));
    }

    /// "the week 31", "week 12 of 2019", "first week of 2019"
    private static Optional<Timex> numberedWeek(Scene s, int i) {
        Words w = s.words;
        int at = w.is(i, "the") ? i + 1 : i;
        boolean first = w.is(at, "first") || w.is(at, "last");
        int week = first ? at + 1 : at;
        if (!w.is(week, "week")) return Optional.empty();
        int of = first ? week + 1 : week + 2;
        Optional<Integer> year =
                w.is(of, "of") ? s.integer(of + 1, 4).filter(y -> y > 1900) : Optional.empty();
        Optional<Integer> number =
                first
                        ? year.map(y -> w.is(at, "last") ? 52 : 1)
                        : s.integer(week + 1, 2).filter(n -> n > 0 && n < 54);
        boolean told = year.isPresent() || !first && w.is(i, "the") && s.today().isPresent();
        if (number.isEmpty() || !told) return Optional.empty();
        int ofYear = year.orElseGet(() -> s.today().map(LocalDate::getYear).orElse(0));
        int to = year.isPresent() ? of + 2 : week + 2;
        String value = Values.year(ofYear) + "-W" + Values.pad(number.get());
        return Optional.of(Timex.date(i, to, value));
    }

    private static boolean isWeekend(Scene s) {
        return s.today().map(d -> d.getDayOfWeek().getValue() > 5).orElse(false);
    }

    /// "the summer of 2005", "spring 2010", "summer"
    private static Optional<Timex> season(Scene s, int i) {
        int at = s.words.is(i, "the") ? i + 1 : i;
        var season = s.at(SEASON, at);
        if (season.isEmpty()) return Optional.empty();
        int year = s.words.is(season.get().to(), "of") ? season.get().to() + 1 : season.get().to();
        Optional<Integer> number = s.integer(year, 4).filter(y -> y > 1000 && y < 2200);
        if (number.isPresent() && !s.words.beginsLine(year)) {
            return Optional.of(
                    Timex.date(
                            i, year + 1, Values.year(number.get()) + "-" + season.get().meaning()));
        }
        boolean certain = !isVerb(s.words, at) && isInSeason(s.words, i);
        if (!certain) return Optional.empty();
        int offset = s.tense(i, season.get().to()) == Tense.FUTURE ? 1 : 0;
        return s.today()
                .map(
                        d ->
                                Timex.date(
                                        i,
                                        season.get().to(),
                                        seasonNear(d, season.get().meaning(), offset)));
    }

    private static boolean isVerb(Words w, int i) {
        return w.is(i, "fall") || w.is(i, "spring") && !w.is(i - 1, "the");
    }

    private static boolean isInSeason(Words w, int i) {
        return switch (w.lower(i - 1)) {
            case "in",
                    "during",
                    "by",
                    "of",
                    "since",
                    "until",
                    "before",
                    "after",
                    "im",
                    "en",
                    "nel",
                    "late",
                    "early",
                    "mid",
                    "through" ->
                    true;
            default -> false;
        };
    }
}
