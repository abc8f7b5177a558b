package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one reader made of pages beside their gold: wanted and unwanted segments, 4-grams of the
/// body where the gold has one, days, authors.
final class PageScores {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int GRAM = 4;

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

    private final String reader;
    private final Tally segments = new Tally();
    private final Tally bodies = new Tally();
    private final Tally days = new Tally();
    private int authors;
    private int named;

    PageScores(String reader) {
        this.reader = reader;
    }

    /// Counts what a page's text has of its gold.
    void text(JsonNode gold, String text) {
        segments(gold.path("segments"), SPACE.matcher(text).replaceAll(" "));
        if (gold.has("body")) body(gold.get("body").asText(), text);
    }

    /// Counts what a report states about its day and its authors.
    void statements(JsonNode gold, Optional<Report> report) {
        day(gold.path("date").asText(""), report);
        authors(gold.path("segments").path("author"), report);
    }

    private void segments(JsonNode wanted, String text) {
        for (JsonNode s : wanted.path("with")) {
            boolean has = text.contains(SPACE.matcher(s.asText()).replaceAll(" "));
            segments.add(has ? 1 : 0, 0, has ? 0 : 1);
        }
        for (JsonNode s : wanted.path("without")) {
            if (text.contains(SPACE.matcher(s.asText()).replaceAll(" "))) segments.add(0, 1, 0);
        }
    }

    /// Each page counts the same, whatever its length.
    private void body(String wanted, String found) {
        Map<List<String>, Integer> a = grams(wanted);
        Map<List<String>, Integer> b = grams(found);
        double shared = 0;
        for (var e : a.entrySet()) shared += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
        double extra = b.values().stream().mapToInt(i -> i).sum() - shared;
        double missing = a.values().stream().mapToInt(i -> i).sum() - shared;
        double all = shared + extra + missing;
        if (all > 0) bodies.add(shared / all, extra / all, missing / all);
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

    private void day(String want, Optional<Report> report) {
        if (want.isEmpty()) return;
        Optional<String> found = report.flatMap(Report::published).map(t -> t.date().toString());
        boolean right = found.filter(want::equals).isPresent();
        days.add(right ? 1 : 0, !right && found.isPresent() ? 1 : 0, right ? 0 : 1);
    }

    private void authors(JsonNode author, Optional<Report> report) {
        List<String> names = new ArrayList<>();
        author.forEach(n -> names.add(n.asText()));
        String want = author.isArray() ? String.join("; ", names) : author.asText("");
        if (want.isEmpty()) return;
        named++;
        String found = report.flatMap(Report::author).orElse("");
        if (found.toLowerCase(Locale.ROOT).contains(want.toLowerCase(Locale.ROOT))) authors++;
    }

    /// One line for each kind that was counted.
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(reader + " segments " + segments + "\n");
        if (bodies.right > 0) lines.append(reader + " body " + bodies + "\n");
        if (days.right > 0) lines.append(reader + " days " + days + "\n");
        if (named > 0) lines.append(reader + " authors " + authors + " of " + named + "\n");
        return lines.toString();
    }
}
