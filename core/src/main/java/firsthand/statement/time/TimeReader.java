package firsthand.statement.time;

import static firsthand.statement.time.Vocabulary.Kind.MOD;

import firsthand.statement.number.Lexicon;
import firsthand.statement.number.Phrasebook;
import firsthand.statement.number.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the time expressions of a text from left to right. The first rule that fits a word takes
/// it; each rule looks at a bounded number of words.
public final class TimeReader {
    private static final CalendarDates NAMED = new CalendarDates();
    private static final List<Rule> DAYS =
            List.of(
                    NAMED,
                    new Dayparts(),
                    new Weekdays(),
                    new Mentions(),
                    new NamedDays(),
                    new NumericDates());
    private static final Clocks CLOCKS = new Clocks(DAYS);
    private static final List<Rule> RULES =
            List.of(
                    CLOCKS,
                    new Quarters(),
                    NAMED,
                    new DayNumbers(NAMED),
                    new Dayparts(),
                    new Weekdays(),
                    new Sets(),
                    new Mentions(),
                    new Periods(),
                    new NamedDays(),
                    new Centuries(),
                    new NumericDates(),
                    new Offsets());

    private TimeReader() {}

    /// The expressions in order of place, none overlapping.
    public static List<Timex> read(Words words, String language, Anchor anchor) {
        Scene s = new Scene(words, Lexicon.known(language), anchor);
        List<Timex> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); ) {
            Optional<Timex> timex = s.mayBegin(i) ? at(s, i) : Optional.empty();
            if (timex.isEmpty()) {
                i++;
                continue;
            }
            Timex t = CLOCKS.behindDay(s, timex.get());
            if (t.from() < free) t = t.withFrom(i);
            s.mention(t);
            found.add(t);
            i = t.to();
            free = i;
        }
        return found;
    }

    private static Optional<Timex> at(Scene s, int i) {
        return modified(s, i).or(() -> plain(s, i));
    }

    private static Optional<Timex> plain(Scene s, int i) {
        for (Rule rule : RULES) {
            Optional<Timex> found = rule.at(s, i);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// "earlier this week", "the end of 2027", "mid-2011": a date and which part of it.
    private static Optional<Timex> modified(Scene s, int i) {
        var mod = s.at(MOD, i);
        if (mod.isEmpty()) return Optional.empty();
        Phrasebook.Match<String> m = mod.get();
        Timex.Mod meaning = Timex.Mod.valueOf(m.meaning());
        int next = s.words.isHyphen(m.to()) && s.words.glued(m.to()) ? m.to() + 1 : m.to();
        if (s.words.beginsLine(next) || meaning == Timex.Mod.APPROX) return Optional.empty();
        return plain(s, next)
                .filter(t -> isDate(t) && !t.value().endsWith("REF"))
                .map(t -> t.withFrom(i).with(meaning));
    }

    private static boolean isDate(Timex t) {
        return switch (t.type()) {
            case DATE, TIME -> true;
            case DURATION, SET -> false;
        };
    }
}
