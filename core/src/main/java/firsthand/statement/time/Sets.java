package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.DAYPART;
import static firsthand.statement.time.Vocabulary.Kind.EVERY;
import static firsthand.statement.time.Vocabulary.Kind.SET;
import static firsthand.statement.time.Vocabulary.Kind.UNIT;
import static firsthand.statement.time.Vocabulary.Kind.WEEKDAY;

import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.util.Optional;

/// Times that come again: "every day", "each Tuesday", "every two years", "annual", "per year".
final class Sets implements Rule {
    @Override
    public Optional<Timex> at(Scene s, int i) {
        return every(s, i)
                .or(() -> rate(s, i))
                .or(() -> plain(s, i))
                .or(
                        () ->
                                s.at(SET, i)
                                        .filter(m -> isAdverb(s, i))
                                        .map(m -> Timex.set(i, m.to(), m.meaning())));
    }

    /// "Daily" with a capital inside a sentence is part of a name.
    private static boolean isAdverb(Scene s, int i) {
        Words w = s.words;
        if (w.isHyphen(i - 1) && w.glued(i)) return false;
        boolean named = w.isCapital(i) && !w.beginsSentence(i);
        return !named && !(w.isCapital(i) && w.isCapital(i + 1));
    }

    private static Optional<Timex> every(Scene s, int i) {
        var every = s.at(EVERY, i);
        if (every.isEmpty()) return Optional.empty();
        Words w = s.words;
        int next = every.get().to();
        if (w.beginsLine(next)) return Optional.empty();
        if (w.is(next, "other") && s.is(WEEKDAY, next + 1)) {
            return s.at(WEEKDAY, next + 1)
                    .map(m -> Timex.set(i, m.to(), "XXXX-WXX-" + m.meaning()));
        }
        if (w.is(next, "other")) {
            return s.at(UNIT, next + 1)
                    .map(m -> Timex.set(i, m.to(), Values.duration("2", m.meaning())));
        }
        Optional<Phrasebook.Match<String>> unit = s.at(UNIT, next).filter(m -> isUnit(m.meaning()));
        if (unit.isPresent()) {
            return unit.map(m -> Timex.set(i, m.to(), Values.duration("1", m.meaning())));
        }
        var day = s.at(WEEKDAY, next);
        if (day.isPresent()) return day.map(m -> weekly(s, i, m));
        var part = s.at(DAYPART, next);
        if (part.isPresent()) {
            return part.map(m -> Timex.set(i, m.to(), "XXXX-XX-XXT" + m.meaning()));
        }
        return s.number(next)
                .filter(n -> n.value().scale() <= 0)
                .flatMap(
                        n ->
                                s.at(UNIT, n.to())
                                        .map(
                                                m ->
                                                        Timex.set(
                                                                i,
                                                                m.to(),
                                                                Values.duration(
                                                                        n.value(), m.meaning()))));
    }

    /// "every Tuesday", "each Friday morning"
    private static Timex weekly(Scene s, int from, Phrasebook.Match<String> day) {
        String value = "XXXX-WXX-" + day.meaning();
        var part = s.at(DAYPART, day.to()).filter(m -> !s.words.beginsLine(day.to()));
        return part.map(m -> Timex.set(from, m.to(), value + "T" + m.meaning()))
                .orElseGet(() -> Timex.set(from, day.to(), value));
    }

    /// "on weekends", "three times a year"
    private static Optional<Timex> plain(Scene s, int i) {
        Words w = s.words;
        if (!s.language.equals("en")) return Optional.empty();
        if (w.is(i, "weekends") && !w.is(i - 1, "of") && !w.isDigits(i - 1)) {
            return Optional.of(Timex.set(i, i + 1, "XXXX-WXX-WE"));
        }
        boolean times = w.is(i - 1, "times") && (w.is(i, "a") || w.is(i, "an"));
        if (!times || w.beginsLine(i + 1)) return Optional.empty();
        return s.at(UNIT, i + 1)
                .filter(m -> isUnit(m.meaning()) && !w.lower(i + 1).endsWith("s"))
                .map(m -> Timex.set(i, m.to(), Values.duration("1", m.meaning())));
    }

    private static boolean isUnit(String unit) {
        return !unit.equals("S") && !unit.equals("N");
    }

    /// "per year"
    private static Optional<Timex> rate(Scene s, int i) {
        if (s.words.is(i, "once") || s.words.is(i, "twice")) {
            boolean a =
                    s.words.is(i + 1, "a") || s.words.is(i + 1, "an") || s.words.is(i + 1, "every");
            var unit =
                    a
                            ? s.at(UNIT, i + 2).filter(m -> isUnit(m.meaning()))
                            : Optional.<Phrasebook.Match<String>>empty();
            return unit.map(m -> Timex.set(i, m.to(), Values.duration("1", m.meaning())));
        }
        if (!s.words.is(i, "per")) return Optional.empty();
        return s.at(UNIT, i + 1)
                .filter(m -> isUnit(m.meaning()) && !Values.isTimeUnit(m.meaning()))
                .map(m -> Timex.set(i, m.to(), Values.duration("1", m.meaning())));
    }
}
