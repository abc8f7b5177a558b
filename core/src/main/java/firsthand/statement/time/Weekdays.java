package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.LAST;
import static firsthand.statement.time.Vocabulary.Kind.NEXT;
import static firsthand.statement.time.Vocabulary.Kind.THIS;
import static firsthand.statement.time.Vocabulary.Kind.WEEKDAY;

import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
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
        if (kind == WEEKDAY && w.lower(to - 1).endsWith("s") && s.language.equals("en")) {
            return Timex.set(from, to, "XXXX-WXX-" + day.meaning());
        }
        boolean stop = w.length(to - 1) <= 5 && w.isMark(to, '.') && w.glued(to);
        if (stop && w.length(to - 1) <= 3) to++;
        return resolved(s, from, to, weekday(day), kind);
    }

    private static Timex resolved(Scene s, int from, int to, DayOfWeek day, Vocabulary.Kind kind) {
        String value =
                s.today()
                        .map(today -> Values.day(resolve(s, today, day, kind, from, to)))
                        .orElse("XXXX-WXX-" + day.getValue());
        Timex date = Timex.date(from, to, value);
        return Dayparts.behind(s, date);
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
            default ->
                    switch (s.tense(from, to)) {
                        case FUTURE -> today.with(TemporalAdjusters.nextOrSame(day));
                        case PAST, UNKNOWN -> today.with(TemporalAdjusters.previousOrSame(day));
                    };
        };
    }

    static boolean isUnit(Scene s, int i) {
        return s.is(Vocabulary.Kind.UNIT, i) && !s.words.beginsLine(i);
    }
}
