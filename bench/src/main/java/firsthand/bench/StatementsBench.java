package firsthand.bench;

import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.statement.StatementFinder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How many reports a warm program reads for all their statements in one second of processor time,
/// as they are and for news of 450 words; and the longest that any one took.
///
/// ```
/// java -cp ... firsthand.bench.StatementsBench REPORTS.jsonl [ROUNDS]
/// ```
public final class StatementsBench {
    private static final int WORDS = 450;
    private static final int WARM_UP = 2;

    private StatementsBench() {}

    public static void main(String[] args) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(args[0]), outcomes::add);
        List<Report> reports = Inputs.accepted(outcomes);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        long words = reports.stream().mapToLong(r -> words(r.text())).sum();
        StatementFinder finder = new StatementFinder();
        for (int i = 0; i < WARM_UP; i++) round(reports, finder);
        for (int i = 0; i < rounds; i++) {
            Round r = round(reports, finder);
            System.out.printf(
                    Locale.ROOT,
                    "%d reports of %d words: %.1f a CPU-second, %.1f of %d words; the longest took %.2f s%n",
                    reports.size(),
                    words / reports.size(),
                    reports.size() / r.seconds,
                    words / r.seconds / WORDS,
                    WORDS,
                    r.longest);
        }
    }

    private record Round(double seconds, double longest) {}

    private static Round round(List<Report> reports, StatementFinder finder) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double longest = 0;
        long begin = threads.getCurrentThreadCpuTime();
        for (Report r : reports) {
            long start = threads.getCurrentThreadCpuTime();
            finder.find(r);
            longest = Math.max(longest, (threads.getCurrentThreadCpuTime() - start) / 1e9);
        }
        return new Round((threads.getCurrentThreadCpuTime() - begin) / 1e9, longest);
    }

    private static long words(String text) {
        return text.chars().filter(Character::isWhitespace).count() + 1;
    }
}
