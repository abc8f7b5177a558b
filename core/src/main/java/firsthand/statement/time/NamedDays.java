package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.DAY;
import static firsthand.statement.time.Vocabulary.Kind.HOLIDAY;
import static firsthand.statement.time.Vocabulary.Kind.REF;

import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days by a word of their own: "today", "yesterday morning", "Christmas"; and words for the
/// present, the past and the future: "now", "recently".
final class NamedDays implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        return day(s, i)
                .or(() -> relativeToMention(s, i))
                .or(() -> holiday(s, i))
                .or(
                        () ->
                                s.at(REF, i)
                                        .filter(m -> !goesOn(s, m.to()))
                                        .map(m -> Timex.date(i, m.to(), m.meaning())));
    }

    /// "in the past decade", "the future president": more than a word for the past or the future.
    private static boolean goesOn(Scene s, int i) {
        boolean ref =
                s.words.is(i - 1, "past")
                        || s.words.is(i - 1, "future")
                        || s.words.is(i - 1, "present");
        return ref
                && s.words.isWord(i)
                && !s.words.beginsSentence(i)
                && (s.is(Vocabulary.Kind.UNIT, i)
                        || s.is(Vocabulary.Kind.FEW, i)
                        || s.number(i).isPresent());
    }

    private static Optional<Timex> day(Scene s, int i) {
        Words w = s.words;
        if (w.is(i, "morgen") && w.isCapital(i) && !w.beginsSentence(i)) return Optional.empty();
        return s.at(DAY, i)
                .map(
                        m -> {
                            int offset = Integer.parseInt(m.meaning());
                            String value =
                                    s.today()
                                            .map(d -> Values.day(d.plusDays(offset)))
                                            .orElse("XXXX-XX-XX");
                            return Dayparts.behind(s, Timex.date(i, m.to(), value));
                        });
    }

    /// "the next day", "the same day": counted from the day that was mentioned last.
    private static Optional<Timex> relativeToMention(Scene s, int i) {
        Words w = s.words;
        if (!w.is(i, "the") && !w.is(i, "that")) return Optional.empty();
        boolean that = w.is(i, "that") && w.is(i + 1, "day");
        int offset =
                switch (w.lower(i + 1)) {
                    case "next", "following" -> 1;
                    case "previous" -> -1;
                    default -> 0;
                };
        boolean same = w.is(i + 1, "same") && w.is(i, "the");
        boolean before =
                w.is(i, "the") && w.is(i + 1, "day") && w.is(i + 2, "before") && w.isMark(i + 3);
        boolean after =
                w.is(i, "the") && w.is(i + 1, "day") && w.is(i + 2, "after") && w.isMark(i + 3);
        if (before || after) return on(s, i, i + 3, before ? -1 : 1);
        if (that) return on(s, i, i + 2, 0);
        boolean day = (offset != 0 && w.is(i, "the") || same) && w.is(i + 2, "day");
        return day ? on(s, i, i + 3, offset) : Optional.empty();
    }

    private static Optional<Timex> on(Scene s, int from, int to, int offset) {
        return s.mentioned()
                .or(s::today)
                .map(d -> Timex.date(from, to, Values.day(d.plusDays(offset))));
    }

    private static Optional<Timex> holiday(Scene s, int i) {
        var found = s.at(HOLIDAY, i).filter(m -> s.words.isCapital(i));
        if (found.isEmpty()) return Optional.empty();
        Phrasebook.Match<String> m = found.get();
        Words w = s.words;
        int year = m.to();
        if (w.is(year, "of") || w.isMark(year, ',')) year++;
        if (w.isDigits(year) && w.length(year) == 4 && w.lower(year).compareTo("2200") < 0) {
            int of = Integer.parseInt(w.lower(year));
            return Optional.of(
                    Timex.date(i, year + 1, Values.day(Values.holiday(m.meaning(), of))));
        }
        return Optional.of(
                Timex.date(
                        i,
                        m.to(),
                        s.today()
                                .map(d -> Values.day(nearest(s, d, m.meaning(), i, m.to())))
                                .orElse("XXXX-XX-XX")));
    }

    private static LocalDate nearest(Scene s, LocalDate today, String holiday, int from, int to) {
        LocalDate best = Values.holiday(holiday, today.getYear());
        Tense tense = s.tense(from, to);
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate day = Values.holiday(holiday, year);
            if (cost(tense, today, day) < cost(tense, today, best)) best = day;
        }
        return best;
    }

    private static long cost(Tense tense, LocalDate today, LocalDate day) {
        long away = ChronoUnit.DAYS.between(today, day);
        boolean against =
                switch (tense) {
                    case PAST -> away > 0;
                    case FUTURE -> away < 0;
                    case UNKNOWN -> false;
                };
        return Math.abs(away) + (against ? 200 : 0);
    }
}
