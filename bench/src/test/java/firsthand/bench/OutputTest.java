package firsthand.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import firsthand.Firsthand;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.collation.CollatedQuote;
import firsthand.dossier.Correction;
import firsthand.dossier.Corrections;
import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.statement.Statements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/// What the program prints for every tradition, as it comes from the stages: valid, pointing at the
/// right words, the same on every run.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutputTest {
    private static final Set<String> WITH_READINGS =
            Set.of(
                    "quotes",
                    "figures",
                    "claims",
                    "meetings",
                    "commitments",
                    "positions",
                    "timeline");

    private final Map<String, List<Dossier>> read = new HashMap<>();
    private List<Tradition> traditions = List.of();
    private Firsthand firsthand = Firsthand.open();

    @BeforeAll
    void readAll() throws IOException {
        traditions = Tradition.all(Path.of(".."));
        for (Tradition t : traditions) read.put(t.name(), read(t));
    }

    private List<Dossier> read(Tradition t) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(t.reports().toString()), outcomes::add);
        return firsthand.read(Inputs.accepted(outcomes));
    }

    List<Tradition> traditions() {
        return traditions;
    }

    private String printed(Tradition t, DossierFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.writer(Look.plain()).write(read.getOrDefault(t.name(), List.of()), out);
        return out.toString();
    }

    private List<JsonNode> dossiers(Tradition t) throws IOException {
        Path file = Files.createTempFile("dossiers", ".jsonl");
        try {
            Files.writeString(file, printed(t, DossierFormat.JSONL));
            return Tradition.lines(file);
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @MethodSource("traditions")
    void theJsonKeepsToItsSchema(Tradition t) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("../docs/dossier.schema.json")));
        for (JsonNode d : dossiers(t)) assertEquals(Set.of(), schema.validate(d));
    }

    /// With people's corrections in it and told as of a day, too.
    @ParameterizedTest
    @MethodSource("some")
    void theJsonOfACorrectedDossierKeepsToItsSchema(Tradition t) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("../docs/dossier.schema.json")));
        Dossier d = read.getOrDefault(t.name(), List.of()).getFirst();
        CollatedQuote.Reading reading = d.collation().quotes().getFirst().readings().getFirst();
        Report report =
                d.story().reports().stream()
                        .map(Statements::report)
                        .filter(r -> r.id().equals(reading.report()))
                        .findFirst()
                        .orElseThrow();
        Correction renamed =
                new Correction.SpeakerRenamed(
                        Correction.Anchor.of(report, reading.quote().span()),
                        "Ana",
                        new Correction.Signature("desk", Instant.EPOCH, "misheard"));
        Dossier corrected = Corrections.apply(d, List.of(renamed)).dossier();
        StringWriter out = new StringWriter();
        DossierFormat.JSONL
                .writer(Look.plain().asOf(Optional.of(LocalDate.of(2030, 1, 1))))
                .write(List.of(corrected), out);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertEquals(Set.of(), schema.validate(json));
        assertEquals(1, json.get("corrections").size());
        assertEquals("2030-01-01", json.get("asOf").asText());
    }

    /// Code points `start` to `end` of the exported text are the words that the program meant.
    @ParameterizedTest
    @MethodSource("traditions")
    void everyReadingPointsAtItsWords(Tradition t) throws IOException {
        List<Dossier> meant = read.getOrDefault(t.name(), List.of());
        List<JsonNode> printed = dossiers(t);
        assertEquals(meant.size(), printed.size());
        for (int i = 0; i < meant.size(); i++) {
            assertEquals(Words.meant(meant.get(i)), Words.printed(printed.get(i), WITH_READINGS));
        }
    }

    @ParameterizedTest
    @MethodSource("traditions")
    void everyLinkOfThePageLeadsSomewhere(Tradition t) throws Exception {
        String page = printed(t, DossierFormat.HTML);
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
        while (id.find()) assertTrue(ids.add(id.group(1)), "twice on the page: " + id.group(1));
        Matcher link = Pattern.compile(" href=\"#([^\"]*)\"").matcher(page);
        while (link.find()) assertTrue(ids.contains(link.group(1)), "no " + link.group(1));
        assertFalse(page.contains("<script"));
        assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(page).find());
        wellFormed(page.substring("<!DOCTYPE html>\n".length()));
    }

    @ParameterizedTest
    @MethodSource("traditions")
    void theTeiIsWellFormed(Tradition t) throws Exception {
        wellFormed(printed(t, DossierFormat.TEI));
    }

    /// Reads some of them once more.
    List<Tradition> some() {
        return traditions.subList(0, 2);
    }

    @ParameterizedTest
    @MethodSource("some")
    void theSameInputGivesTheSameBytes(Tradition t) throws IOException {
        StringWriter again = new StringWriter();
        DossierFormat.JSONL.writer(Look.plain()).write(read(t), again);
        assertEquals(printed(t, DossierFormat.JSONL), again.toString());
    }

    @ParameterizedTest
    @MethodSource("traditions")
    void noLineIsWiderThanTheTerminal(Tradition t) throws IOException {
        for (String line : printed(t, DossierFormat.TEXT).lines().toList()) {
            boolean oneWord = !line.strip().contains(" ");
            assertTrue(oneWord || line.codePointCount(0, line.length()) <= 96, line);
        }
    }

    private static void wellFormed(String xml) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.parse(new InputSource(new StringReader(xml)));
    }
}
