package firsthand.collation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A tradition whose quotes, figures and descents are taken from its gold: shows what the lining-up
/// does when everything before it is right.
record GoldStory(
        Story story,
        Stemma stemma,
        Map<Quote, String> quoteItems,
        Map<Figure, String> figureItems) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static GoldStory read(Path folder) throws IOException {
        JsonNode gold = JSON.readTree(folder.resolve("gold.json").toFile());
        Map<String, Report> reports = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("reports.jsonl"))) {
            if (line.isBlank()) continue;
            Report r = report(JSON.readTree(line));
            reports.put(r.id(), r);
        }
        gold.get("distractors").forEach(d -> reports.remove(d.asText()));
        Map<String, List<Quote>> quotes = new TreeMap<>();
        Map<String, List<Figure>> figures = new TreeMap<>();
        Map<Quote, String> quoteItems = new java.util.IdentityHashMap<>();
        Map<Figure, String> figureItems = new java.util.IdentityHashMap<>();
        for (JsonNode item : gold.get("quotes")) {
            for (JsonNode r : item.get("readings")) {
                String id = r.get("report").asText();
                Quote q = quote(reports.get(id), item, r);
                quotes.computeIfAbsent(id, x -> new ArrayList<>()).add(q);
                quoteItems.put(q, item.get("id").asText());
            }
        }
        for (JsonNode item : gold.get("figures")) {
            for (JsonNode r : item.get("readings")) {
                String id = r.get("report").asText();
                if (!reports.containsKey(id)) continue;
                Figure f = figure(reports.get(id), item, r);
                figures.computeIfAbsent(id, x -> new ArrayList<>()).add(f);
                figureItems.put(f, item.get("id").asText());
            }
        }
        List<Statements> said = new ArrayList<>();
        for (Report r : reports.values()) {
            List<Quote> q = new ArrayList<>(quotes.getOrDefault(r.id(), List.of()));
            q.sort(Comparator.comparing(Quote::span));
            List<Quote> split = numbered(q, r.text());
            for (int i = 0; i < q.size(); i++)
                quoteItems.put(split.get(i), quoteItems.get(q.get(i)));
            q = split;
            List<Figure> f = new ArrayList<>(figures.getOrDefault(r.id(), List.of()));
            f.sort(Comparator.comparing(Figure::span));
            said.add(
                    new Statements(r, q, f, List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        Story story = new Story(folder.getFileName().toString(), said);
        return new GoldStory(story, stemma(gold, reports), quoteItems, figureItems);
    }

    /// Numbers the pieces of quotes that "she said" splits, as the finder does.
    private static List<Quote> numbered(List<Quote> quotes, String text) {
        List<Quote> out = new ArrayList<>();
        int number = 0;
        for (Quote q : quotes) {
            Quote last = out.isEmpty() ? null : out.getLast();
            boolean goesOn = false;
            if (last != null
                    && last.span().end() <= q.span().start()
                    && last.speaker().equals(q.speaker())) {
                String gap = text.substring(last.span().end(), q.span().start());
                boolean direct = last.kind() == Quote.Kind.DIRECT && q.kind() == Quote.Kind.DIRECT;
                goesOn = direct && gap.length() <= 70 && gap.indexOf('\n') < 0;
            }
            if (!goesOn) number++;
            out.add(
                    new Quote(
                            q.span(),
                            q.kind(),
                            q.speaker(),
                            q.cue(),
                            q.kind() == Quote.Kind.DIRECT
                                    ? OptionalInt.of(number)
                                    : OptionalInt.empty(),
                            q.partOf()));
        }
        return out;
    }

    static Report report(JsonNode n) {
        return new Report(
                n.get("id").asText(),
                text(n, "outlet"),
                text(n, "url"),
                text(n, "title"),
                text(n, "author"),
                text(n, "published").flatMap(StatedTime::parse),
                text(n, "language").orElse("und"),
                n.get("text").asText(),
                List.of(),
                List.of());
    }

    private static Optional<String> text(JsonNode n, String field) {
        return n.hasNonNull(field) ? Optional.of(n.get(field).asText()) : Optional.empty();
    }

    private static Quote quote(Report report, JsonNode item, JsonNode r) {
        Span span = place(report, r);
        String name = item.get("speaker").asText();
        if (r.get("status").asText().equals("misattributed"))
            name = r.get("speaker_as_written").asText();
        return new Quote(
                span,
                Quote.Kind.valueOf(r.get("kind").asText().toUpperCase(Locale.ROOT)),
                Optional.of(new Speaker(name, Optional.empty())),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Span place(Report report, JsonNode r) {
        int at = report.text().indexOf(r.get("text").asText());
        if (at < 0) throw new IllegalStateException("no such words: " + r);
        return new Span(at, at + r.get("text").asText().length());
    }

    private static Figure figure(Report report, JsonNode item, JsonNode r) {
        String unit = r.hasNonNull("unit") ? r.get("unit").asText() : item.get("unit").asText();
        List<String> credited = new ArrayList<>();
        item.get("credited_to").forEach(c -> credited.add(c.asText()));
        return new Figure(
                place(report, r),
                new BigDecimal(r.get("value").asText()),
                Optional.empty(),
                unit,
                Figure.Type.QUANTITY,
                Figure.Bound.EXACT,
                "",
                List.of());
    }

    private static Stemma stemma(JsonNode gold, Map<String, Report> reports) {
        List<Descent> descents = new ArrayList<>();
        TreeSet<String> lost = new TreeSet<>();
        for (JsonNode d : gold.get("descent")) {
            String child = d.get("child").asText();
            String parent = d.get("parent").asText();
            if (!reports.containsKey(child)) continue;
            if (!reports.containsKey(parent)) lost.add(parent);
            String kind = d.get("kind").asText().replace("merged-part", "edited");
            descents.add(
                    new Descent(
                            child,
                            parent,
                            Descent.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                            d.get("share").asDouble(),
                            1,
                            List.of()));
        }
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (String id : reports.keySet()) {
            SortedSet<String> o = new TreeSet<>();
            gold.get("origins").get(id).forEach(x -> o.add(x.asText()));
            origins.put(id, o);
        }
        List<Stemma.Source> sources = new ArrayList<>();
        reports.keySet().forEach(id -> sources.add(new Stemma.Source(id, false, "")));
        lost.forEach(id -> sources.add(new Stemma.Source(id, true, "gold")));
        return new Stemma(sources, descents, origins, OptionalInt.empty());
    }
}
