package firsthand.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The time at which a report says that it was published: a claim of the publisher.
///
/// @param written as it stood
/// @param date the day, in the zone that was stated
/// @param instant the moment, when a time of day was stated (taken as UTC when no zone was)
public record StatedTime(String written, LocalDate date, Optional<Instant> instant) {

    /// Reads ISO 8601: a date, a date and time, or a date and time with zone. Empty when it is none
    /// of these.
    public static Optional<StatedTime> parse(String text) {
        String s = text.strip();
        try {
            if (s.length() == 10) {
                return Optional.of(new StatedTime(s, LocalDate.parse(s), Optional.empty()));
            }
            String iso =
                    s.length() > 10 && s.charAt(10) == ' '
                            ? s.substring(0, 10) + "T" + s.substring(11)
                            : s;
            var parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            iso, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    switch (parsed) {
                        case OffsetDateTime t ->
                                new StatedTime(s, t.toLocalDate(), Optional.of(t.toInstant()));
                        case LocalDateTime t ->
                                new StatedTime(
                                        s,
                                        t.toLocalDate(),
                                        Optional.of(t.toInstant(ZoneOffset.UTC)));
                        default -> throw new DateTimeException(s);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The moment, or the start of the day where only a day was stated.
    public Instant earliest() {
        return instant.orElseGet(() -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
