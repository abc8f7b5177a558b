package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.DAYPART;

import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.util.Optional;

/// Parts of a day: "Sunday night", "this morning", "last night", "tonight", "yesterday evening".
final class Dayparts implements Rule {
    private static final CalendarDates NAMED = new CalendarDates();

    /// The date with the part of the day that follows it.
    static Timex behind(Scene s, Timex date) {
        int i = date.to();
        Words w = s.words;
        if (w.beginsLine(i)) return date;
        int at = w.is(i, "in") && w.is(i + 1, "the") || w.is(i, "au") ? i + 2 : i;
        if (w.is(at, "early") || w.is(at, "late")) at++;
        if (w.is(at, "à") || w.is(at, "im") || w.is(at, "am")) at = w.is(at, "am") ? i : at + 1;
        var part = s.at(DAYPART, at);
        if (part.isEmpty()) return date;
        return Timex.time(date.from(), part.get().to(), date.value() + "T" + part.get().meaning());
    }

    @Override
    public Optional<Timex> at(Scene s, int i) {
        Words w = s.words;
        if (w.is(i, "tonight") || w.is(i, "tonite")) return Optional.of(on(s, i, i + 1, 0, "NI"));
        if (w.is(i, "overnight")) return overnight(s, i);
        var oneWord = s.at(Vocabulary.Kind.DAYTIME, i);
        if (oneWord.isPresent()) return Optional.of(oneWord(s, i, oneWord.get()));
        boolean last = w.is(i, "last") || w.is(i, "vergangene") || w.is(i, "letzte");
        boolean current = s.is(Vocabulary.Kind.THIS, i);
        if (!last && !current) return plain(s, i);
        Optional<Phrasebook.Match<String>> part =
                w.beginsLine(i + 1) ? Optional.empty() : s.at(DAYPART, i + 1);
        if (part.isEmpty() || last && !isNight(part.get())) return Optional.empty();
        return Optional.of(on(s, i, part.get().to(), last ? -1 : 0, part.get().meaning()));
    }

    /// "Freitagabend", "gisteravond"
    private static Timex oneWord(Scene s, int from, Phrasebook.Match<String> m) {
        String meaning = m.meaning();
        String part = meaning.substring(meaning.length() - 2);
        int number = Integer.parseInt(meaning.substring(1, meaning.length() - 2));
        if (meaning.startsWith("d")) return on(s, from, m.to(), number, part);
        return Weekdays.on(s, from, m.to(), java.time.DayOfWeek.of(number), part);
    }

    /// "overnight" as an adverb; "an overnight train" is any.
    private static Optional<Timex> overnight(Scene s, int i) {
        Words w = s.words;
        boolean adjective = w.isHyphen(i - 1) || w.is(i - 1, "an") || w.is(i - 1, "the");
        if (adjective || w.isCapital(i) && !w.beginsSentence(i)) return Optional.empty();
        return Optional.of(on(s, i, i + 1, 0, "NI"));
    }

    /// "the evening", "late afternoon": of the day that was mentioned last.
    private static Optional<Timex> plain(Scene s, int i) {
        Words w = s.words;
        if (!s.language.equals("en")) return Optional.empty();
        boolean led = w.is(i, "early") || w.is(i, "late") || w.is(i, "mid");
        Optional<Timex> ofDay = ofDay(s, i);
        if (ofDay.isPresent()) return ofDay;
        boolean the = w.is(i, "the") && isIn(w, i - 1);
        if (!led && !the) return Optional.empty();
        int at = led && w.isHyphen(i + 1) ? i + 2 : i + 1;
        if (the && (w.is(at, "early") || w.is(at, "late"))) at++;
        int part = at;
        var found =
                s.at(DAYPART, part)
                        .filter(m -> !w.beginsLine(part) && !w.lower(part).endsWith("s"));
        if (found.isEmpty() || w.is(found.get().to(), "of")) return Optional.empty();
        String day = s.mentioned().or(s::today).map(Values::day).orElse("XXXX-XX-XX");
        return Optional.of(Timex.time(i, found.get().to(), day + "T" + found.get().meaning()));
    }

    /// "the morning of Oct. 12", "the night of Monday, May 4"
    private static Optional<Timex> ofDay(Scene s, int i) {
        Words w = s.words;
        if (!w.is(i, "the")) return Optional.empty();
        var part = s.at(DAYPART, i + 1).filter(m -> w.is(m.to(), "of") && !w.beginsLine(m.to()));
        if (part.isEmpty()) return Optional.empty();
        int of = part.get().to();
        return NAMED.at(s, of + 1)
                .filter(Timex::isDay)
                .map(t -> Timex.time(i, t.to(), t.value() + "T" + part.get().meaning()));
    }

    private static boolean isIn(Words w, int i) {
        return switch (w.lower(i)) {
            case "in", "during", "by", "through", "into", "until", "throughout" -> true;
            default -> false;
        };
    }

    private static boolean isNight(Phrasebook.Match<String> part) {
        return part.meaning().equals("NI") || part.meaning().equals("EV");
    }

    private static Timex on(Scene s, int from, int to, int offset, String part) {
        String day = s.today().map(d -> Values.day(d.plusDays(offset))).orElse("XXXX-XX-XX");
        return Timex.time(from, to, day + "T" + part);
    }
}
