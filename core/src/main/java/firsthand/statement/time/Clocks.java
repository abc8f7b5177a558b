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
