package firsthand.statement.time;

import firsthand.statement.number.Words;
import firsthand.text.Span;

/// A time expression, as words `from` to `to` (exclusive) of a text give it.
///
/// @param value TIMEX3
/// @param mod what part of the value is meant
public record Timex(int from, int to, Type type, String value, Mod mod) {

    /// The TIMEX3 types.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /// The TIMEX3 modifiers that we set.
    public enum Mod {
        NONE,
        START,
        MID,
        END,
        APPROX
    }

    static Timex date(int from, int to, String value) {
        return new Timex(from, to, Type.DATE, value, Mod.NONE);
    }

    static Timex duration(int from, int to, String value) {
        return new Timex(from, to, Type.DURATION, value, Mod.NONE);
    }

    static Timex set(int from, int to, String value) {
        return new Timex(from, to, Type.SET, value, Mod.NONE);
    }

    static Timex time(int from, int to, String value) {
        return new Timex(from, to, Type.TIME, value, Mod.NONE);
    }

    Timex withFrom(int first) {
        return new Timex(first, to, type, value, mod);
    }

    Timex withTo(int end) {
        return new Timex(from, end, type, value, mod);
    }

    Timex with(Mod found) {
        return new Timex(from, to, type, value, found);
    }

    /// Whether the value is one known day.
    boolean isDay() {
        boolean length = type == Type.DATE && value.length() == 10;
        return length && Character.isDigit(value.charAt(0)) && value.charAt(5) != 'W';
    }

    public Span span(Words words) {
        return words.span(from, to);
    }
}
