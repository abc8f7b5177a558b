package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.CLOCK;
import static firsthand.statement.time.Vocabulary.Kind.DAYPART;
import static firsthand.statement.time.Vocabulary.Kind.ZONE;

import firsthand.statement.number.Numeral;
import firsthand.statement.number.Words;
import java.util.List;
import java.util.Optional;

/// Times of day, with the day that stands beside them: "5 p.m.", "10:30 GMT", "8 p.m. on Friday",
/// "noon", "eight o'clock", "14.30 Uhr", "20h30".
final class Clocks implements Rule {
    /// A time of day: "17", "10:30".
    private record Clock(int to, String value) {}

    private final List<Rule> days;

    /// @param days the rules that find the day beside a time
    Clocks(List<Rule> days) {
        this.days = days;
    }

    @Override
    public Optional<Timex> at(Scene s, int i) {
        Optional<Clock> clock = clock(s, i).map(c -> zone(s, c));
        if (clock.isEmpty()) return Optional.empty();
        int to = clock.get().to();
        int next =
                s.words.is(to, "on") || s.words.isMark(to, ',') || s.words.is(to, "am")
                        ? to + 1
                        : to;
        Optional<Timex> day = s.words.beginsLine(next) ? Optional.empty() : day(s, next);
        if (day.isPresent()) {
            Timex d = day.get();
            String date =
                    d.value().contains("T")
                            ? d.value().substring(0, d.value().indexOf('T'))
                            : d.value();
            return Optional.of(Timex.time(i, d.to(), date + "T" + clock.get().value()));
        }
        String today = s.mentioned().or(s::today).map(Values::day).orElse("");
        return Optional.of(Timex.time(i, to, today + "T" + clock.get().value()));
    }

    /// The day with the time of day that follows it: "tomorrow at 8 a.m.", "Friday, 10:30".
    Timex behindDay(Scene s, Timex day) {
        boolean part = day.type() == Timex.Type.TIME && !day.value().contains(":");
        if (!day.isDay() && !part || day.mod() != Timex.Mod.NONE) return day;
        int t = day.value().indexOf('T');
        String date = t < 0 ? day.value() : day.value().substring(0, t);
        if (t >= 0
                && Character.isDigit(day.value().charAt(Math.min(t + 1, day.value().length() - 1))))
            return day;
        int i = isAt(s.words, day.to()) ? day.to() + 1 : day.to();
        if (s.words.beginsLine(i) || i >= s.words.size()) return day;
        Optional<Clock> clock = clock(s, i).map(c -> zone(s, c));
        if (clock.isEmpty() || !isDayFree(s, clock.get().to())) return day;
        return Timex.time(day.from(), clock.get().to(), date + "T" + clock.get().value());
    }

    private static boolean isAt(Words w, int i) {
        return switch (w.lower(i)) {
            case "at", "@", "um", "à", "alle", "om", "às", ",", "-" -> true;
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
        return new Clock(bracket && w.isMark(to, ')') ? to + 1 : to, clock.value());
    }

    private static boolean isWord(Words w, int i) {
        return w.is(i, "uhr") || w.is(i, "gmt");
    }

    private static Optional<Clock> clock(Scene s, int i) {
        Words w = s.words;
        Optional<Clock> past = past(s, i);
        if (past.isPresent()) return past;
        if (w.isWord(i)) return word(s, i);
        if (!w.isDigits(i) || w.glued(i) && isBound(w, i)) return Optional.empty();
        int hour = w.length(i) <= 2 ? Integer.parseInt(w.lower(i)) : -1;
        Optional<Integer> minute = minute(s, i);
        boolean seconds = minute.isPresent() && isColon(w, i + 3) && w.isDigits(i + 4);
        int to = minute.isPresent() ? (seconds ? i + 5 : i + 3) : i + 1;
        Optional<Clock> half = halfDay(w, to, hour, minute.orElse(0), minute.isPresent());
        if (half.isPresent()) return half;
        if (hour >= 0
                && hour <= 24
                && minute.isPresent()
                && (isColon(w, i + 1) || isOclock(s, to))) {
            return Optional.of(new Clock(to, value(hour, minute.get(), true)));
        }
        if (hour >= 0 && hour <= 24 && (w.is(to, "uhr") || w.is(to, "h") && isFrenchHour(s, to))) {
            return Optional.of(hourMark(s, to, hour));
        }
        return military(s, i).or(() -> inTheMorning(s, to, hour)).or(() -> oclock(w, to, hour));
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
        return s.words.is(i, "uhr") || s.words.is(i, "gmt") || s.words.is(i, "uur");
    }

    private static String value(int hour, int minute, boolean withMinute) {
        return Values.pad(hour) + (withMinute ? ":" + Values.pad(minute) : "");
    }

    /// "5 p.m.", "5pm", "5:30 PM"
    private static Optional<Clock> halfDay(
            Words w, int i, int hour, int minute, boolean withMinute) {
        if (hour < 0 || hour > 12 || w.beginsLine(i)) return Optional.empty();
        boolean whole = w.is(i, "am") || w.is(i, "pm");
        boolean parted = (w.is(i, "a") || w.is(i, "p")) && w.isMark(i + 1, '.') && w.is(i + 2, "m");
        if (!whole && !parted) return Optional.empty();
        boolean pm = w.lower(i).startsWith("p");
        int to = whole ? i + 1 : i + 3;
        if (parted && w.isMark(to, '.') && w.glued(to)) to++;
        int full = hour % 12 + (pm ? 12 : 0);
        return Optional.of(new Clock(to, value(full, minute, withMinute)));
    }

    private static boolean isFrenchHour(Scene s, int i) {
        boolean language =
                s.language.equals("fr") || s.language.equals("pt") || s.language.equals("es");
        return language && (s.words.glued(i) || s.words.isDigits(i + 1) || s.language.equals("fr"));
    }

    /// "14 Uhr", "20h30", "20 h"
    private static Clock hourMark(Scene s, int i, int hour) {
        Optional<Integer> minute = s.words.glued(i + 1) ? s.integer(i + 1, 2) : Optional.empty();
        if (minute.isPresent()) return new Clock(i + 2, value(hour, minute.get(), true));
        return new Clock(i + 1, value(hour, 0, false));
    }

    /// "0730 GMT", "1430 hours"
    private static Optional<Clock> military(Scene s, int i) {
        Words w = s.words;
        if (w.length(i) != 4 || w.beginsLine(i + 1)) return Optional.empty();
        boolean zone = w.isAllCapitals(i + 1) && s.is(ZONE, i + 1) || w.is(i + 1, "hours");
        int time = Integer.parseInt(w.lower(i));
        if (!zone || time / 100 > 24 || time % 100 > 59) return Optional.empty();
        int to = w.is(i + 1, "hours") ? i + 2 : i + 1;
        return Optional.of(new Clock(to, value(time / 100, time % 100, true)));
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
                oclock(w, to, h)
                        .or(() -> inTheMorning(s, to, h))
                        .or(() -> halfDay(w, to, h, 0, false));
        int full = named.map(c -> Integer.valueOf(c.value().substring(0, 2))).orElse(h);
        int all = (full * 60 + (past ? minutes : -minutes) + 1440) % 1440;
        return Optional.of(
                new Clock(named.map(Clock::to).orElse(to), value(all / 60, all % 60, true)));
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
        return Optional.of(new Clock(named.get().to(), value(hour % 12 + (pm ? 12 : 0), 0, false)));
    }

    private static Optional<Clock> oclock(Words w, int i, int hour) {
        boolean oclock = w.is(i, "o") && w.isApostrophe(i + 1) && w.is(i + 2, "clock");
        if (!oclock || hour < 1 || hour > 12) return Optional.empty();
        return Optional.of(new Clock(i + 3, value(hour, 0, false)));
    }

    /// "noon", "midnight", "eight o'clock", "seven in the morning", "three p.m."
    private static Optional<Clock> word(Scene s, int i) {
        var named = s.at(CLOCK, i);
        if (named.isPresent()) {
            return named.map(m -> new Clock(m.to(), value(Integer.parseInt(m.meaning()), 0, true)));
        }
        if (!s.language.equals("en")) return Optional.empty();
        Optional<Numeral> number = s.number(i).filter(n -> n.kind() == Numeral.Kind.CARDINAL);
        if (number.isEmpty() || number.get().value().intValue() > 12) return Optional.empty();
        int hour = number.get().value().intValue();
        int to = number.get().to();
        return oclock(s.words, to, hour)
                .or(() -> inTheMorning(s, to, hour))
                .or(() -> halfDay(s.words, to, hour, 0, false));
    }
}
