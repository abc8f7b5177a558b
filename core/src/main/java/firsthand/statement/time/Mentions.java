package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.DAYPART;
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
        int same = w.is(i, "that") && w.is(i + 1, "same") ? i + 1 : at;
        return besides(s, i)
                .or(() -> yearAgo(s, i, at))
                .or(() -> word(s, i, same, article || same > at))
                .or(() -> part(s, i, at, article));
    }

    /// "the day before.", "the year after."
    private static Optional<Timex> besides(Scene s, int i) {
        Words w = s.words;
        if (!w.is(i, "the") || !w.isMark(i + 3)) return Optional.empty();
        var unit = s.at(UNIT, i + 1).filter(m -> isStretch(w, i + 1, m.meaning()));
        if (unit.isEmpty()) return Optional.empty();
        String name = unit.get().meaning();
        if (w.is(i + 2, "before")) return on(s, i, i + 3, name, -1);
        return w.is(i + 2, "after") ? on(s, i, i + 3, name, 1) : Optional.empty();
    }

    /// "the year-ago period", "the year-earlier quarter"
    private static Optional<Timex> yearAgo(Scene s, int i, int at) {
        Words w = s.words;
        boolean ago =
                w.is(at, "year")
                        && w.isHyphen(at + 1)
                        && (w.is(at + 2, "ago") || w.is(at + 2, "earlier"));
        if (!ago) return Optional.empty();
        boolean quarter = w.is(at + 3, "quarter");
        return s.lately(quarter ? "Q" : "Y")
                .map(d -> d.minusYears(1))
                .map(
                        d ->
                                Timex.date(
                                        i,
                                        quarter ? at + 4 : at + 3,
                                        Values.stretch(d, quarter ? "Q" : "Y")));
    }

    /// "the next morning", "that evening": a part of the day mentioned last or of one beside it.
    private static Optional<Timex> part(Scene s, int i, int at, boolean article) {
        var part = s.at(DAYPART, at + 1);
        if (part.isEmpty() || s.words.lower(at + 1).endsWith("s")) return Optional.empty();
        int offset =
                switch (s.words.lower(at)) {
                    case "next", "following" -> 1;
                    case "previous" -> -1;
                    default -> 0;
                };
        boolean that = s.words.is(at, "that") && !article;
        boolean same = s.words.is(at, "same") && article;
        if (!that && !same && (offset == 0 || !article)) return Optional.empty();
        return s.lately("D")
                .map(d -> Values.day(d.plusDays(offset)) + "T" + part.get().meaning())
                .map(value -> Timex.time(i, part.get().to(), value));
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
            case "latest" ->
                    name.equals("Q") ? on(s, i, to, name, s.isFirst() ? -1 : 0) : Optional.empty();
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
