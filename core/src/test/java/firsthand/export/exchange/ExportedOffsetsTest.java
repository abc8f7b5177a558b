package firsthand.export.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.collation.Collator;
import firsthand.dossier.Correction;
import firsthand.dossier.Corrections;
import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import firsthand.export.view.Readings;
import firsthand.report.Report;
import firsthand.statement.Claim;
import firsthand.statement.Commitment;
import firsthand.statement.Figure;
import firsthand.statement.Meeting;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Whatever characters a text holds, the places in every export that has places are those of the
/// words that were meant, counted in code points.
class ExportedOffsetsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] WORDS = {
        "river",
        "Olteán",
        "x̂",
        "🌊",
        "𝒲ord",
        "👩🏽‍🚒",
        "“",
        "”",
        "1,300",
        "said",
        "not",
        ".",
        "\n\n",
        ",",
        "İstanbul",
        "\u00ad",
        "=1+1",
        "ﬁ",
        "e\u0301",
        "\u202egnp"
    };

    @Property(tries = 40)
    void pointAtTheWordsThatWereMeant(@ForAll @IntRange(min = 1, max = 1_000_000) int seed)
            throws IOException {
        Dossier d = dossier(new Random(seed));
        Map<String, String> texts =
                d.story().reports().stream()
                        .collect(Collectors.toMap(s -> s.report().id(), s -> s.report().text()));
        List<String> meant = new ArrayList<>();
        for (Readings.Reading r : Readings.of(d.collation()))
            meant.add(r.report() + " " + r.span().of(texts.getOrDefault(r.report(), "")));
        assertEquals(
                sorted(meant), sorted(inDossier(JSON.readTree(printed(d, DossierFormat.JSONL)))));
        assertEquals(sorted(meant), sorted(inAnnotations(d)));
        assertEquals(sorted(meant), sorted(inCsv(d)));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    /// The words at every reading of every item, and a check of every other place.
    private static List<String> inDossier(JsonNode d) {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode r : d.get("reports")) texts.put(r.get("id").asText(), r.get("text").asText());
        List<String> found = new ArrayList<>();
        for (String kind :
                List.of(
                        "quotes",
                        "figures",
                        "claims",
                        "meetings",
                        "commitments",
                        "positions",
                        "timeline")) {
            for (JsonNode item : d.get(kind)) {
                for (JsonNode r : item.get("readings")) {
                    found.add(r.get("report").asText() + " " + words(r, texts));
                }
            }
        }
        for (JsonNode lead : d.get("leads")) {
            for (JsonNode place : lead.get("where")) assertTrue(!words(place, texts).isEmpty());
        }
        for (JsonNode c : d.get("corrections")) {
            JsonNode anchor = c.get("reading");
            assertEquals(anchor.get("words").asText(), words(anchor, texts));
        }
        return found;
    }

    private static String words(JsonNode place, Map<String, String> texts) {
        String text = texts.getOrDefault(place.get("report").asText(), "");
        return slice(text, place.get("start").asInt(), place.get("end").asInt());
    }

    private static String slice(String text, int start, int end) {
        int[] points = text.codePoints().skip(start).limit(end - start).toArray();
        return new String(points, 0, points.length);
    }

    private static List<String> inAnnotations(Dossier d) throws IOException {
        Map<String, Report> bySource = new TreeMap<>();
        for (Statements s : d.story().reports())
            bySource.put("urn:sha256:" + s.report().sha256(), s.report());
        List<String> found = new ArrayList<>();
        for (JsonNode a : JSON.readTree(printed(d, DossierFormat.WEBANNOTATION)).get("items")) {
            JsonNode target = a.get("target");
            Report report = bySource.get(target.get("source").asText());
            JsonNode place = target.get("selector").get(0);
            JsonNode quote = target.get("selector").get(1);
            int start = place.get("start").asInt();
            int end = place.get("end").asInt();
            String exact = quote.get("exact").asText();
            assertEquals(exact, slice(report.text(), start, end));
            assertTrue(slice(report.text(), 0, start).endsWith(quote.get("prefix").asText()));
            int length = report.text().codePointCount(0, report.text().length());
            assertTrue(slice(report.text(), end, length).startsWith(quote.get("suffix").asText()));
            found.add(report.id() + " " + exact);
        }
        return found;
    }

    private static List<String> inCsv(Dossier d) throws IOException {
        Map<String, String> texts =
                d.story().reports().stream()
                        .collect(Collectors.toMap(s -> s.report().id(), s -> s.report().text()));
        List<List<String>> rows = rows(printed(d, DossierFormat.CSV));
        List<String> names = rows.getFirst();
        List<String> found = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String report = row.get(names.indexOf("report"));
            int start = Integer.parseInt(row.get(names.indexOf("start")));
            int end = Integer.parseInt(row.get(names.indexOf("end")));
            String words = slice(texts.getOrDefault(report, ""), start, end);
            String cell = row.get(names.indexOf("words"));
            assertTrue(cell.equals(words) || cell.equals("'" + words), cell);
            found.add(report + " " + words);
        }
        return found;
    }

    /// Reads RFC 4180.
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            boolean doubled = quoted && c == '"' && csv.startsWith("\"\"", i);
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || csv.startsWith("\r\n", i))) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == ',') continue;
                rows.add(List.copyOf(row));
                row.clear();
                i++;
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static String printed(Dossier d, DossierFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.writer(Look.plain()).write(List.of(d), out);
        return out.toString();
    }

    private static Dossier dossier(Random chance) {
        List<Statements> reports = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(4); i++) reports.add(report("r" + i, chance));
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (Statements s : reports)
            origins.put(s.report().id(), new TreeSet<>(List.of(s.report().id())));
        Stemma stemma =
                new Stemma(
                        origins.keySet().stream()
                                .map(id -> new Stemma.Source(id, false, ""))
                                .toList(),
                        List.of(),
                        origins,
                        OptionalInt.empty());
        Story story = new Story("r0", reports);
        Dossier made = Dossier.of(story, stemma, new Collator().collate(story, stemma));
        List<Correction> split = new ArrayList<>();
        for (Statements s : reports) {
            if (s.quotes().isEmpty()) continue;
            split.add(
                    new Correction.SpeakerRenamed(
                            Correction.Anchor.of(s.report(), s.quotes().getFirst().span()),
                            "Ana",
                            new Correction.Signature("desk", Instant.EPOCH, "")));
        }
        return Corrections.apply(made, split).dossier();
    }

    private static Statements report(String id, Random chance) {
        StringBuilder text = new StringBuilder(id + " ");
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < 8 + chance.nextInt(50); i++) {
            String w = WORDS[chance.nextInt(WORDS.length)];
            words.add(new Span(text.length(), text.length() + w.length()));
            text.append(w).append(' ');
        }
        Speaker ana = new Speaker("Ana Olteán", Optional.empty());
        List<Quote> quotes = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<TimeExpression> dates = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Meeting> meetings = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i + 4 < words.size(); i += 1 + chance.nextInt(5)) {
            Span span = words.get(i).union(words.get(i + chance.nextInt(4)));
            switch (chance.nextInt(7)) {
                case 0 ->
                        quotes.add(
                                new Quote(
                                        span,
                                        Quote.Kind.values()[chance.nextInt(3)],
                                        Optional.of(ana),
                                        Optional.empty(),
                                        OptionalInt.empty(),
                                        OptionalInt.empty()));
                case 1 ->
                        figures.add(
                                new Figure(
                                        span,
                                        BigDecimal.valueOf(chance.nextInt(5) * 100L),
                                        Optional.empty(),
                                        "km",
                                        Figure.Type.QUANTITY,
                                        Figure.Bound.values()[chance.nextInt(4)],
                                        "river",
                                        List.of()));
                case 2 ->
                        dates.add(
                                new TimeExpression(
                                        span, TimeExpression.Type.DATE, "2026-03-1" + i % 9));
                case 3 ->
                        claims.add(
                                new Claim(
                                        span,
                                        span,
                                        Claim.Stance.values()[chance.nextInt(3)],
                                        Optional.of(ana),
                                        OptionalInt.empty()));
                case 4 ->
                        meetings.add(
                                new Meeting(
                                        span,
                                        List.of("Ana Olteán", "Bo Vik"),
                                        Optional.empty(),
                                        Optional.of("2026-03-11"),
                                        OptionalInt.empty(),
                                        "talks",
                                        true));
                case 5 ->
                        commitments.add(
                                new Commitment(
                                        span, Optional.of(ana), span, Optional.of("2026-04")));
                default ->
                        positions.add(new Position(span, ana, "the bridge", Position.Stance.FOR));
            }
        }
        return new Statements(
                Report.of(id, text.toString()),
                quotes,
                figures,
                dates,
                claims,
                meetings,
                commitments,
                positions);
    }
}
