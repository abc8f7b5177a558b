package firsthand.bench;

import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The reports of a file as they would have come: in the order of their stated times, and again
/// under later years.
final class Arrivals {
    private Arrivals() {}

    /// Those without a stated time last.
    static List<Report> of(String file) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(file), outcomes::add);
        List<Report> reports = new ArrayList<>(Inputs.accepted(outcomes));
        reports.sort(
                Comparator.comparing(
                        r -> r.published().map(StatedTime::earliest).orElse(Instant.MAX)));
        return reports;
    }

    /// The same report, dated so many years later.
    static Report later(Report r, int years) {
        return years == 0 ? r : written(r, years, r.title(), r.text());
    }

    /// A report of another event, that many years later: the same with the letters of its longer
    /// words moved on in the alphabet.
    static Report moved(Report r, int years) {
        return years == 0
                ? r
                : written(
                        r,
                        years,
                        r.title().map(t -> GrownArchive.moved(t, years)),
                        GrownArchive.moved(r.text(), years));
    }

    private static Report written(Report r, int years, Optional<String> title, String text) {
        return new Report(
                r.id() + "-" + years,
                r.outlet(),
                r.url(),
                title,
                r.author(),
                r.published().flatMap(t -> later(t, years)),
                r.language(),
                text,
                List.of(),
                List.of());
    }

    private static Optional<StatedTime> later(StatedTime t, int years) {
        return StatedTime.parse(t.date().plusYears(years) + t.written().substring(10));
    }
}
