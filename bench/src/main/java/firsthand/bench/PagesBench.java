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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Path folder;
    private final List<JsonNode> gold = new ArrayList<>();
    private final Map<String, Reader> readers = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    private PagesBench(Path folder) throws IOException {
        this.folder = folder;
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            gold.add(JSON.readTree(line));
        }
        readers.put("firsthand", (file, page) -> ours(file, page).map(Report::text).orElse(""));
        readers.put("readability4j", (file, page) -> readability(page));
        readers.put("jsoup's parse alone", (file, page) -> Jsoup.parse(decoded(page)).nodeName());
    }

    public static void main(String[] args) throws IOException {
        PagesBench bench = new PagesBench(Path.of(args[0]));
        bench.scores();
        int passes = args.length > 1 ? Integer.parseInt(args[1]) : PASSES;
        for (int i = 1; i <= passes; i++) {
            for (String reader : bench.readers.keySet()) bench.pass(reader);
            bench.show("pass " + i, i - 1);
        }
        bench.middle();
    }

    private void scores() throws IOException {
        PageScores ours = new PageScores("firsthand");
        PageScores theirs = new PageScores("readability4j");
        for (JsonNode g : gold) {
            byte[] page = page(g);
            Optional<Report> report = ours(file(g), page);
            ours.text(g, report.map(Report::text).orElse(""));
            ours.statements(g, report);
            theirs.text(g, readability(page));
            Jsoup.parse(decoded(page));
        }
        System.out.print(ours);
        System.out.print(theirs);
    }

    private void pass(String reader) throws IOException {
        Reader r = readers.get(reader);
        long nanos = 0;
        for (JsonNode g : gold) {
            byte[] page = page(g);
            long from = cpu();
            r.text(file(g), page);
            nanos += cpu() - from;
        }
        rates.computeIfAbsent(reader, k -> new ArrayList<>()).add(gold.size() / (nanos / 1e9));
    }

    private void show(String what, int pass) {
        StringBuilder line = new StringBuilder(what + ", pages a CPU-second:");
        rates.forEach(
                (reader, of) ->
                        line.append(String.format(Locale.ROOT, " %s %.0f", reader, of.get(pass))));
        System.out.println(line);
    }

    /// The pass in the middle of each reader's.
    private void middle() {
        if (rates.isEmpty()) return;
        rates.values().forEach(of -> of.sort(null));
        int middle = rates.get("firsthand").size() / 2;
        show("median", middle);
        double ratio = rates.get("firsthand").get(middle) / rates.get("readability4j").get(middle);
        System.out.printf(Locale.ROOT, "firsthand / readability4j %.2f%n", ratio);
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
