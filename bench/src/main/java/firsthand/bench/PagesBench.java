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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;

/// Measures what is made of web pages beside what readability4j makes of the same pages in the same
/// run: wanted and unwanted segments, 4-grams of the body where the gold has one, days, authors,
/// and
/// processor time.
///
/// Run it as `PagesBench FOLDER`: the folder holds `gold.jsonl` and `html/*.html.gz`.
public final class PagesBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,4}=\\s{0,4}[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final int GRAM = 4;

    /// A reader of pages.
    private interface Reader {
        String text(String file, byte[] page);
    }

    /// Sums over pages.
    private static final class Tally {
        double right;
        double extra;
        double missing;

        void add(double r, double x, double m) {
            right += r;
            extra += x;
            missing += m;
        }

        @Override
        public String toString() {
            double p = right / Math.max(1e-9, right + extra);
            double r = right / Math.max(1e-9, right + missing);
            double f = 2 * p * r / Math.max(1e-9, p + r);
            return String.format(Locale.ROOT, "P %.4f R %.4f F1 %.4f", p, r, f);
        }
    }

    private final Path folder;
    private final List<JsonNode> gold = new ArrayList<>();
    private final Map<String, Report> read = new HashMap<>();

    private PagesBench(Path folder) throws IOException {
        this.folder = folder;
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            gold.add(JSON.readTree(line));
        }
    }

    public static void main(String[] args) throws IOException {
        PagesBench bench = new PagesBench(Path.of(args[0]));
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("firsthand", bench::ours);
        readers.put("readability4j", PagesBench::readability);
        for (var reader : readers.entrySet()) {
            bench.measure(reader.getKey(), reader.getValue());
        }
        bench.dates();
        bench.authors();
    }

    private void measure(String name, Reader reader) throws IOException {
        Tally segments = new Tally();
        Tally bodies = new Tally();
        long nanos = 0;
        for (JsonNode g : gold) {
            byte[] page = page(g);
            long from = cpu();
            String text = reader.text(g.get("file").asText(), page);
            nanos += cpu() - from;
            segments(g.path("segments"), SPACE.matcher(text).replaceAll(" "), segments);
            if (g.has("body")) body(g.get("body").asText(), text, bodies);
        }
        double rate = gold.size() / (nanos / 1e9);
        System.out.printf(Locale.ROOT, "%s segments %s%n", name, segments);
        if (bodies.right > 0) System.out.printf(Locale.ROOT, "%s body %s%n", name, bodies);
        System.out.printf(Locale.ROOT, "%s %.0f pages a CPU-second%n", name, rate);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private byte[] page(JsonNode g) throws IOException {
        Path file = folder.resolve("html").resolve(g.get("file").asText() + ".gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private String ours(String file, byte[] page) {
        List<Outcome> outcomes = new ArrayList<>();
        new Inputs(Limits.USUAL, InputStream.nullInputStream(), outcomes::add)
                .read(file, file, "", new ByteArrayInputStream(page));
        Optional<Report> report = Inputs.accepted(outcomes).stream().findFirst();
        report.ifPresent(r -> read.put(file, r));
        return report.map(Report::text).orElse("");
    }

    private static String readability(String file, byte[] page) {
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

    private static void segments(JsonNode segments, String text, Tally tally) {
        for (JsonNode s : segments.path("with")) {
            boolean has = text.contains(SPACE.matcher(s.asText()).replaceAll(" "));
            tally.add(has ? 1 : 0, 0, has ? 0 : 1);
        }
        for (JsonNode s : segments.path("without")) {
            if (text.contains(SPACE.matcher(s.asText()).replaceAll(" "))) tally.add(0, 1, 0);
        }
    }

    /// Each page counts the same, whatever its length.
    private static void body(String wanted, String found, Tally tally) {
        Map<List<String>, Integer> a = grams(wanted);
        Map<List<String>, Integer> b = grams(found);
        double shared = 0;
        for (var e : a.entrySet()) shared += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
        double extra = b.values().stream().mapToInt(i -> i).sum() - shared;
        double missing = a.values().stream().mapToInt(i -> i).sum() - shared;
        double all = shared + extra + missing;
        if (all > 0) tally.add(shared / all, extra / all, missing / all);
    }

    private static Map<List<String>, Integer> grams(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) words.add(m.group());
        Map<List<String>, Integer> grams = new HashMap<>();
        int n = Math.min(GRAM, Math.max(1, words.size()));
        for (int i = 0; i + n <= words.size(); i++) {
            grams.merge(List.copyOf(words.subList(i, i + n)), 1, Integer::sum);
        }
        return grams;
    }

    private void dates() {
        Tally tally = new Tally();
        for (JsonNode g : gold) {
            String want = g.path("date").asText("");
            if (want.isEmpty()) continue;
            Optional<String> found =
                    Optional.ofNullable(read.get(g.get("file").asText()))
                            .flatMap(Report::published)
                            .map(t -> t.date().toString());
            boolean right = found.filter(want::equals).isPresent();
            tally.add(right ? 1 : 0, !right && found.isPresent() ? 1 : 0, right ? 0 : 1);
        }
        System.out.printf(Locale.ROOT, "firsthand days %s%n", tally);
    }

    private void authors() {
        int right = 0;
        int all = 0;
        for (JsonNode g : gold) {
            JsonNode author = g.path("segments").path("author");
            List<String> names = new ArrayList<>();
            author.forEach(n -> names.add(n.asText()));
            String want = author.isArray() ? String.join("; ", names) : author.asText("");
            if (want.isEmpty()) continue;
            all++;
            String found =
                    Optional.ofNullable(read.get(g.get("file").asText()))
                            .flatMap(Report::author)
                            .orElse("");
            if (found.toLowerCase(Locale.ROOT).contains(want.toLowerCase(Locale.ROOT))) right++;
        }
        System.out.printf(Locale.ROOT, "firsthand authors %d of %d%n", right, all);
    }
}
