package firsthand.statement.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Writes TIMEX3 values.
final class Values {
    private Values() {}

    static String day(LocalDate d) {
        return d.toString();
    }

    static String month(YearMonth m) {
        return m.toString();
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String week(LocalDate d) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                d.get(IsoFields.WEEK_BASED_YEAR),
                d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String weekend(LocalDate d) {
        return week(d) + "-WE";
    }

    static String quarter(int year, int quarter) {
        return year(year) + "-Q" + quarter;
    }

    static String decade(int year) {
        return year(year).substring(0, 3);
    }

    static String century(int year) {
        return year(year).substring(0, 2);
    }

    static String pad(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    /// The value of the stretch of `unit` that has the day in it.
    static String stretch(LocalDate d, String unit) {
        return switch (unit) {
            case "D", "N" -> day(d);
            case "W" -> week(d);
            case "FN" -> week(d);
            case "WE" -> weekend(d);
            case "M" -> month(YearMonth.from(d));
            case "Q" -> quarter(d.getYear(), d.get(IsoFields.QUARTER_OF_YEAR));
            case "DE" -> decade(d.getYear());
            case "CE" -> century(d.getYear());
            default -> year(d.getYear());
        };
    }

    /// The day, `n` stretches of `unit` away.
    static LocalDate shift(LocalDate d, String unit, long n) {
        return switch (unit) {
            case "D", "N" -> d.plusDays(n);
            case "W", "WE" -> d.plusWeeks(n);
            case "FN" -> d.plusWeeks(2 * n);
            case "M" -> d.plusMonths(n);
            case "Q" -> d.plusMonths(3 * n);
            case "DE" -> d.plusYears(10 * n);
            case "CE" -> d.plusYears(100 * n);
            default -> d.plusYears(n);
        };
    }

    /// A duration: `P5D`, `PT2H`, `PXM` where the number is unknown.
    static String duration(String number, String unit) {
        return switch (unit) {
            case "S" -> "PT" + number + "S";
            case "TM" -> "PT" + number + "M";
            case "H" -> "PT" + number + "H";
            case "DE" -> number.equals("X") ? "PXDE" : "P" + times(number, 10) + "Y";
            case "CE" -> number.equals("X") ? "PXCE" : "P" + times(number, 100) + "Y";
            case "Q" -> number.equals("X") ? "PXQ" : "P" + times(number, 3) + "M";
            case "FN" -> number.equals("X") ? "PXW" : "P" + times(number, 2) + "W";
            case "WE" -> "P" + number + "WE";
            case "N" -> "P" + number + "D";
            default -> "P" + number + unit;
        };
    }

    static String duration(BigDecimal number, String unit) {
        BigDecimal whole = number.stripTrailingZeros();
        if (whole.scale() > 0) {
            int finer =
                    switch (unit) {
                        case "H" -> 60;
                        case "Y" -> 12;
                        default -> 0;
                    };
            BigDecimal inFiner = number.multiply(BigDecimal.valueOf(finer)).stripTrailingZeros();
            if (finer > 0 && inFiner.scale() <= 0) {
                return duration(inFiner.toPlainString(), unit.equals("H") ? "TM" : "M");
            }
        }
        return duration(whole.toPlainString(), unit);
    }

    private static String times(String number, int factor) {
        return new BigDecimal(number)
                .multiply(BigDecimal.valueOf(factor))
                .stripTrailingZeros()
                .toPlainString();
    }

    static boolean isTimeUnit(String unit) {
        return unit.equals("S") || unit.equals("TM") || unit.equals("H");
    }

    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }

    /// The day of a holiday as `times.tsv` names it.
    static LocalDate holiday(String name, int year) {
        return switch (name) {
            case "easter" -> easter(year);
            case "easter-2" -> easter(year).minusDays(2);
            case "easter+1" -> easter(year).plusDays(1);
            case "thanksgiving" -> weekdayOf(year, 11, 4, 4);
            case "laborday" -> weekdayOf(year, 9, 1, 1);
            case "mlk" -> weekdayOf(year, 1, 3, 1);
            case "columbus" -> weekdayOf(year, 10, 2, 1);
            case "presidents" -> weekdayOf(year, 2, 3, 1);
            case "mothers" -> weekdayOf(year, 5, 2, 7);
            case "fathers" -> weekdayOf(year, 6, 3, 7);
            case "easter-7" -> easter(year).minusDays(7);
            case "easter-46" -> easter(year).minusDays(46);
            case "easter+49" -> easter(year).plusDays(49);
            case "memorialday" -> weekdayOf(year, 5, -1, 1);
            default ->
                    LocalDate.of(
                            year,
                            Integer.parseInt(name.substring(0, 2)),
                            Integer.parseInt(name.substring(3)));
        };
    }

    private static LocalDate weekdayOf(int year, int month, int number, int weekday) {
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number, java.time.DayOfWeek.of(weekday)));
    }
}
