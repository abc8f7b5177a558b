package firsthand.read;

import firsthand.read.ToldDates.Found;
import firsthand.report.StatedTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The day on which a page says that it was published: what it tells machines first, then what it
/// shows its readers.
///
/// The day is the publisher's own: where machines are told a time in UTC and readers the day before
/// or after, the readers' day counts.
final class PageDates {
    /// Clocks differ from UTC by so many hours at most, to the west and to the east.
    private static final int WEST = 11;

    private static final int EAST = 24 - 14;

    private final ToldDates told;
    private final SeenDates seen;
    private final String titleTag;

    /// @param titleTag what the browser's tab shows; may be empty
    PageDates(ToldDates told, SeenDates seen, String titleTag) {
        this.told = told;
        this.seen = seen;
        this.titleTag = titleTag;
    }

    Optional<Found> published() {
        Optional<Found> published = told.published();
        if (published.isPresent()) return published.map(this::asReadersSee);
        return told.inAddress()
                .or(seen::nearHeadline)
                .or(seen::timeElements)
                .or(seen::namedDates)
                .or(told::madeOrChanged)
                .or(seen::aroundBody)
                .or(seen::shortLines)
                .or(told::ofSomethingElse)
                .or(() -> ToldDates.found(titleTag, "title"))
                .or(told::inScripts);
    }

    /// A time in UTC whose day differs by one from the day that readers see is put on that day.
    private Found asReadersSee(Found f) {
        String w = f.written();
        boolean utc = w.endsWith("Z") || w.endsWith("+00:00") || w.endsWith("+0000");
        if (!utc || f.time().instant().isEmpty()) return f;
        LocalDate day = f.time().date();
        if (told.inAddress().filter(a -> a.time().date().equals(day)).isPresent()) return f;
        int hour = f.time().instant().get().atZone(ZoneOffset.UTC).getHour();
        return seen.daysNearHeadline()
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(d.date(), day)) <= 1)
                .findFirst()
                .filter(
                        d ->
                                d.date().isBefore(day) && hour < WEST
                                        || d.date().isAfter(day) && hour >= EAST)
                .map(d -> new StatedTime(d.date().toString(), d.date(), f.time().instant()))
                .map(t -> new Found(t, w, f.from()))
                .orElse(f);
    }
}
