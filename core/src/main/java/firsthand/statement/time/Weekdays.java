package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.LAST;
import static firsthand.statement.time.Vocabulary.Kind.NEXT;
import static firsthand.statement.time.Vocabulary.Kind.THIS;
import static firsthand.statement.time.Vocabulary.Kind.WEEKDAY;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Weekdays: "Tuesday", "last Tuesday", "next Tuesday", "Sunday night", "mardi dernier".
final class Weekdays implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        for (var kind : new Vocabulary.Kind[] {LAST, NEXT, THIS}) {
            var modifier = s.at(kind, i);
            if (modifier.isEmpty() || s.words.beginsLine(modifier.get().to())) continue;
            var day = s.at(WEEKDAY, modifier.get().to());
            if (day.isPresent()) return Optional.of(read(s, i, day.get(), kind));
        }
        var day = s.at(WEEKDAY, i).filter(m -> isName(s, i, m));
        if (day.isEmpty()) return Optional.empty();
        int to = day.get().to();
        for (var kind : new Vocabulary.Kind[] {LAST, NEXT}) {
            var modifier = s.at(kind, to).filter(m -> !s.words.beginsLine(to));
            boolean follows = modifier.isPresent() && !s.language.equals("en");
            if (follows)
                return Optional.of(resolved(s, i, modifier.get().to(), weekday(day.get()), kind));
        }
        return Optional.of(read(s, i, day.get(), WEEKDAY));
    }

    /// "Sun" and "Sat" are other words too, and "Friday" may be part of a name.
    private static boolean isName(Scene s, int i, Phrasebook.Match<String> m) {
        Words w = s.words;
        if (w.glued(i) && (w.isWord(i - 1) || w.isHyphen(i - 1) && w.isWord(i - 2))) return false;
        boolean weak = w.length(i) <= 3 && m.to() == i + 1;
        if (weak) {
            return w.isCapital(i)
                    && (w.isMark(i + 1, '.')
                            || w.isMark(i + 1, ',')
                                    && w.isWord(i + 2)
                                    && s.is(Vocabulary.Kind.MONTH, i + 2));
        }
        if (s.language.equals("en") && w.length(i) > 5) return true;
        if (s.language.equals("en") || s.language.equals("de")) {
            return w.isCapital(i) && !(w.is(i + 1, "’") && w.isAllCapitals(i + 2));
        }
        return true;
    }

    private static DayOfWeek weekday(Phrasebook.Match<String> m) {
        return DayOfWeek.of(Integer.parseInt(m.meaning()));
    }

    private static Timex read(
            Scene s, int from, Phrasebook.Match<String> day, Vocabulary.Kind kind) {
        Words w = s.words;
        int to = day.to();
        if (kind == WEEKDAY && w.lower(to - 1).endsWith("days") && s.language.equals("en")) {
            return Timex.set(from, to, "XXXX-WXX-" + day.meaning());
        }
        boolean stop = w.length(to - 1) <= 5 && w.isMark(to, '.') && w.glued(to);
        if (stop && w.length(to - 1) <= 3) to++;
        DayOfWeek weekday = weekday(day);
        int end = to;
        if (kind != WEEKDAY) return resolved(s, from, end, weekday, kind);
        return ofWeek(s, from, end, weekday)
                .or(() -> numbered(s, from, end, weekday))
                .orElseGet(() -> again(s, from, end, day.meaning(), kind));
    }

    /// "Friday mornings" come again, "Friday morning" is one.
    private static Timex again(Scene s, int from, int to, String day, Vocabulary.Kind kind) {
        var part = s.at(Vocabulary.Kind.DAYPART, to).filter(m -> !s.words.beginsLine(to));
        boolean plural = part.isPresent() && s.words.lower(part.get().to() - 1).endsWith("s");
        if (!plural || !s.language.equals("en")) {
            return resolved(s, from, to, DayOfWeek.of(Integer.parseInt(day)), kind);
        }
        String value = "XXXX-WXX-" + day + "T" + part.get().meaning();
        return Timex.set(from, part.get().to(), value);
    }

    /// "Tuesday of last week", "Monday of the following week"
    private static Optional<Timex> ofWeek(Scene s, int from, int to, DayOfWeek day) {
        Words w = s.words;
        if (!w.is(to, "of") || s.today().isEmpty()) return Optional.empty();
        int at = w.is(to + 1, "the") ? to + 2 : to + 1;
        if (!w.is(at + 1, "week")) return Optional.empty();
        Optional<LocalDate> start =
                switch (w.lower(at)) {
                    case "last" -> s.today().map(d -> d.minusWeeks(1));
                    case "next" -> s.today().map(d -> d.plusWeeks(1));
                    case "this" -> s.today();
                    case "following" -> s.lately("W").map(d -> d.plusWeeks(1));
                    case "previous" -> s.lately("W").map(d -> d.minusWeeks(1));
                    default -> Optional.empty();
                };
        return start.map(d -> Timex.date(from, at + 2, Values.day(d.with(day))));
    }

    /// "next week Wednesday": the weekday behind its week.
    static Optional<Timex> inWeek(Scene s, int from, Phrasebook.Match<String> unit, int offset) {
        Words w = s.words;
        int at = w.isHyphen(unit.to()) ? unit.to() + 1 : unit.to();
        var day = s.at(WEEKDAY, at).filter(m -> !w.beginsLine(at) && !w.isApostrophe(m.to()));
        boolean germanic = s.language.equals("en") || s.language.equals("de");
        boolean week = unit.meaning().equals("W") && germanic;
        if (!week || day.isEmpty() || s.today().isEmpty()) return Optional.empty();
        LocalDate inWeek = s.today().get().plusWeeks(offset).with(weekday(day.get()));
        return Optional.of(Timex.date(from, day.get().to(), Values.day(inWeek)));
    }

    /// "Tuesday the eleventh", "Friday the 26th": the nearest such day.
    private static Optional<Timex> numbered(Scene s, int from, int to, DayOfWeek day) {
        Words w = s.words;
        if (!w.is(to, "the") || w.beginsLine(to + 1) || s.today().isEmpty()) {
            return Optional.empty();
        }
        return s.number(to + 1)
                .filter(n -> n.kind() == Numeral.Kind.ORDINAL)
                .filter(n -> w.isMark(n.to()) || w.isDigits(n.to()) || isAt(w, n.to()))
                .flatMap(
                        n ->
                                nearest(s.today().get(), day, n.value().intValue())
                                        .map(d -> Timex.date(from, n.to(), Values.day(d))));
    }

    private static boolean isAt(Words w, int i) {
        return w.beginsSentence(i) || w.is(i, "at") || w.is(i, "around") || w.is(i, "in");
    }

    private static Optional<LocalDate> nearest(LocalDate today, DayOfWeek weekday, int number) {
        Optional<LocalDate> best = Optional.empty();
        for (int months = 6; months >= -6; months--) {
            LocalDate month = today.withDayOfMonth(1).plusMonths(months);
            if (number < 1 || number > month.lengthOfMonth()) continue;
            LocalDate one = month.withDayOfMonth(number);
            boolean nearer =
                    best.isEmpty()
                            || Math.abs(ChronoUnit.DAYS.between(today, one))
                                    < Math.abs(ChronoUnit.DAYS.between(today, best.get()));
            if (one.getDayOfWeek() == weekday && nearer) best = Optional.of(one);
        }
        return best;
    }

    private static Timex resolved(Scene s, int from, int to, DayOfWeek day, Vocabulary.Kind kind) {
        String value =
                s.today()
                        .map(today -> Values.day(resolve(s, today, day, kind, from, to)))
                        .orElse("XXXX-WXX-" + day.getValue());
        Timex date = Timex.date(from, to, value);
        return Dayparts.behind(s, date);
    }

    /// A weekday and its part in one word.
    static Timex on(Scene s, int from, int to, DayOfWeek day, String part) {
        Timex date = resolved(s, from, to, day, WEEKDAY);
        return Timex.time(from, to, date.value() + "T" + part);
    }

    private static LocalDate resolve(
            Scene s, LocalDate today, DayOfWeek day, Vocabulary.Kind kind, int from, int to) {
        return switch (kind) {
            case LAST -> today.with(TemporalAdjusters.previous(day));
            case NEXT ->
                    today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                            .with(TemporalAdjusters.nextOrSame(day));
            case THIS ->
                    today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(day));
            default -> plain(s, today, day, from, to);
        };
    }

    /// A weekday without a modifier: counted from the day mentioned last, or nearest as the tense
    /// asks for.
    private static LocalDate plain(Scene s, LocalDate today, DayOfWeek day, int from, int to) {
        LocalDate mentioned = s.mentioned().orElse(today);
        if (isFollowing(s, from)) return mentioned.with(TemporalAdjusters.next(day));
        if (isSecond(s, from)) return mentioned.with(TemporalAdjusters.nextOrSame(day));
        return switch (s.tense(from, to)) {
            case FUTURE -> today.with(TemporalAdjusters.nextOrSame(day));
            case PAST, UNKNOWN -> today.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /// "the following Monday"
    private static boolean isFollowing(Scene s, int i) {
        return s.words.is(i - 1, "following") && s.words.is(i - 2, "the");
    }

    /// "Monday through Friday": the second follows the first.
    private static boolean isSecond(Scene s, int i) {
        boolean joined = s.words.is(i - 1, "through") || s.words.is(i - 1, "to");
        return joined && s.is(WEEKDAY, i - 2) && s.words.isCapital(i - 2);
    }

    static boolean isUnit(Scene s, int i) {
        return s.is(Vocabulary.Kind.UNIT, i) && !s.words.beginsLine(i);
    }
}
