package firsthand.story;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Two reports of one event are published within days of each other. Stated times can be false or
/// absent, so distance in time
/// only weakens a likeness and never rules it out.
record Nearness(List<Report> reports) {
    /// Up to so many days apart, two reports are as near as can be.
    private static final int NEAR = 3;

    /// From so many days on they are as far as can be.
    private static final int FAR = 14;

    /// What is left of a likeness between reports that are far apart.
    private static final double LEFT = 0.25;

    /// The pair with its cosine weakened by the distance in time; indexes of the pair go through
    /// `group`.
    Similarities.Pair weigh(Similarities.Pair p, List<Integer> group) {
        double factor =
                factor(reports.get(group.get(p.first())), reports.get(group.get(p.second())));
        return new Similarities.Pair(p.first(), p.second(), p.cosine() * factor);
    }

    private static double factor(Report a, Report b) {
        Optional<StatedTime> s = a.published();
        Optional<StatedTime> t = b.published();
        if (s.isEmpty() || t.isEmpty()) return 1;
        long days = Math.abs(ChronoUnit.DAYS.between(s.get().date(), t.get().date()));
        if (days <= NEAR) return 1;
        return Math.max(LEFT, 1 - (days - NEAR) * (1 - LEFT) / (FAR - NEAR));
    }
}
