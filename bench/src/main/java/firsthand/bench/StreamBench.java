package firsthand.bench;

import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.story.Grouping;
import firsthand.story.StoryStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How many reports a second a warm stream puts into their stories, in the order of their stated
/// times, settling included: for each tenth of them, so that one sees whether it slows down. More
/// rounds go on in the same stream with the same reports under later years.
///
/// ```
/// java -cp ... firsthand.bench.StreamBench REPORTS.jsonl [YEARS]
/// ```
public final class StreamBench {
    private static final int WARM_UP = 2;
    private static final int PARTS = 10;

    private StreamBench() {}

    public static void main(String[] args) throws Exception {
        List<Report> reports = Arrivals.of(args[0]);
        int years = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        var models = LanguageModels.open(LanguageModels.directory());
        Grouping grouping = new Grouping(models.wordRanks(Grouping::stem));
        for (int i = 0; i < WARM_UP; i++) run(new Stream(grouping.stream()), reports, 0, false);
        Stream stream = new Stream(grouping.stream());
        double seconds = 0;
        for (int year = 0; year < years; year++) seconds += run(stream, reports, year, true);
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d stories, %d moves: %.0f a CPU-second; the stream holds %d MB%n",
                stream.seen,
                stream.open.size(),
                stream.moves,
                stream.seen / seconds,
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    /// A stream and where its reports went.
    private static final class Stream {
        private final StoryStream stream;
        private final Set<Long> open = new HashSet<>();
        private long stories;
        private long seen;
        private long moves;

        Stream(StoryStream stream) {
            this.stream = stream;
        }

        void take(Report r) {
            StoryStream.Newcomer newcomer = stream.look(r);
            long story = newcomer.story().orElseGet(() -> ++stories);
            stream.place(newcomer, seen++, story);
            open.add(story);
            if (stream.due()) {
                for (StoryStream.Move m : stream.settle(() -> ++stories)) {
                    open.add(m.to());
                    moves++;
                }
            }
        }
    }

    /// The CPU-seconds that it took.
    private static double run(Stream stream, List<Report> reports, int year, boolean told) {
        var clock = ManagementFactory.getThreadMXBean();
        long whole = 0;
        for (int part = 0; part < PARTS; part++) {
            int from = part * reports.size() / PARTS;
            int to = (part + 1) * reports.size() / PARTS;
            List<Report> some = new ArrayList<>();
            for (Report r : reports.subList(from, to)) some.add(Arrivals.later(r, year));
            long start = clock.getCurrentThreadCpuTime();
            some.forEach(stream::take);
            long took = clock.getCurrentThreadCpuTime() - start;
            whole += took;
            if (told)
                System.out.printf(
                        Locale.ROOT,
                        "%7d: %5.0f a CPU-second%n",
                        stream.seen,
                        (to - from) / (took / 1e9));
        }
        return whole / 1e9;
    }
}
