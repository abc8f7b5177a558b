package firsthand.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.Firsthand;
import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reports with characters outside the basic plane and combining marks anywhere in them, through
/// all stages: code points `start` to `end` of the exported text are the words that were meant.
class StrangeCharactersTest {
    private static final Set<String> WITH_READINGS =
            Set.of(
                    "quotes",
                    "figures",
                    "claims",
                    "meetings",
                    "commitments",
                    "positions",
                    "timeline");
    private static final List<String> STRANGE =
            List.of(
                    "\uD83C\uDF0A",
                    "\uD835\uDCB2",
                    "\u0301",
                    "\u0302\u0323",
                    "\uD83D\uDC69\u200D\uD83D\uDE92",
                    "\u202E",
                    "\u00AD",
                    "\uFEFF",
                    "\uD800\uDF48");
    private static final int REPORTS = 4;
    private static final int EVERY = 40;

    private static final Firsthand FIRSTHAND = Firsthand.open();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyReadingPointsAtItsWords(int seed) throws IOException {
        Random chance = new Random(seed);
        List<Tradition> all = Tradition.all(Path.of(".."));
        List<Report> strange =
                reports(all.get(seed % all.size())).stream()
                        .limit(REPORTS)
                        .map(r -> made(r, chance))
                        .toList();
        Dossier dossier = FIRSTHAND.dossier(strange);
        JsonNode printed = printed(dossier);
        assertFalse(dossier.collation().quotes().isEmpty());
        assertEquals(Words.meant(dossier), Words.printed(printed, WITH_READINGS));
    }

    /// A quotation mark, an emoji and a mark that hangs on nothing, and little else.
    @Test
    void aReportOfMarksAlone() throws IOException {
        Report odd =
                Report.of(
                        "odd",
                        "\u201C\uD83C\uDF0A\u0301\u201D said \uD835\uDCB2. 12 \uD83C\uDF0A.");
        Dossier dossier = FIRSTHAND.dossier(List.of(odd));
        assertEquals(Words.meant(dossier), Words.printed(printed(dossier), WITH_READINGS));
    }

    private static List<Report> reports(Tradition t) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(t.reports().toString()), outcomes::add);
        return Inputs.accepted(outcomes);
    }

    private static Report made(Report r, Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < r.text().length(); i++) {
            text.append(r.text().charAt(i));
            if (Character.isHighSurrogate(r.text().charAt(i))) continue;
            if (chance.nextInt(EVERY) == 0) {
                text.append(STRANGE.get(chance.nextInt(STRANGE.size())));
            }
        }
        return Report.of(r.id(), text.toString()).withLanguage(r.language());
    }

    private static JsonNode printed(Dossier d) throws IOException {
        StringWriter out = new StringWriter();
        DossierFormat.JSONL.writer(Look.plain()).write(List.of(d), out);
        return new ObjectMapper().readTree(out.toString());
    }
}
