package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryNamesTest {
    private static final List<String> TEXTS =
            List.of(
                    "Harbour master Ennio Vartabel spoke. Minister Lucia Orbeck, the transport minister of Valdora, left.",
                    "Ennio Vartabel, the harbour master, spoke. The Institute for Tide Research (ITR) agreed. Lúcia Orbeck waved.");
    private static final List<String> SPEAKERS =
            List.of(
                    "Ennio Vartabel",
                    "Lucia Orbeck",
                    "Institute for Tide Research",
                    "Lúcia Orbeck",
                    "Paul Orbeck",
                    "Vartabel");

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Ennio Vartabel, Vartabel, true",
        "Ennio Vartabel, Ennio Vatrabel, true",
        "E. Vartabel, Ennio Vartabel, true",
        "Lucia Orbeck, Lúcia Orbeck, true",
        "Transport Minister Lucia Orbeck, Ms Lucia Orbeck, true",
        "Lucia Orbeck, Paul Orbeck, false",
        "ITR, Institute for Tide Research, true",
        "the harbour master, Ennio Vartabel, true",
        "the transport minister, Lucia Orbeck, true",
        "the harbour master, Lucia Orbeck, false",
        "she, Lucia Orbeck, false",
    })
    void oneBearer(String first, String second, boolean same) {
        assertEquals(same, StoryNames.of(story()).same(first, second));
    }

    private static List<Statements> story() {
        List<Statements> reports = new ArrayList<>();
        for (String text : TEXTS) {
            List<Quote> quotes = new ArrayList<>();
            for (String s : SPEAKERS) quotes.add(saidBy(s));
            reports.add(
                    new Statements(
                            Report.of("r" + reports.size(), text),
                            quotes,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));
        }
        return reports;
    }

    private static Quote saidBy(String name) {
        return new Quote(
                new Span(0, 1),
                Quote.Kind.DIRECT,
                Optional.of(new Speaker(name, Optional.empty())),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}
