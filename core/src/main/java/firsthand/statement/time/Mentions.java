package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.UNIT;

import firsthand.statement.number.Words;
import java.util.Optional;

/// Times counted from the one that the text gave last, not from the report's day: "the next day",
/// "that year", "the following month", "the same week", "later in the day".
final class Mentions implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        if (!s.language.equals("en")) return Optional.empty();
        Words w = s.words;
        boolean article = w.is(i, "the");
        int at = article ? i + 1 : i;
        if (w.beginsLine(at) && article) return Optional.empty();
        return besides(s, i).or(() -> word(s, i, at, article));
    }

    /// "the day before.", "the day after."
    private static Optional<Timex> besides(Scene s, int i) {
        Words w = s.words;
        boolean day = w.is(i, "the") && w.is(i + 1, "day") && w.isMark(i + 3);
        if (day && w.is(i + 2, "before")) return on(s, i, i + 3, "D", -1);
        return day && w.is(i + 2, "after") ? on(s, i, i + 3, "D", 1) : Optional.empty();
    }

    private static Optional<Timex> word(Scene s, int i, int at, boolean article) {
        Words w = s.words;
        if (w.beginsLine(at + 1)) return Optional.empty();
        var unit = s.at(UNIT, at + 1).filter(m -> isStretch(w, at + 1, m.meaning()));
        if (unit.isEmpty() || w.isHyphen(unit.get().to())) return Optional.empty();
        String name = unit.get().meaning();
        int to = unit.get().to();
        return switch (w.lower(at)) {
            case "following" -> on(s, i, to, name, 1);
            case "previous", "preceding" -> on(s, i, to, name, -1);
            case "past" -> name.equals("Q") ? on(s, i, to, name, -1) : Optional.empty();
            case "same" -> article ? on(s, i, to, name, 0) : Optional.empty();
            case "next" -> article && name.equals("D") ? on(s, i, to, name, 1) : Optional.empty();
            case "that" -> article ? Optional.empty() : on(s, i, to, name, 0);
            default -> Optional.empty();
        };
    }

    /// One of a stretch of the calendar, not several.
    private static boolean isStretch(Words w, int i, String unit) {
        return switch (unit) {
            case "D", "W", "M", "Q", "Y" -> !w.lower(i).endsWith("s");
            default -> false;
        };
    }

    private static Optional<Timex> on(Scene s, int from, int to, String unit, int offset) {
        return s.lately(unit)
                .map(
                        d ->
                                Timex.date(
                                        from,
                                        to,
                                        Values.stretch(Values.shift(d, unit, offset), unit)));
    }
}
