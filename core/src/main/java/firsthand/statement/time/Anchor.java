package firsthand.statement.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// What relative times count from.
///
/// @param day the day on which the report says it was published
/// @param moment the moment, where one was stated
public record Anchor(Optional<LocalDate> day, Optional<LocalDateTime> moment) {
    public static final Anchor UNKNOWN = new Anchor(Optional.empty(), Optional.empty());

    public static Anchor of(LocalDate day) {
        return new Anchor(Optional.of(day), Optional.empty());
    }
}
