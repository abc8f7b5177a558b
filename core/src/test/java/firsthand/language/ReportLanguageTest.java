package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.report.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

/// In which language a report is, and what that rests on.
class ReportLanguageTest {
    private static final String GERMAN =
            "Die Hafenbehörde von Lomvik hat am Montag die äußere Mole gesperrt, nachdem ein Kran in"
                    + " das Wasser gefallen war. Verletzt wurde niemand, wie die Vorsitzende Una Berg"
                    + " sagte. Die Fähre soll am Mittwoch wieder fahren, wenn der Kran geborgen ist.";

    private final LanguageModels models = LanguageModels.open(LanguageModels.directory());

    private static Report page(String text, String htmlLang) {
        Report r = Report.of("r", text).withLanguage(htmlLang.substring(0, 2));
        return r.withStated(List.of(new Stated("language", htmlLang, "html lang")));
    }

    /// The language and what it rests on.
    private String of(Report report) {
        Report r = models.inItsLanguage(report);
        String from = r.stated().isEmpty() ? "given" : r.stated().getFirst().from();
        return r.language() + " by " + from;
    }

    @Test
    void theTextSaysIt() {
        assertEquals("de by text", of(Report.of("r", GERMAN)));
    }

    @Test
    void theTextIsBelievedMoreThanTheFrameAroundIt() {
        assertEquals("de by text", of(page(GERMAN, "en-US")));
    }

    @Test
    void theFrameIsBelievedWhereTheTextIsTooShort() {
        assertEquals("sv by html lang", of(page("Kran i hamnen", "sv-SE")));
        assertEquals("sv by html lang", of(page("12 : 3", "sv-SE")));
    }

    @Test
    void whatWasGivenWithTheTextIsKept() {
        assertEquals("nl by given", of(Report.of("r", GERMAN).withLanguage("nl")));
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertEquals("und by given", of(Report.of("r", "12 : 3")));
    }

    @Test
    void askingTwiceChangesNothing() {
        Report once = models.inItsLanguage(page(GERMAN, "en-US"));
        assertEquals(once, models.inItsLanguage(once));
    }
}
