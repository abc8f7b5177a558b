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
                .or(() -> holiday(s, i))
                .or(
                        () ->
                                s.at(REF, i)
                                        .filter(m -> !goesOn(s, m.to()) && !isOther(s, i))
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

    /// "USA Today", "Larry King Now": a capital behind a capital is part of a name; "as soon as"
    /// and
    /// "now that" are conjunctions.
    private static boolean isOther(Scene s, int i) {
        Words w = s.words;
        boolean conjunction = w.is(i, "soon") && w.is(i - 1, "as") || w.is(i + 1, "that");
        return conjunction || isInName(s, i);
    }

    private static boolean isInName(Scene s, int i) {
        Words w = s.words;
        boolean capitals = w.isCapital(i) && !w.beginsSentence(i) && w.isCapital(i - 1);
        return capitals && !w.isAllCapitals(i) && !s.is(Vocabulary.Kind.DAYPART, i - 1);
    }

    private static Optional<Timex> day(Scene s, int i) {
        Words w = s.words;
        if (w.is(i, "morgen") && w.isCapital(i) && !w.beginsSentence(i)) return Optional.empty();
        if (isInName(s, i)) return Optional.empty();
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

    private static Optional<Timex> holiday(Scene s, int i) {
        var found = s.at(HOLIDAY, i).filter(m -> s.words.isCapital(i) || isOfOneMeaning(s, i, m));
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
        Optional<Timex> ofYear = ofYear(s, i, year, m.meaning());
        if (ofYear.isPresent()) return ofYear;
        return Optional.of(
                Timex.date(
                        i,
                        m.to(),
                        s.today()
                                .map(d -> Values.day(nearest(s, d, m.meaning(), i, m.to())))
                                .orElse("XXXX-XX-XX")));
    }

    /// "christmas eve" in lower case; "may day" may be other words.
    private static boolean isOfOneMeaning(Scene s, int i, Phrasebook.Match<String> m) {
        boolean words = m.to() > i + 1 || s.words.length(i) > 6;
        return s.language.equals("en") && words && !s.words.is(i, "may");
    }

    /// "Christmas of last year"
    private static Optional<Timex> ofYear(Scene s, int i, int year, String holiday) {
        if (!s.words.is(year + 1, "year") || s.today().isEmpty()) return Optional.empty();
        int offset =
                switch (s.words.lower(year)) {
                    case "last" -> -1;
                    case "this" -> 0;
                    case "next" -> 1;
                    default -> 9;
                };
        if (offset > 1) return Optional.empty();
        LocalDate day = Values.holiday(holiday, s.today().get().getYear() + offset);
        return Optional.of(Timex.date(i, year + 2, Values.day(day)));
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
