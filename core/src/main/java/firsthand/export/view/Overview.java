package firsthand.export.view;

import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.Comparator;
import java.util.List;

/// The two sentences that stand above every story: what there is, and how many origins it has.
public final class Overview {
    private Overview() {}

    /// "13 reports from 11 outlets, 8 Mar 2026 to 10 Mar 2026 by their own account".
    public static String about(Sources sources) {
        List<Report> reports = sources.reports();
        String outlets =
                sources.outlets() == 0 ? "" : " from " + Phrases.count(sources.outlets(), "outlet");
        return Phrases.count(reports.size(), "report") + outlets + dates(reports);
    }

    private static String dates(List<Report> reports) {
        List<StatedTime> times =
                reports.stream()
                        .flatMap(r -> r.published().stream())
                        .sorted(Comparator.comparing(StatedTime::earliest))
                        .toList();
        if (times.isEmpty()) return ", undated";
        String from = Phrases.day(times.getFirst());
        String to = Phrases.day(times.getLast());
        return ", dated " + (from.equals(to) ? from : from + " to " + to);
    }

    /// The sentence that matters most.
    public static String origins(Dossier dossier, Sources sources) {
        var independent = dossier.stemma().independentOrigins();
        int reports = sources.reports().size();
        if (reports == 1) return "One report: nothing to compare it with.";
        long lost = dossier.stemma().sources().stream().filter(s -> s.lost()).count();
        String missing =
                lost == 0
                        ? "."
                        : "; "
                                + Phrases.count((int) lost, "original")
                                + " that they copied "
                                + (lost == 1 ? "is" : "are")
                                + " lost.";
        if (independent.isEmpty()) {
            return "How many independent origins these "
                    + reports
                    + " reports have is not established"
                    + missing;
        }
        return reports
                + " reports go back to "
                + Phrases.count(independent.getAsInt(), "independent origin")
                + missing;
    }
}
