package firsthand.statement.time;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.TimeExpression;
import firsthand.statement.number.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Finds dates, times of day, durations and sets of times and normalises them against the report's
/// stated time; where none is stated, against the first full date among the report's first words.
/// Needs no parse; thread-safe.
public final class DateFinder {
    /// A dateline stands within so many characters of the start.
    private static final int DATELINE = 400;

    public List<TimeExpression> find(Report report) {
        Words words = Words.of(report.text());
        return stated(read(report, words), words);
    }

    /// Those that the report's text states.
    public static List<TimeExpression> stated(List<Timex> found, Words words) {
        return found.stream()
                .filter(t -> !isStamp(t, words))
                .map(t -> expression(t, words))
                .toList();
    }

    /// All, a date stamp among them, over words that were cut already.
    public List<Timex> read(Report report, Words words) {
        return TimeReader.read(words, report.language(), anchor(report, words));
    }

    /// A line that is nothing but a date is the report's date stamp: it says when the report was
    /// written, not what it tells.
    private static boolean isStamp(Timex t, Words words) {
        boolean day = t.type() == Timex.Type.DATE && t.to() - t.from() > 2;
        boolean alone = t.from() == 0 && t.to() == words.size();
        return day && !alone && words.beginsLine(t.from()) && words.beginsLine(t.to());
    }

    static TimeExpression expression(Timex t, Words words) {
        return new TimeExpression(t.span(words), type(t.type()), t.value(), part(t.mod()));
    }

    private static TimeExpression.Type type(Timex.Type type) {
        return switch (type) {
            case DATE -> TimeExpression.Type.DATE;
            case TIME -> TimeExpression.Type.TIME;
            case DURATION -> TimeExpression.Type.DURATION;
            case SET -> TimeExpression.Type.SET;
        };
    }

    private static TimeExpression.Part part(Timex.Mod mod) {
        return switch (mod) {
            case START -> TimeExpression.Part.START;
            case MID -> TimeExpression.Part.MID;
            case END -> TimeExpression.Part.END;
            case NONE, APPROX -> TimeExpression.Part.WHOLE;
        };
    }

    /// The day that relative times of the report count from.
    public static Optional<LocalDate> referenceDay(Report report) {
        return anchor(report, Words.of(report.text())).day();
    }

    private static Anchor anchor(Report report, Words words) {
        return report.published().map(DateFinder::anchor).orElseGet(() -> dateline(report, words));
    }

    private static Anchor anchor(StatedTime time) {
        if (time.instant().isEmpty()) return Anchor.of(time.date());
        try {
            var parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            time.written().replace(' ', 'T'),
                            OffsetDateTime::from,
                            java.time.LocalDateTime::from);
            return new Anchor(
                    Optional.of(time.date()), Optional.of(java.time.LocalDateTime.from(parsed)));
        } catch (DateTimeParseException e) {
            return Anchor.of(time.date());
        }
    }

    private static Anchor dateline(Report report, Words words) {
        String head = report.text().substring(0, Math.min(DATELINE, report.text().length()));
        return TimeReader.read(Words.of(head), report.language(), Anchor.UNKNOWN).stream()
                .filter(t -> t.type() == Timex.Type.DATE)
                .flatMap(t -> expression(t, words).day().stream())
                .findFirst()
                .map(Anchor::of)
                .orElse(Anchor.UNKNOWN);
    }

    /// The last day by which something is due at that time: "by the end of March" 2026-03-31,
    /// "within ten days" ten days after the report's day. Empty for sets and what can't be known.
    public static Optional<LocalDate> due(TimeExpression time, Report report) {
        return switch (time.type()) {
            case DATE, TIME -> time.lastDay();
            case DURATION -> referenceDay(report).flatMap(day -> after(day, time.value()));
            case SET -> Optional.empty();
        };
    }

    private static Optional<LocalDate> after(LocalDate day, String duration) {
        int n = duration.length();
        if (n < 3 || n > 7) return Optional.empty();
        if (duration.startsWith("PT")) return hours(day, duration);
        String number = duration.substring(1, n - 1);
        if (!number.chars().allMatch(Character::isDigit)) return Optional.empty();
        long many = Long.parseLong(number);
        return switch (duration.charAt(n - 1)) {
            case 'D' -> Optional.of(day.plusDays(many));
            case 'W' -> Optional.of(day.plusWeeks(many));
            case 'M' -> Optional.of(day.plusMonths(many));
            case 'Y' -> Optional.of(day.plusYears(many));
            default -> Optional.empty();
        };
    }

    /// Whole days of the hours: "within 72 hours" is three days on.
    private static Optional<LocalDate> hours(LocalDate day, String duration) {
        String number = duration.substring(2, duration.length() - 1);
        boolean hours = duration.endsWith("H") && number.chars().allMatch(Character::isDigit);
        if (!hours || number.isEmpty()) return Optional.empty();
        return Optional.of(day.plusDays((Long.parseLong(number) + 23) / 24));
    }
}
