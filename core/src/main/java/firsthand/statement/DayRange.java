package firsthand.statement;

import firsthand.statement.TimeExpression.Part;
import firsthand.statement.TimeExpression.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// The days that a TIMEX3 value covers.
record DayRange(LocalDate first, LocalDate last) {

    static Optional<DayRange> of(TimeExpression t) {
        if (t.type() == Type.DURATION || t.type() == Type.SET) return Optional.empty();
        String value = t.value();
        int time = value.indexOf('T');
        try {
            return read(time < 0 ? value : value.substring(0, time)).map(r -> r.part(t.part()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayRange> read(String v) {
        if (v.startsWith("FY")) return read(v.substring(2));
        if (v.isEmpty() || !isDigits(v.substring(0, Math.min(2, v.length()))))
            return Optional.empty();
        return switch (v.length()) {
            case 2 -> Optional.of(years(Integer.parseInt(v) * 100, 100));
            case 3 -> Optional.of(years(Integer.parseInt(v) * 10, 10));
            case 4 -> Optional.of(years(Integer.parseInt(v), 1));
            case 7 -> partOfYear(Integer.parseInt(v.substring(0, 4)), v.substring(5));
            case 8 -> week(v, 7);
            case 10 -> Optional.of(day(LocalDate.parse(v)));
            case 11 -> week(v, 2);
            default -> Optional.empty();
        };
    }

    private static boolean isDigits(String s) {
        return s.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static DayRange day(LocalDate d) {
        return new DayRange(d, d);
    }

    private static DayRange years(int first, int number) {
        return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + number - 1, 12, 31));
    }

    private static DayRange months(int year, int first, int number) {
        YearMonth from = YearMonth.of(year, first);
        return new DayRange(from.atDay(1), from.plusMonths(number - 1L).atEndOfMonth());
    }

    /// A month, a quarter, a half or a season.
    private static Optional<DayRange> partOfYear(int year, String part) {
        return switch (part) {
            case "Q1" -> Optional.of(months(year, 1, 3));
            case "Q2" -> Optional.of(months(year, 4, 3));
            case "Q3" -> Optional.of(months(year, 7, 3));
            case "Q4" -> Optional.of(months(year, 10, 3));
            case "H1" -> Optional.of(months(year, 1, 6));
            case "H2" -> Optional.of(months(year, 7, 6));
            case "SP" -> Optional.of(months(year, 3, 3));
            case "SU" -> Optional.of(months(year, 6, 3));
            case "FA" -> Optional.of(months(year, 9, 3));
            case "WI" -> Optional.of(months(year, 12, 3));
            default ->
                    isDigits(part)
                            ? Optional.of(months(year, Integer.parseInt(part), 1))
                            : Optional.empty();
        };
    }

    /// `2026-W10`, `2026-W10-WE`
    private static Optional<DayRange> week(String v, int days) {
        if (v.charAt(5) != 'W') return Optional.empty();
        LocalDate monday =
                LocalDate.of(Integer.parseInt(v.substring(0, 4)), 1, 4)
                        .with(
                                IsoFields.WEEK_OF_WEEK_BASED_YEAR,
                                Integer.parseInt(v.substring(6, 8)))
                        .with(java.time.DayOfWeek.MONDAY);
        return Optional.of(
                days == 7
                        ? new DayRange(monday, monday.plusDays(6))
                        : new DayRange(monday.plusDays(5), monday.plusDays(6)));
    }

    private DayRange part(Part part) {
        long days = last.toEpochDay() - first.toEpochDay();
        return switch (part) {
            case WHOLE -> this;
            case START -> new DayRange(first, first.plusDays(days / 3));
            case MID -> new DayRange(first.plusDays(days / 3), first.plusDays(days / 2));
            case END -> new DayRange(last.minusDays(days / 3), last);
        };
    }
}
