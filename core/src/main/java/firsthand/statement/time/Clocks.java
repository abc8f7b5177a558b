package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.CLOCK;
import static firsthand.statement.time.Vocabulary.Kind.DAYPART;
import static firsthand.statement.time.Vocabulary.Kind.ZONE;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Words;
import java.util.List;
import java.util.Optional;

/// Times of day, with the day that stands beside them: "5 p.m.", "10:30 GMT", "8 p.m. on Friday",
/// "noon", "eight o'clock", "14.30 Uhr", "20h30"; and both ends of a stretch: "from 5 to 6 p.m.".
final class Clocks implements Rule {
    /// A time of day: "17:00", "10:30".
    ///
    /// @param certain whether it says which half of the day it is in
    private record Clock(int to, String value, boolean certain) {
        int hour() {
            return Integer.parseInt(value.substring(0, 2));
        }

        Clock withHour(int hour) {
            return new Clock(to, Values.pad(hour) + value.substring(2), true);
        }
    }

    /// A time of day with its day.
    ///
    /// @param dated whether the day stands beside it
    private record Timed(Timex timex, Clock clock, boolean dated) {}

    private final List<Rule> days;
    private final Sets sets = new Sets();

    /// @param days the rules that find the day beside a time
    Clocks(List<Rule> days) {
        this.days = days;
    }

    @Override
    public Optional<Timex> at(Scene s, int i) {
        return firstOfTwo(s, i).or(() -> timed(s, i).map(Timed::timex));
    }

    private Optional<Timed> timed(Scene s, int i) {
        Optional<Clock> found = clock(s, i, false).map(c -> zone(s, c));
        if (found.isEmpty()) return Optional.empty();
        Clock clock = found.get();
        int to = clock.to();
        int next =
                s.words.is(to, "on") || s.words.isMark(to, ',') || s.words.is(to, "am")
                        ? to + 1
                        : to;
        Optional<Timex> day = s.words.beginsLine(next) ? Optional.empty() : day(s, next);
        if (day.isPresent()) {
            Timex d = day.get();
            String value = date(d) + "T" + inPart(clock, d).value();
            return Optional.of(new Timed(Timex.time(i, d.to(), value), clock, true));
        }
        Optional<Timex> again = sets.at(s, to).filter(t -> t.type() == Timex.Type.SET);
        if (again.isPresent() && !s.words.beginsLine(to)) {
            return Optional.of(
                    new Timed(again(again.get(), i, again.get().to(), clock), clock, true));
        }
        String today = s.mentioned().or(s::today).map(Values::day).orElse("");
        return Optional.of(new Timed(Timex.time(i, to, today + "T" + clock.value()), clock, false));
    }

    private static String date(Timex day) {
        int t = day.value().indexOf('T');
        return t < 0 ? day.value() : day.value().substring(0, t);
    }

    /// The time of day in the part of the day that stands beside it: six this afternoon is 18:00.
    private static Clock inPart(Clock clock, Timex day) {
        if (clock.certain() || clock.hour() >= 12 || clock.hour() == 0) return clock;
        int t = day.value().indexOf('T');
        return switch (t < 0 ? "" : day.value().substring(t + 1)) {
            case "AF", "EV" -> clock.withHour(clock.hour() + 12);
            case "NI" -> clock.hour() > 5 ? clock.withHour(clock.hour() + 12) : clock;
            default -> clock;
        };
    }

    // "5 to 6 p.m.", "3:00 to 4:00 tomorrow", "between 5 and 6 in the afternoon"

    /// The first of two times of day that share what tells the half of the day, or the day.
    private Optional<Timex> firstOfTwo(Scene s, int i) {
        Words w = s.words;
        Optional<Clock> first = bareHour(s, i);
        if (first.isEmpty()) return Optional.empty();
        int joint = first.get().to();
        boolean joined =
                w.is(joint, "to")
                        || w.is(joint, "until")
                        || w.is(joint, "till")
                        || w.isDash(joint)
                        || w.is(joint, "and") && w.is(i - 1, "between");
        if (!joined || w.beginsLine(joint + 1)) return Optional.empty();
        return timed(s, joint + 1)
                .filter(t -> t.clock().certain() || t.dated() && first.get().value().length() > 5)
                .map(t -> Timex.time(i, joint, date(t.timex()) + "T" + before(first.get(), t)));
    }

    /// An hour without its half of the day: "5", "3:00", "five". A colon is kept behind the value.
    private Optional<Clock> bareHour(Scene s, int i) {
        Words w = s.words;
        boolean free = w.isWord(i) || w.isDigits(i) && !(w.glued(i) && isBound(w, i));
        if (!free || w.is(i, "a") || w.is(i, "an")) return Optional.empty();
        Optional<Numeral> hour =
                s.number(i)
                        .filter(n -> n.to() == i + 1 && n.kind() == Numeral.Kind.CARDINAL)
                        .filter(n -> n.value().intValue() <= 12 && n.value().intValue() > 0);
        if (hour.isEmpty()) return Optional.empty();
        int h = hour.get().value().intValue();
        Optional<Integer> minute = isColon(w, i + 1) ? minute(s, i) : Optional.empty();
        String value = value(h, minute.orElse(0));
        return Optional.of(
                minute.isPresent()
                        ? new Clock(i + 3, value + ":", false)
                        : new Clock(i + 1, value, false));
    }

    private static String before(Clock first, Timed second) {
        String plain = first.value().substring(0, 5);
        if (!second.clock().certain()) return plain;
        int last = second.clock().hour();
        int hour = first.hour() % 12 + (last >= 12 ? 12 : 0);
        if (hour > last && hour >= 12) hour -= 12;
        return Values.pad(hour) + plain.substring(2);
    }

    // behind its day

    /// The day with the time of day that follows it: "tomorrow at 8 a.m.", "Friday, 10:30",
    /// "tonight around 7"; a set likewise: "each Monday at 4pm".
    Timex behindDay(Scene s, Timex day) {
        boolean part = day.type() == Timex.Type.TIME && !day.value().contains(":");
        boolean set = day.type() == Timex.Type.SET;
        if (!day.isDay() && !part && !set || day.mod() != Timex.Mod.NONE) return day;
        boolean at = isAt(s.words, day.to());
        boolean spanish = s.words.is(day.to(), "a") && s.words.is(day.to() + 1, "las");
        boolean commaAt = s.words.isMark(day.to(), ',') && s.words.is(day.to() + 1, "at");
        int i = spanish || commaAt ? day.to() + 2 : at ? day.to() + 1 : day.to();
        if (s.words.beginsLine(i) || i >= s.words.size()) return day;
        boolean led = at && !s.words.isMark(day.to());
        Optional<Clock> clock =
                clock(s, i, led)
                        .or(() -> led && (part || isAtHour(s.words, i)) ? lastHour(s, i) : none())
                        .map(c -> zone(s, c));
        if (clock.isEmpty() || !isDayFree(s, clock.get().to())) return day;
        if (set) return again(day, day.from(), clock.get().to(), clock.get());
        String value = date(day) + "T" + inPart(clock.get(), day).value();
        return Timex.time(day.from(), clock.get().to(), value);
    }

    private static Optional<Clock> none() {
        return Optional.empty();
    }

    /// "Friday at 4": an hour, and no number of anything.
    private static boolean isAtHour(Words w, int i) {
        return w.is(i - 1, "at");
    }

    /// "7" at the end of a clause, as in "tonight around 7".
    private Optional<Clock> lastHour(Scene s, int i) {
        return bareHour(s, i)
                .filter(c -> c.value().length() == 5)
                .filter(c -> s.words.isMark(c.to()) && !s.words.isDash(c.to()))
                .filter(c -> !s.words.is(c.to(), "%"));
    }

    /// The set at that time of day: `XXXX-WXX-1T16:00`.
    private static Timex again(Timex set, int from, int to, Clock clock) {
        String day = set.value().startsWith("P") ? "XXXX-XX-XX" : date(set);
        return Timex.set(from, to, day + "T" + clock.value());
    }

    private static boolean isAt(Words w, int i) {
        return switch (w.lower(i)) {
            case "at",
                    "@",
                    "um",
                    "gegen",
                    "vers",
                    "rond",
                    "à",
                    "alle",
                    "om",
                    "às",
                    "around",
                    "about",
                    ",",
                    "-" ->
                    true;
            default -> false;
        };
    }

    /// Whether no other day follows that the time of day would rather belong to.
    private boolean isDayFree(Scene s, int i) {
        int next = s.words.is(i, "on") ? i + 1 : i;
        return next >= s.words.size() || day(s, next).isEmpty();
    }

    private Optional<Timex> day(Scene s, int i) {
        for (Rule rule : days) {
            Optional<Timex> found =
                    rule.at(s, i).filter(t -> t.isDay() || t.type() == Timex.Type.TIME);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Clock zone(Scene s, Clock clock) {
        Words w = s.words;
        int i = clock.to();
        boolean bracket = w.isMark(i, '(');
        var zone = s.at(ZONE, bracket ? i + 1 : i).filter(m -> !w.beginsLine(i));
        if (zone.isEmpty()
                || !w.isAllCapitals(bracket ? i + 1 : i) && w.length(i) <= 4 && !isWord(w, i)) {
            return clock;
        }
        int to = zone.get().to();
        int end = bracket && w.isMark(to, ')') ? to + 1 : to;
        return new Clock(end, clock.value(), clock.certain());
    }

    private static boolean isWord(Words w, int i) {
        return w.is(i, "uhr") || w.is(i, "gmt");
    }

    /// The time of day at word `i`.
    ///
    /// @param led whether "at" leads it in, so that "2.30" is one
    private static Optional<Clock> clock(Scene s, int i, boolean led) {
        Words w = s.words;
        Optional<Clock> past = past(s, i);
        if (past.isPresent()) return past;
        if (w.isWord(i)) return word(s, i);
        if (!w.isDigits(i) || w.glued(i) && isBound(w, i)) return Optional.empty();
        if (w.is(i, "12") && s.is(CLOCK, i + 1)) return word(s, i + 1);
        int hour = w.length(i) <= 2 ? Integer.parseInt(w.lower(i)) : -1;
        Optional<Integer> minute = minute(s, i);
        String seconds = minute.isPresent() ? seconds(w, i + 3) : "";
        int to = minute.isPresent() ? (seconds.isEmpty() ? i + 3 : i + 5) : i + 1;
        Optional<Clock> half = halfDay(w, to, hour, minute.orElse(0));
        if (half.isPresent()) {
            return half.map(c -> new Clock(c.to(), c.value() + seconds, true));
        }
        boolean point = isOclock(s, to) || led && isPlain(s, to);
        if (hour >= 0 && hour <= 24 && minute.isPresent() && (isColon(w, i + 1) || point)) {
            return Optional.of(new Clock(to, value(hour, minute.get()) + seconds, isOclock(s, to)));
        }
        if (hour >= 0 && hour <= 24 && (w.is(to, "uhr") || w.is(to, "h") && isFrenchHour(s, to))) {
            return Optional.of(hourMark(s, to, hour));
        }
        return military(s, i).or(() -> inTheMorning(s, to, hour)).or(() -> oclock(w, to, hour));
    }

    private static String seconds(Words w, int i) {
        boolean seconds = isColon(w, i) && w.isDigits(i + 1) && w.length(i + 1) == 2;
        return seconds ? ":" + w.lower(i + 1) : "";
    }

    /// Whether the clause ends or goes on without a unit: "at 2.30, " is a time, "at 2.30 percent"
    /// none.
    private static boolean isPlain(Scene s, int i) {
        boolean sign = s.words.is(i, "%") || s.words.is(i, "$") || s.words.is(i, "€");
        return s.words.isMark(i) && !sign && !s.words.isDash(i);
    }

    private static boolean isBound(Words w, int i) {
        return w.isDigits(i - 1)
                || w.isWord(i - 1)
                || w.isMark(i - 1, ':')
                || w.isMark(i - 1, '.')
                || w.isMark(i - 1, '$')
                || w.isMark(i - 1, '€')
                || w.isMark(i - 1, '£');
    }

    private static boolean isColon(Words w, int i) {
        return w.isMark(i, ':') && w.glued(i) && w.glued(i + 1);
    }

    /// The minutes behind a colon, or behind a point ("8.30pm", "14.30 Uhr").
    private static Optional<Integer> minute(Scene s, int i) {
        Words w = s.words;
        boolean point = w.isMark(i + 1, '.') && w.glued(i + 1) && w.glued(i + 2);
        if (!isColon(w, i + 1) && !point || w.length(i + 2) != 2) return Optional.empty();
        return s.integer(i + 2, 2).filter(m -> m < 60);
    }

    private static boolean isOclock(Scene s, int i) {
        return s.words.is(i, "uhr")
                || s.words.is(i, "gmt")
                || s.words.is(i, "uur")
                || s.words.is(i, "horas");
    }

    private static String value(int hour, int minute) {
        return Values.pad(hour) + ":" + Values.pad(minute);
    }

    /// "5 p.m.", "5pm", "5:30 PM"
    private static Optional<Clock> halfDay(Words w, int i, int hour, int minute) {
        if (hour < 0 || hour > 12 || w.beginsLine(i)) return Optional.empty();
        boolean whole = w.is(i, "am") || w.is(i, "pm");
        boolean parted = (w.is(i, "a") || w.is(i, "p")) && w.isMark(i + 1, '.') && w.is(i + 2, "m");
        boolean letter =
                (w.is(i, "a") || w.is(i, "p"))
                        && w.glued(i)
                        && w.isMark(i - 2, ':')
                        && !w.isMark(i + 2, '.');
        if (!parted && letter) {
            return Optional.of(
                    new Clock(i + 1, value(hour % 12 + (w.is(i, "p") ? 12 : 0), minute), true));
        }
        if (!whole && !parted) return Optional.empty();
        boolean pm = w.lower(i).startsWith("p");
        int to = whole ? i + 1 : i + 3;
        if (parted && w.isMark(to, '.') && w.glued(to)) to++;
        int full = hour % 12 + (pm ? 12 : 0);
        return Optional.of(new Clock(to, value(full, minute), true));
    }

    private static boolean isFrenchHour(Scene s, int i) {
        boolean language =
                s.language.equals("fr") || s.language.equals("pt") || s.language.equals("es");
        return language && (s.words.glued(i) || s.words.isDigits(i + 1) || s.language.equals("fr"));
    }

    /// "14 Uhr", "20h30", "20 h"
    private static Clock hourMark(Scene s, int i, int hour) {
        Optional<Integer> minute = s.words.glued(i + 1) ? s.integer(i + 1, 2) : Optional.empty();
        if (minute.isPresent()) return new Clock(i + 2, value(hour, minute.get()), true);
        return new Clock(i + 1, value(hour, 0), true);
    }

    /// "0730 GMT", "1430 hours", "1140 a.m."
    private static Optional<Clock> military(Scene s, int i) {
        Words w = s.words;
        if (w.length(i) != 4 || w.beginsLine(i + 1)) return Optional.empty();
        int time = Integer.parseInt(w.lower(i));
        if (time / 100 > 24 || time % 100 > 59) return Optional.empty();
        Optional<Clock> half = halfDay(w, i + 1, time / 100, time % 100);
        if (half.isPresent()) return half;
        boolean zone = w.isAllCapitals(i + 1) && s.is(ZONE, i + 1) || w.is(i + 1, "hours");
        if (!zone) return Optional.empty();
        int to = w.is(i + 1, "hours") ? i + 2 : i + 1;
        return Optional.of(new Clock(to, value(time / 100, time % 100), true));
    }

    /// "half past seven", "20 past eight", "a quarter to nine"
    private static Optional<Clock> past(Scene s, int i) {
        Words w = s.words;
        if (!s.language.equals("en")) return Optional.empty();
        int at = w.is(i, "a") && w.is(i + 1, "quarter") ? i + 1 : i;
        int minutes = w.is(at, "half") ? 30 : w.is(at, "quarter") ? 15 : minutes(s, at);
        int next = w.is(at + 1, "minutes") || w.is(at + 1, "min") ? at + 2 : at + 1;
        boolean past = w.is(next, "past");
        if (minutes == 0 || !past && !w.is(next, "to")) return Optional.empty();
        boolean plain = w.is(at, "half") || w.is(at, "quarter") || next > at + 1 || past;
        if (!plain || w.is(at, "half") && !past) return Optional.empty();
        Optional<Numeral> hour =
                s.number(next + 1)
                        .filter(
                                n ->
                                        n.kind() == Numeral.Kind.CARDINAL
                                                && n.value().intValue() <= 12
                                                && n.value().signum() > 0
                                                && n.value().scale() <= 0);
        if (hour.isEmpty() || Weekdays.isUnit(s, hour.get().to())) return Optional.empty();
        int h = hour.get().value().intValue();
        int to = hour.get().to();
        Optional<Clock> named =
                oclock(w, to, h).or(() -> inTheMorning(s, to, h)).or(() -> halfDay(w, to, h, 0));
        int full = named.map(c -> Integer.valueOf(c.value().substring(0, 2))).orElse(h);
        int all = (full * 60 + (past ? minutes : -minutes) + 1440) % 1440;
        return Optional.of(
                new Clock(
                        named.map(Clock::to).orElse(to),
                        value(all / 60, all % 60),
                        named.filter(Clock::certain).isPresent()));
    }

    private static int minutes(Scene s, int i) {
        return s.number(i)
                .filter(n -> n.to() == i + 1 && n.kind() == Numeral.Kind.CARDINAL)
                .map(n -> n.value().intValue())
                .filter(n -> n > 0 && n < 60)
                .orElse(0);
    }

    /// "7 in the evening"
    private static Optional<Clock> inTheMorning(Scene s, int i, int hour) {
        Words w = s.words;
        boolean part = w.is(i, "in") && w.is(i + 1, "the") || w.is(i, "at") && w.is(i + 1, "night");
        if (hour < 1 || hour > 12 || !part) return Optional.empty();
        var named = s.at(DAYPART, w.is(i, "at") ? i + 1 : i + 2);
        if (named.isEmpty()) return Optional.empty();
        boolean pm =
                !named.get().meaning().equals("MO")
                        && !(named.get().meaning().equals("NI") && hour < 6);
        return Optional.of(new Clock(named.get().to(), value(hour % 12 + (pm ? 12 : 0), 0), true));
    }

    private static Optional<Clock> oclock(Words w, int i, int hour) {
        boolean oclock = w.is(i, "o") && w.isApostrophe(i + 1) && w.is(i + 2, "clock");
        if (!oclock || hour < 1 || hour > 12) return Optional.empty();
        return Optional.of(new Clock(i + 3, value(hour, 0), false));
    }

    /// "noon", "midnight", "eight o'clock", "seven in the morning", "three p.m."
    private static Optional<Clock> word(Scene s, int i) {
        var named = s.at(CLOCK, i);
        if (named.isPresent()) {
            return named.map(m -> new Clock(m.to(), value(Integer.parseInt(m.meaning()), 0), true));
        }
        if (!s.language.equals("en")) return Optional.empty();
        Optional<Numeral> number = s.number(i).filter(n -> n.kind() == Numeral.Kind.CARDINAL);
        if (number.isEmpty() || number.get().value().intValue() > 12) return Optional.empty();
        int hour = number.get().value().intValue();
        int to = number.get().to();
        return oclock(s.words, to, hour)
                .or(() -> inTheMorning(s, to, hour))
                .or(() -> halfDay(s.words, to, hour, 0));
    }
}
