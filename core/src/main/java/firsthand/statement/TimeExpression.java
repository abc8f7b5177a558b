package firsthand.statement;

import firsthand.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/// A date, time of day, duration or set of times, normalised as TIMEX3 against the report's stated
/// time.
///
/// @param value TIMEX3: `2027-09`, `2026-03-08T19:00`, `P10D`, `XXXX-WXX-2`
/// @param part which part of the value is meant: "the end of 2027" is the end of `2027`
public record TimeExpression(Span span, Type type, String value, Part part) implements Statement {
    public TimeExpression(Span span, Type type, String value) {
        this(span, type, value, Part.WHOLE);
    }

    /// The TIMEX3 types.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /// "early 2009", "mid-April", "the end of the year".
    public enum Part {
        WHOLE,
        START,
        MID,
        END
    }

    /// The one day that is meant, if it is one.
    public Optional<LocalDate> day() {
        return firstDay().filter(first -> lastDay().filter(first::equals).isPresent());
    }

    /// The first day of what is meant; empty for durations, sets and what isn't known.
    public Optional<LocalDate> firstDay() {
        return DayRange.of(this).map(DayRange::first);
    }

    /// The last day of what is meant: 2026-03-31 for "March", 2026-03-15 for "mid-March".
    public Optional<LocalDate> lastDay() {
        return DayRange.of(this).map(DayRange::last);
    }
}
