package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.read.Inputs;
import firsthand.read.Limits;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// Measures what is made of web pages beside what readability4j makes of the same pages in the same
/// run, and how many pages each reads a CPU-second beside jsoup's parse alone.
///
/// Run it as `PagesBench FOLDER [PASSES]`: the folder holds `gold.jsonl` and `html/*.html.gz`. The
/// first pass is scored and warms up; in each of the others all readers read all pages, one reader
/// after the other.
public final class PagesBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final int PASSES = 5;

    /// A reader of pages: the text that it takes for the body.
    private interface Reader {
        String text(String file, byte[] page);
    }

    /// @param rates pages a CPU-second, one for each pass
    private record Runner(String name, Reader reader, List<Double> rates) {
        Runner(String name, Reader reader) {
            this(name, reader, new ArrayList<>());
        }

        /// The rate of the pass in the middle.
        double median() {
            return rates.stream().sorted().toList().get(rates.size() / 2);
        }
    }

    private final Path folder;
    private final List<JsonNode> gold = new ArrayList<>();
    private final Runner ours =
            new Runner("firsthand", (file, page) -> ours(file, page).map(Report::text).orElse(""));
    private final Runner theirs = new Runner("readability4j", (file, page) -> readability(page));
    private final Runner parse =
            new Runner(
                    "jsoup's parse alone", (file, page) -> Jsoup.parse(decoded(page)).nodeName());

    private PagesBench(Path folder) throws IOException {
        this.folder = folder;
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            gold.add(JSON.readTree(line));
        }
    }

    public static void main(String[] args) throws IOException {
        PagesBench bench = new PagesBench(Path.of(args[0]));
        bench.scores();
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : PASSES;
        List<Runner> all = List.of(bench.ours, bench.theirs, bench.parse);
        for (int i = 1; i <= passes; i++) {
            for (Runner r : all) bench.pass(r);
            show("pass " + i, all, r -> r.rates().getLast());
        }
        if (passes == 0) return;
        show("median", all, Runner::median);
        double ratio = bench.ours.median() / bench.theirs.median();
        System.out.printf(Locale.ROOT, "firsthand / readability4j %.2f%n", ratio);
    }

    private static void show(String what, List<Runner> all, ToDoubleFunction<Runner> rate) {
        StringBuilder line = new StringBuilder(what + ", pages a CPU-second:");
        for (Runner r : all) {
            line.append(String.format(Locale.ROOT, " %s %.0f", r.name(), rate.applyAsDouble(r)));
        }
        System.out.println(line);
    }

    private void scores() throws IOException {
        PageScores mine = new PageScores("firsthand");
        PageScores others = new PageScores("readability4j");
        for (JsonNode g : gold) {
            byte[] page = page(g);
            Optional<Report> report = ours(file(g), page);
            mine.text(g, report.map(Report::text).orElse(""));
            mine.statements(g, report);
            others.text(g, readability(page));
            Jsoup.parse(decoded(page));
        }
        System.out.print(mine);
        System.out.print(others);
    }

    private void pass(Runner runner) throws IOException {
        long nanos = 0;
        for (JsonNode g : gold) {
            byte[] page = page(g);
            long from = cpu();
            runner.reader().text(file(g), page);
            nanos += cpu() - from;
        }
        runner.rates().add(gold.size() / (nanos / 1e9));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String file(JsonNode g) {
        return g.get("file").asText();
    }

    private byte[] page(JsonNode g) throws IOException {
        Path file = folder.resolve("html").resolve(file(g) + ".gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static Optional<Report> ours(String file, byte[] page) {
        List<Outcome> outcomes = new ArrayList<>();
        new Inputs(Limits.USUAL, InputStream.nullInputStream(), outcomes::add)
                .read(file, file, "", new ByteArrayInputStream(page));
        return Inputs.accepted(outcomes).stream().findFirst();
    }

    private static String readability(byte[] page) {
        try {
            String text =
                    new Readability4J("https://page.example/", decoded(page))
                            .parse()
                            .getTextContent();
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            return "";
        }
    }

    private static String decoded(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        try {
            return new String(
                    page, m.find() ? Charset.forName(m.group(1)) : StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new String(page, StandardCharsets.UTF_8);
        }
    }
}
