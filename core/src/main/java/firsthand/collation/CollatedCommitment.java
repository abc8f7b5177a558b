package firsthand.collation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// One undertaking in all its readings. `due` is ISO 8601: a day, a month or a year.
public record CollatedCommitment(
        String id, Optional<String> by, String what, Optional<String> due, List<Passage> readings) {
    public CollatedCommitment {
        readings = List.copyOf(readings);
    }

    /// Whether its time has run out before the day: of a month or a year the last day counts.
    /// Whether
    /// it was kept the reports may tell, this does not. An undertaking without a time is never
    /// overdue.
    public boolean isOverdue(LocalDate day) {
        return due.map(CollatedCommitment::lastDay).filter(last -> last.isBefore(day)).isPresent();
    }

    private static LocalDate lastDay(String due) {
        return switch (due.length()) {
            case 4 -> Year.parse(due).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(due).atEndOfMonth();
            default -> LocalDate.parse(due);
        };
    }
}
