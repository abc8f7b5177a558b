package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
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

    @Test
    void noLetterOrFigureWhateverItFoldsToEndsTheSearch() {
        StoryNames names = StoryNames.of(story());
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Character.isUpperCase(c) && !Character.isDigit(c)) continue;
            String letter = Character.toString(c);
            assertFalse(names.same("The XY", letter + " " + letter + letter), letter);
        }
    }

    /// What merely shares a word is not fused; what is one is, whatever the spelling.
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        // bodies and places that share a word
        "Bank of England, England, false",
        "South Korea, Korea, false",
        "South Korea, North Korea, false",
        "National Bank, Ilmar Vesk, false",
        "National Bank, National Bank of Valdora, true",
        "the National Bank, National Bank of Valdora, true",
        "United States, United Nations, false",
        "Hong Kong, Hong Kong Police, false",
        "Court of Appeal, Appeal Board, false",
        "European Commission, the commission, true",
        "Ministry of Defence, Defence Ministry, true",
        "Ministry of Defence, Ministry of Health, false",
        "Nordhavn Kredit AB, Nordhavn Kredit, true",
        "Slovakia, Slovenia, false",
        "Niger, Nigeria, false",
        // abbreviations
        "UN, United Nations, true",
        "U.S., United States, true",
        "US, United Nations, false",
        "Britain, UK, true",
        "VKG, Valdoran Coast Guard, true",
        // persons
        "Ida Holm, Yulia Holm, false",
        "Holm, Ida Holm, false",
        "Holm, Yulia Holm, false",
        "Vesk, Ilmar Vesk, true",
        "Central Bank Governor Ilmar Vesk, Ilmar Vesk, true",
        "I. Vesk, Ilmar Vesk, true",
        "J. Vesk, Ilmar Vesk, false",
        "Ilmar Johan Vesk, Ilmar Vesk, true",
        "Andrii Sybiha, Andrii Sybhia, true",
        "Andrij Sybiga, Andrii Sybiha, true",
        "Wladimir Tschernow, Vladimir Chernov, true",
        "Sybiha, Sybhia, true",
        "Stephen King, Stephen Queen, false",
        "King, Stephen King, true",
        "Secretary of State Ada Rubin, Ada Rubin, true",
        "Anna Petrov, Anton Petrov, false",
        "Trask, Donald Trask, true",
        "Ivanka Trask, Donald Trask, false",
    })
    void oneBearerOfAll(String first, String second, boolean same) {
        assertEquals(same, StoryNames.of(crowd()).same(first, second));
    }

    private static List<Statements> crowd() {
        return List.of(
                said(
                        "c1",
                        "The Bank of England and South Korea spoke, and so did Korea. National Bank"
                                + " Governor Ilmar Vesk agreed. The Valdoran Coast Guard (VKG)"
                                + " waited. Foreign Minister Andrii Sybiha left. Donald Trask,"
                                + " Donald Trask, Donald Trask. Trask met Vladimir Chernov.",
                        "Bank of England",
                        "England",
                        "South Korea",
                        "Korea",
                        "North Korea",
                        "Ilmar Vesk",
                        "National Bank of Valdora",
                        "United States",
                        "United Nations",
                        "Hong Kong",
                        "Hong Kong Police",
                        "Court of Appeal",
                        "Appeal Board",
                        "European Commission",
                        "Ministry of Defence",
                        "Ministry of Health",
                        "Nordhavn Kredit",
                        "Slovakia",
                        "Niger",
                        "Valdoran Coast Guard",
                        "Ida Holm",
                        "Andrii Sybiha",
                        "Stephen King",
                        "Stephen Queen",
                        "Ada Rubin",
                        "Anna Petrov",
                        "Donald Trask",
                        "Donald Trask",
                        "Donald Trask",
                        "Vladimir Chernov"),
                said(
                        "c2",
                        "Foreign Minister Sybhia left. Yulia Holm stayed. Britain and the U.S."
                                + " agreed, said Ivanka Trask. Anton Petrov did not.",
                        "Sybhia",
                        "Yulia Holm",
                        "Britain",
                        "U.S.",
                        "Slovenia",
                        "Nigeria",
                        "Vesk",
                        "Holm",
                        "Ivanka Trask",
                        "Anton Petrov"));
    }

    private static Statements said(String id, String text, String... speakers) {
        List<Quote> quotes = new ArrayList<>();
        for (String s : speakers) quotes.add(saidBy(s));
        return new Statements(
                Report.of(id, text),
                quotes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
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
