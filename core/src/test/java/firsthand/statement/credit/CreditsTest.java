package firsthand.statement.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.figure.FigureFinder;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a sentence credits its first figure to, `<` between the links of the chain.
class CreditsTest {
    private final FigureFinder finder = new FigureFinder();

    private String credits(String language, String text, List<Quote> quotes) {
        Report report = Report.of("r", text).withLanguage(language);
        return String.join(
                " < ",
                finder.credited(finder.find(report), report, quotes).getFirst().creditedTo());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The fire burnt 701 hectares, according to the Forest Service. | Forest Service",
                "en | It took 701 hectares, according to Orbis analysis of data from the Institute for the Study of Fire. | Orbis < Institute for the Study of Fire",
                "en | According to police, 31 people died. | police",
                "en | The Harbour Board puts the loss at 5 million euros. | Harbour Board",
                "en | The limit was low, and the coast guard reckons there were 246 people. | coast guard",
                "en | By the ministry's count 40 people died. | ministry",
                "en | Ana Brel, head of the Water Office, estimated 300 houses were lost. | Ana Brel",
                "en | It measured 40 metres. | ''",
                "en | Some 300 people came. | ''",
                "de | Laut Polizei kamen 300 Menschen. | Polizei",
                "fr | Selon la police, 300 personnes sont venues. | police",
            })
    void inTheSentence(String language, String text, String expected) {
        assertEquals(expected, credits(language, text, List.of()));
    }

    @Test
    void theSpeakerOfTheQuoteAroundIt() {
        String text = "The flood took 40 houses, she said.";
        Quote quote =
                new Quote(
                        new Span(0, 24),
                        Quote.Kind.INDIRECT,
                        Optional.of(new Speaker("Ana Brel", Optional.empty())),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        assertEquals("Ana Brel", credits("en", text, List.of(quote)));
    }
}
