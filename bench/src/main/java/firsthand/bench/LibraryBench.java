package firsthand.bench;

import firsthand.Firsthand;
import firsthand.library.Hit;
import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.report.Report;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How fast reports go into a library, to the disk and with grouping, in the order of their stated
/// times; then, synthetic, as reports of other events under later years (the letters of longer
/// words moved on): wall and CPU seconds of each tenth of each year, so that one sees whether it
/// slows down, and the memory that is held after each year. Then how long searches of two words
/// take
/// with four clients, words that stand together in a report, 20 hits shown; and whether an index
/// that is made anew answers the same.
///
/// ```
/// JAVA_FLAGS=-Xmx1g dev/measure LibraryBench REPORTS.jsonl FOLDER [YEARS]
/// ```
public final class LibraryBench {
    private static final int AT_ONCE = 200;
    private static final int PARTS = 10;
    private static final int WARM_UP = 5_000;
    private static final int CLIENTS = 4;
    private static final int SEARCHES = 500;
    private static final int ROUNDS = 4;
    private static final int HITS = 20;
    private static final int ALL_HITS = 1_000;

    private final List<Report> reports;
    private final int years;

    private LibraryBench(List<Report> reports, int years) {
        this.reports = reports;
        this.years = years;
    }

    public static void main(String[] args) throws Exception {
        int years = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        LibraryBench bench = new LibraryBench(Arrivals.of(args[0]), years);
        Path folder = Path.of(args[1]);
        Firsthand firsthand = Firsthand.open();
        Path trial = folder.resolve("warm-up");
        try (Library library = Library.open(trial, firsthand)) {
            bench.add(library, bench.reports.subList(0, WARM_UP));
        }
        System.out.println("warm");
        try (Library library = Library.open(folder.resolve("library"), firsthand)) {
            bench.grow(library);
            for (int round = 1; round <= ROUNDS; round++) bench.search(library, round);
            bench.rebuild(library);
        }
        System.out.printf(Locale.ROOT, "on the disk: %d MB%n", size(folder.resolve("library")));
    }

    private void grow(Library library) {
        Watch whole = new Watch();
        int added = 0;
        for (int year = 0; year < years; year++) {
            if (has(library, year)) continue;
            Watch its = new Watch();
            for (int part = 0; part < PARTS; part++) {
                int from = part * reports.size() / PARTS;
                int to = (part + 1) * reports.size() / PARTS;
                List<Report> some = new ArrayList<>();
                for (Report r : reports.subList(from, to)) some.add(Arrivals.moved(r, year));
                Watch watch = new Watch();
                add(library, some);
                watch.tell(String.format(Locale.ROOT, "  year %d, part %d", year, part), to - from);
            }
            its.tell("year " + year, reports.size());
            added += reports.size();
            System.out.printf(Locale.ROOT, "memory held: %d MB%n", held());
        }
        Watch settling = new Watch();
        library.settle();
        settling.tell("settling at the end", 1);
        if (added > 0) whole.tell(added + " reports", added);
    }

    /// Whether the year was taken in by an earlier run, which this one then goes on from.
    private boolean has(Library library, int year) {
        return library.report(Arrivals.moved(reports.getLast(), year).id()).isPresent();
    }

    private static void add(Library library, List<Report> reports) {
        for (int at = 0; at < reports.size(); at += AT_ONCE) {
            library.addAll(
                    reports.subList(at, Math.min(reports.size(), at + AT_ONCE)).stream()
                            .map(
                                    r ->
                                            new Incoming(
                                                    r,
                                                    r.text().getBytes(StandardCharsets.UTF_8),
                                                    "measurement"))
                            .toList());
        }
    }

    private void search(Library library, int round) throws Exception {
        library.prepareSearch();
        Watch watch = new Watch();
        List<Callable<long[]>> clients = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            Random random = new Random(31L * round + c);
            clients.add(() -> client(library, random));
        }
        long[] all = new long[CLIENTS * SEARCHES];
        int at = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<long[]> f : pool.invokeAll(clients)) {
                System.arraycopy(f.get(), 0, all, at, SEARCHES);
                at += SEARCHES;
            }
        }
        Arrays.sort(all);
        watch.tell(
                String.format(
                        Locale.ROOT,
                        "searches, round %d: p50 %.1f ms, p99 %.1f ms, longest %.1f ms;",
                        round,
                        all[all.length / 2] / 1e6,
                        all[all.length * 99 / 100] / 1e6,
                        all[all.length - 1] / 1e6),
                all.length);
    }

    private long[] client(Library library, Random random) {
        long[] took = new long[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            String query = query(random);
            long start = System.nanoTime();
            library.search(query, HITS);
            took[i] = System.nanoTime() - start;
        }
        return took;
    }

    private String query(Random random) {
        Report r = reports.get(random.nextInt(reports.size()));
        String text = Arrivals.moved(r, random.nextInt(years)).text();
        // a text of figures alone has no words, and one that begins with a figure an empty first
        // one
        String[] words = text.replaceFirst("^\\P{L}+", "").split("\\P{L}+");
        if (words.length == 0 || words[0].isEmpty()) return query(random);
        int at = random.nextInt(Math.max(1, words.length - 1));
        return words[at] + " " + words[Math.min(at + 1, words.length - 1)];
    }

    private void rebuild(Library library) {
        List<String> queries = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < SEARCHES; i++) queries.add(query(random));
        List<List<String>> live = answers(library, queries);
        Watch watch = new Watch();
        library.reindex();
        library.prepareSearch();
        watch.tell("the index anew", years * reports.size());
        List<List<String>> anew = answers(library, queries);
        int same = 0;
        for (int i = 0; i < SEARCHES; i++) if (live.get(i).equals(anew.get(i))) same++;
        System.out.printf(
                Locale.ROOT,
                "%d of %d searches give the same hits in the same order as before%n",
                same,
                SEARCHES);
    }

    private static List<List<String>> answers(Library library, List<String> queries) {
        return queries.stream()
                .map(q -> library.search(q, ALL_HITS).stream().map(Hit::report).toList())
                .toList();
    }

    /// In megabytes, after what is not needed was let go.
    private static long held() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) >> 20;
    }

    private static long size(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            long bytes = 0;
            for (Path f : files.filter(Files::isRegularFile).toList()) bytes += Files.size(f);
            return bytes >> 20;
        }
    }

    /// Wall time, and the processor time of all threads.
    private static final class Watch {
        private final long start = System.nanoTime();
        private final long cpu = cpu();

        private static long cpu() {
            var system = ManagementFactory.getOperatingSystemMXBean();
            return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
        }

        void tell(String what, int things) {
            double seconds = (System.nanoTime() - start) / 1e9;
            double used = (cpu() - cpu) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.1f s, %.1f CPU-seconds; %.0f a second, %.0f a CPU-second%n",
                    what,
                    seconds,
                    used,
                    things / seconds,
                    things / used);
        }
    }
}
