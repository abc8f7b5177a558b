package firsthand.statement.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// A date that a text gave: what a later "the following year" or "that week" counts from.
///
/// @param first its first day
/// @param unit how long it is, in the units of `times.tsv`: D, W, M, Q or Y
record Mention(LocalDate first, String unit) {
    private static final String UNITS = "DWMQY";

    /// The mention of a date or time of day that is known at least to the year.
    static Optional<Mention> of(Timex t) {
        if (t.type() == Timex.Type.DURATION || t.type() == Timex.Type.SET) return Optional.empty();
        int time = t.value().indexOf('T');
        String v = time < 0 ? t.value() : t.value().substring(0, time);
        if (v.startsWith("FY")) v = v.substring(2);
        try {
            return read(v);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Mention> read(String v) {
        if (v.length() < 4 || !v.substring(0, 4).chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(v.substring(0, 4));
        LocalDate start = LocalDate.of(year, 1, 1);
        return switch (v.length()) {
            case 4 -> Optional.of(new Mention(start, "Y"));
            case 10 -> Optional.of(new Mention(LocalDate.parse(v), "D"));
            case 8, 11 -> Optional.of(new Mention(week(year, v), "W"));
            case 7 -> partOfYear(start, v.substring(5));
            default -> Optional.empty();
        };
    }

    private static LocalDate week(int year, String v) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(v.substring(6, 8)))
                .with(java.time.DayOfWeek.MONDAY);
    }

    private static Optional<Mention> partOfYear(LocalDate start, String part) {
        return switch (part.charAt(0)) {
            case 'Q' ->
                    Optional.of(new Mention(start.plusMonths(3L * (part.charAt(1) - '1')), "Q"));
            case 'H', 'S', 'F', 'W' -> Optional.of(new Mention(start, "Y"));
            default -> Optional.of(new Mention(start.withMonth(Integer.parseInt(part)), "M"));
        };
    }

    /// Whether it is no longer than the unit, so that the unit that has it in it is known.
    boolean isWithin(String of) {
        int n = UNITS.indexOf(of.charAt(0));
        return of.length() > 1 || n >= UNITS.indexOf(unit);
    }
}
