package firsthand.bench;

import firsthand.Firsthand;
import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How fast reports go into a library, to the disk and with grouping, in the order of their stated
/// times and then again under later years: the seconds of each 10,000. Then how long searches of
/// two
/// words take with four clients, words of the reports themselves, 20 hits shown.
///
/// ```
/// java -cp ... firsthand.bench.LibraryBench REPORTS.jsonl FOLDER [YEARS]
/// ```
public final class LibraryBench {
    private static final int AT_ONCE = 200;
    private static final int TOLD_EVERY = 10_000;
    private static final int CLIENTS = 4;
    private static final int SEARCHES = 500;
    private static final int ROUNDS = 6;

    private LibraryBench() {}

    public static void main(String[] args) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(args[0]), outcomes::add);
        List<Report> reports = new ArrayList<>(Inputs.accepted(outcomes));
        reports.sort(
                Comparator.comparing(
                        r -> r.published().map(StatedTime::earliest).orElse(Instant.MAX)));
        int years = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        Firsthand firsthand = Firsthand.open();
        try (Library library = Library.open(Path.of(args[1]), firsthand)) {
            add(library, reports, years);
            for (int round = 0; round < ROUNDS; round++) search(library, reports, round);
        }
    }

    private static void add(Library library, List<Report> reports, int years) {
        long whole = System.nanoTime();
        long start = whole;
        int done = 0;
        List<Incoming> some = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            for (Report r : reports) {
                Report later = StreamBench.later(r, year);
                some.add(new Incoming(later, later.text().getBytes(StandardCharsets.UTF_8), "b"));
                if (some.size() < AT_ONCE) continue;
                library.addAll(some);
                done += some.size();
                some.clear();
                if (done % TOLD_EVERY != 0) continue;
                long now = System.nanoTime();
                System.out.printf(Locale.ROOT, "%7d: %.1f s%n", done, (now - start) / 1e9);
                start = now;
            }
        }
        library.addAll(some);
        done += some.size();
        double seconds = (System.nanoTime() - whole) / 1e9;
        System.out.printf(Locale.ROOT, "%d reports, %.0f a second%n", done, done / seconds);
        start = System.nanoTime();
        library.reindex();
        System.out.printf(
                Locale.ROOT, "the index anew: %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void search(Library library, List<Report> reports, int round) throws Exception {
        List<Callable<long[]>> clients = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            Random random = new Random(31L * round + c);
            clients.add(() -> client(library, reports, random));
        }
        long[] all = new long[0];
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<long[]> f : pool.invokeAll(clients)) {
                long[] its = f.get();
                int n = all.length;
                all = Arrays.copyOf(all, n + its.length);
                System.arraycopy(its, 0, all, n, its.length);
            }
        }
        Arrays.sort(all);
        System.out.printf(
                Locale.ROOT,
                "searches, round %d: p50 %.1f ms, p99 %.1f ms%n",
                round + 1,
                all[all.length / 2] / 1e6,
                all[all.length * 99 / 100] / 1e6);
    }

    private static long[] client(Library library, List<Report> reports, Random random) {
        long[] took = new long[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            String[] words = reports.get(random.nextInt(reports.size())).text().split("\\P{L}+");
            String query =
                    words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
            long start = System.nanoTime();
            library.search(query, 20);
            took[i] = System.nanoTime() - start;
        }
        return took;
    }
}
