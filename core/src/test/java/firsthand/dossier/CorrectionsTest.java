package firsthand.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.collation.CollatedQuote;
import firsthand.collation.Collator;
import firsthand.dossier.Correction.Anchor;
import firsthand.dossier.Correction.Signature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.export.json.CorrectionsJson;
import firsthand.export.json.DossierJson;
import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Signature SIGNED =
            new Signature(
                    "Vera Lind",
                    Instant.parse("2026-04-02T09:00:00Z"),
                    "checked with the recording");
    private static final String LINE =
            "“The 🌉 bridge will open before the winter comes,” said Mara Oltean.\n\n";
    private static final String OTHER =
            "“Nobody asked the villages what they wanted,” said Mara Oltean.";

    @Test
    void aReadingIsSplitOffAndStaysSoWhenTheStoryIsAnalysedAnew() {
        Correction split = new Correction.ReadingSplit(bridge("b"), SIGNED);
        assertEquals(1, itemsWith("bridge", dossier()));
        assertEquals(
                2, itemsWith("bridge", Corrections.apply(dossier(), List.of(split)).dossier()));
    }

    @Test
    void splitItemsAreMergedAgain() {
        List<Correction> both =
                List.of(
                        new Correction.ReadingSplit(bridge("b"), SIGNED),
                        new Correction.ItemsMerged(bridge("a"), bridge("b"), SIGNED));
        assertEquals(1, itemsWith("bridge", Corrections.apply(dossier(), both).dossier()));
    }

    @Test
    void aSpeakerIsRenamedInTheWholeItem() {
        Correction renamed = new Correction.SpeakerRenamed(bridge("a"), "Mara Olteanu", SIGNED);
        CollatedQuote quote =
                Corrections.apply(dossier(), List.of(renamed))
                        .dossier()
                        .collation()
                        .quotes()
                        .stream()
                        .filter(q -> q.speaker().equals(Optional.of("Mara Olteanu")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, quote.readings().size());
        assertTrue(
                quote.readings().stream()
                        .allMatch(
                                r ->
                                        r.quote()
                                                .speaker()
                                                .orElseThrow()
                                                .name()
                                                .equals("Mara Olteanu")));
    }

    @Test
    void aRejectedDescentLeavesTheChildItsOwnOrigin() {
        Correction rejected = new Correction.DescentRejected("b", "a", SIGNED);
        Stemma stemma = Corrections.apply(dossier(), List.of(rejected)).dossier().stemma();
        assertEquals(List.of(), stemma.descents());
        assertEquals(new TreeSet<>(List.of("b")), stemma.origins().get("b"));
    }

    @Test
    void aCorrectionWhoseWordsAreGoneIsNamed() {
        Correction gone =
                new Correction.ReadingSplit(
                        new Anchor("a", "0", new Span(0, 5), "never there"), SIGNED);
        assertEquals(List.of(gone), Corrections.apply(dossier(), List.of(gone)).unapplied());
    }

    @Test
    void correctionsComeBackFromJsonAsTheyWere() throws IOException {
        CodePoints points = CodePoints.of(text());
        for (Correction c :
                List.of(
                        new Correction.ReadingMoved(bridge("a"), bridge("b"), SIGNED),
                        new Correction.ReadingSplit(bridge("a"), SIGNED),
                        new Correction.ItemsMerged(bridge("a"), bridge("b"), SIGNED),
                        new Correction.SpeakerRenamed(bridge("a"), "Mara", SIGNED),
                        new Correction.DescentRejected("b", "a", SIGNED))) {
            assertEquals(
                    c, CorrectionsJson.read(CorrectionsJson.write(c, r -> points), r -> points));
        }
    }

    /// Written with the dossier, read from it, put on a fresh analysis: the same once more.
    @Test
    void theDossierBearsItsCorrectionsOutOfTheProgramAndBack() throws IOException {
        List<Correction> made =
                List.of(
                        new Correction.ReadingSplit(bridge("b"), SIGNED),
                        new Correction.SpeakerRenamed(bridge("a"), "Mara Olteanu", SIGNED),
                        new Correction.DescentRejected("b", "a", SIGNED));
        String first = json(Corrections.apply(dossier(), made).dossier());
        List<Correction> read = new ArrayList<>();
        CodePoints points = CodePoints.of(text());
        for (JsonNode n : new ObjectMapper().readTree(first).get("corrections")) {
            read.add(CorrectionsJson.read(n.toString(), r -> points));
        }
        assertEquals(made, read);
        assertEquals(first, json(Corrections.apply(dossier(), read).dossier()));
    }

    @Test
    void wordsThatStandElsewhereNowAreNamedWhereTheyStand() {
        Anchor old = new Anchor("a", "0", new Span(30, 42), "Nobody asked");
        Correction moved = new Correction.SpeakerRenamed(old, "Ana", SIGNED);
        Correction kept =
                Corrections.apply(dossier(), List.of(moved)).dossier().corrections().getFirst();
        Anchor here = ((Correction.SpeakerRenamed) kept).reading();
        assertEquals("Nobody asked", here.span().of(text()));
    }

    @Test
    void aRejectedDescentCountsTheOriginsOfItsQuotesAnew() {
        Correction rejected = new Correction.DescentRejected("b", "a", SIGNED);
        Dossier before = dossier(OptionalInt.of(1));
        assertEquals(OptionalInt.of(1), before.collation().quotes().getFirst().origins());
        Dossier after = Corrections.apply(before, List.of(rejected)).dossier();
        assertEquals(OptionalInt.of(2), after.stemma().independentOrigins());
        assertEquals(OptionalInt.of(2), after.collation().quotes().getFirst().origins());
    }

    private static String json(Dossier d) throws IOException {
        StringWriter out = new StringWriter();
        try (DossierJson json = new DossierJson(out, false)) {
            json.dossier(d);
        }
        return out.toString();
    }

    private static long itemsWith(String word, Dossier d) {
        return d.collation().quotes().stream()
                .filter(
                        q ->
                                q.readings().stream()
                                        .anyMatch(r -> r.quote().span().of(text()).contains(word)))
                .count();
    }

    private static String text() {
        return LINE + OTHER;
    }

    private static Anchor bridge(String report) {
        return Anchor.of(Report.of(report, text()), new Span(1, text().indexOf(",”")));
    }

    private static Dossier dossier() {
        return dossier(OptionalInt.empty());
    }

    private static Dossier dossier(OptionalInt independent) {
        Story story = new Story("a", List.of(said("a"), said("b")));
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        origins.put("a", new TreeSet<>(List.of("a")));
        origins.put("b", new TreeSet<>(List.of("a")));
        Stemma stemma =
                new Stemma(
                        List.of(
                                new Stemma.Source("a", false, ""),
                                new Stemma.Source("b", false, "")),
                        List.of(new Descent("b", "a", Descent.Kind.COPIED, 1, 1, List.of())),
                        origins,
                        independent);
        return new Dossier(story, "A bridge", stemma, new Collator().collate(story, stemma));
    }

    private static Statements said(String id) {
        int second = LINE.length() + 1;
        List<Quote> quotes =
                List.of(
                        quote(1, text().indexOf(",”")),
                        quote(second, text().indexOf(",”", second)));
        return new Statements(
                Report.of(id, text()),
                quotes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Quote quote(int start, int end) {
        return new Quote(
                new Span(start, end),
                Quote.Kind.DIRECT,
                Optional.of(new Speaker("Mara Oltean", Optional.empty())),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
