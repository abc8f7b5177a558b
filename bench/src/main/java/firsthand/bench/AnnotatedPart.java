package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.statement.Figure;
import firsthand.statement.TimeExpression;
import firsthand.statement.figure.FigureFinder;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Measures figures and dates where a gold file covers only the first sentences of each report, as
/// MEANTIME's does: what is found behind the sentence of the report's last gold expression, of
/// either kind, is not counted as wrong, for nobody looked there.
///
/// ```
/// java -cp ... firsthand.bench.AnnotatedPart REPORTS.jsonl FIGURES.jsonl DATES.jsonl
/// ```
///
/// Prints precision, recall and F1 of spans that share a character, and for dates those with the
/// gold's value.
public final class AnnotatedPart {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Where a sentence ends: a stop with space behind it, or a line's end.
    private static final Pattern END = Pattern.compile("[.!?][\"”’)]*(?:\\s|$)|\\n");

    /// What is marked, by gold or by the program; the value of a figure is not compared.
    private record Marked(Span span, String value) {}

    private AnnotatedPart() {}

    public static void main(String[] args) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(args[0]), outcomes::add);
        List<Report> reports = Inputs.accepted(outcomes);
        Map<String, List<Marked>> figures = gold(Path.of(args[1]));
        Map<String, List<Marked>> dates = gold(Path.of(args[2]));
        FigureFinder finder = new FigureFinder();
        Tally ofFigures = new Tally();
        Tally ofDates = new Tally();
        for (Report r : reports) {
            Report read = r.language().equals("und") ? r.withLanguage("en") : r;
            CodePoints points = CodePoints.of(read.text());
            List<Marked> f = figures.getOrDefault(read.id(), List.of());
            List<Marked> d = dates.getOrDefault(read.id(), List.of());
            int end = annotatedEnd(read.text(), points, f, d);
            FigureFinder.Found found = finder.findWithDates(read);
            ofFigures.add(f, found.figures().stream().map(x -> marked(points, x)).toList(), end);
            ofDates.add(d, found.dates().stream().map(x -> marked(points, x)).toList(), end);
        }
        System.out.println("figures: " + ofFigures.shown(false));
        System.out.println("dates: " + ofDates.shown(true));
    }

    private static Marked marked(CodePoints points, Figure f) {
        return new Marked(points.export(f.span()), "");
    }

    private static Marked marked(CodePoints points, TimeExpression t) {
        return new Marked(points.export(t.span()), t.value());
    }

    private static Map<String, List<Marked>> gold(Path file) throws IOException {
        Map<String, List<Marked>> found = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode g = JSON.readTree(line);
            Span span = new Span(g.get("start").asInt(), g.get("end").asInt());
            found.computeIfAbsent(g.get("report").asText(), id -> new ArrayList<>())
                    .add(new Marked(span, g.path("value").asText()));
        }
        return found;
    }

    /// The end of the sentence with the last gold expression, in code points; 0 without any.
    private static int annotatedEnd(
            String text, CodePoints points, List<Marked> figures, List<Marked> dates) {
        int last = 0;
        for (Marked m : figures) last = Math.max(last, m.span().end());
        for (Marked m : dates) last = Math.max(last, m.span().end());
        Matcher end = END.matcher(text);
        int from = points.index(last);
        return points.offset(last > 0 && end.find(from) ? end.end() : last > 0 ? text.length() : 0);
    }

    /// Counts over all reports.
    private static final class Tally {
        private int gold;
        private int found;
        private int met;
        private int right;

        void add(List<Marked> wanted, List<Marked> all, int end) {
            List<Marked> inside = all.stream().filter(m -> m.span().start() < end).toList();
            gold += wanted.size();
            found += inside.size();
            Set<Marked> used = new HashSet<>();
            for (Marked w : wanted) {
                Marked best = null;
                for (Marked m : inside) {
                    int shared = m.span().overlap(w.span());
                    if (shared == 0 || used.contains(m)) continue;
                    if (best == null || shared > best.span().overlap(w.span())) best = m;
                }
                if (best == null) continue;
                used.add(best);
                met++;
                if (best.value().equals(w.value())) right++;
            }
        }

        String shown(boolean values) {
            String spans = rates(met);
            return spans + (values ? "; with the value " + rates(right) : "");
        }

        private String rates(int hits) {
            double p = hits / (double) Math.max(1, found);
            double r = hits / (double) Math.max(1, gold);
            double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
            return String.format(Locale.ROOT, "precision %.3f, recall %.3f, F1 %.3f", p, r, f1);
        }
    }
}
