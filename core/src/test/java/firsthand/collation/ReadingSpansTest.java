package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.math.BigDecimal;
import java.nio.file.Path;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every reading of every item stands in its report, and the words shown are those of the text.
class ReadingSpansTest {
    private static final Path SAMPLES = Path.of("..", "bench", "traditions");
    private static final String[] WORDS = {
        "river",
        "Olteán",
        "é",
        "x̂",
        "🌊",
        "𝒲ord",
        "“",
        "”",
        "12",
        "1,300",
        "said",
        "not",
        ".",
        "\n\n",
        ",",
        "people",
        "İstanbul",
        "­",
        "from",
        "to",
        "while"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "border-talks",
                "court-ruling",
                "drug-recall",
                "wildfire",
                "hospital-hack",
                "museum-theft"
            })
    void inTheSamples(String name) throws Exception {
        Path folder = SAMPLES.resolve(name);
        GoldStory gold = GoldStory.read(folder);
        check(gold.story(), gold.stemma());
    }

    @Property(tries = 60)
    void inAnyTexts(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        Random chance = new Random(seed);
        List<Statements> reports = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(5); i++) reports.add(report("r" + i, chance));
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
        check(new Story("r0", reports), stemma);
    }

    private static Statements report(String id, Random chance) {
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < 5 + chance.nextInt(60); i++) {
            String w = WORDS[chance.nextInt(WORDS.length)];
            words.add(new Span(text.length(), text.length() + w.length()));
            text.append(w).append(' ');
        }
        List<Quote> quotes = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<TimeExpression> dates = new ArrayList<>();
        for (int i = 0; i + 4 < words.size(); i += 1 + chance.nextInt(6)) {
            Span span = words.get(i).union(words.get(i + chance.nextInt(4)));
            switch (chance.nextInt(3)) {
                case 0 ->
                        quotes.add(
                                new Quote(
                                        span,
                                        Quote.Kind.values()[chance.nextInt(3)],
                                        chance.nextBoolean()
                                                ? Optional.of(
                                                        new Speaker("Ana Olteán", Optional.empty()))
                                                : Optional.empty(),
                                        Optional.empty(),
                                        OptionalInt.empty(),
                                        OptionalInt.empty()));
                case 1 ->
                        figures.add(
                                new Figure(
                                        span,
                                        BigDecimal.valueOf(chance.nextInt(5) * 100L),
                                        Optional.empty(),
                                        chance.nextBoolean() ? "" : "km",
                                        Figure.Type.QUANTITY,
                                        Figure.Bound.values()[chance.nextInt(4)],
                                        "river",
                                        List.of()));
                default ->
                        dates.add(
                                new TimeExpression(
                                        span,
                                        TimeExpression.Type.DATE,
                                        "2026-0" + (1 + chance.nextInt(9)) + "-11"));
            }
        }
        return new Statements(
                Report.of(id, text.toString()),
                quotes,
                figures,
                dates,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void check(Story story, Stemma stemma) {
        Map<String, String> texts =
                story.reports().stream()
                        .collect(Collectors.toMap(s -> s.report().id(), s -> s.report().text()));
        Collation c = new Collator().collate(story, stemma);
        c.quotes()
                .forEach(
                        q ->
                                q.readings()
                                        .forEach(
                                                r ->
                                                        stands(
                                                                r.quote().span(),
                                                                texts.get(r.report()))));
        c.figures()
                .forEach(
                        f ->
                                f.readings()
                                        .forEach(
                                                r ->
                                                        stands(
                                                                r.figure().span(),
                                                                texts.get(r.report()))));
        c.timeline()
                .forEach(m -> m.readings().forEach(p -> stands(p.span(), texts.get(p.report()))));
        Leads.of(story, stemma, c, id -> id)
                .forEach(l -> l.where().forEach(p -> stands(p.span(), texts.get(p.report()))));
        long quotes = story.reports().stream().mapToLong(s -> s.quotes().size()).sum();
        assertTrue(c.quotes().stream().mapToLong(q -> q.readings().size()).sum() <= quotes);
        assertTrue(c.quotes().stream().allMatch(q -> q.nearest() < q.readings().size()));
    }

    private static void stands(Span span, String text) {
        assertTrue(span.end() <= text.length());
        assertTrue(
                span.of(text).codePoints().noneMatch(p -> p >= 0xD800 && p <= 0xDFFF),
                "half a character in " + span);
    }
}
