package firsthand.bench;

import firsthand.read.Feed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Measures how many of the values that feedparser's test files state in their comments (`Expect:
/// feed['title'] == 'Example'`) are read: titles, links, ids and authors of feeds and of their
/// entries. Only plain string values are ported.
public final class FeedExpectations {
    private static final Pattern EXPECTED =
            Pattern.compile(
                    "(feed|entries\\[(\\d+)\\])\\['(title|link|id|author)'\\]"
                            + " == u?(?:'([^'\\\\]*)'|\"([^\"\\\\]*)\")");

    private FeedExpectations() {}

    /// @param args the folder with the files; a second argument prints each miss
    public static void main(String[] args) throws IOException {
        Map<String, int[]> rates = new TreeMap<>();
        List<Path> files;
        try (var walked = Files.walk(Path.of(args[0]))) {
            files = walked.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
        List<String> misses = new ArrayList<>();
        for (Path file : files) measure(file, rates, misses);
        rates.forEach((what, r) -> System.out.println(what + " " + r[0] + " of " + r[1]));
        if (args.length > 1) misses.forEach(System.out::println);
    }

    private static void measure(Path file, Map<String, int[]> rates, List<String> misses)
            throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String source = new String(bytes, StandardCharsets.UTF_8);
        int at = source.indexOf("Expect:");
        if (at < 0) return;
        int end = source.indexOf("-->", at);
        Matcher m = EXPECTED.matcher(source.substring(at, end < 0 ? source.length() : end));
        Optional<Feed> feed = Feed.of(bytes);
        while (m.find()) {
            String expected = m.group(4) != null ? m.group(4) : m.group(5);
            String found = feed.map(f -> value(f, m)).orElse("");
            String what = (m.group(2) == null ? "feed " : "entry ") + m.group(3);
            int[] rate = rates.computeIfAbsent(what, k -> new int[2]);
            rate[1]++;
            boolean asText = found.equals(expected.strip());
            if (asText || found.equals(plain(expected))) rate[0]++;
            else
                misses.add(file.getFileName() + " " + what + " [" + expected + "] [" + found + "]");
        }
    }

    /// The library that the values are from keeps markup; we keep words. What was plain text in the
    /// feed is so in both.
    private static String plain(String expected) {
        return Parser.htmlParser().parseInput(expected, "").text().strip();
    }

    private static String value(Feed feed, Matcher m) {
        if (m.group(2) == null) {
            return switch (m.group(3)) {
                case "title" -> feed.title();
                case "link" -> feed.link();
                case "id" -> feed.id();
                case "author" -> feed.author();
                default -> "";
            };
        }
        int i = Integer.parseInt(m.group(2));
        if (i >= feed.entries().size()) return "";
        Feed.Entry e = feed.entries().get(i);
        return switch (m.group(3)) {
            case "title" -> e.title();
            case "link" -> e.link();
            case "author" -> e.author();
            default -> e.id();
        };
    }
}
