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
                "en | It took some 701 hectares, according to an Orbis analysis of data from the Oslo-based Institute for the Study of Fire (ISF). | Orbis < Institute for the Study of Fire",
                "en | About 40 people died, according to Norland's health ministry. | Norland's health ministry",
                "en | About 40 people died, according to a recent survey by the Health Ministry. | Health Ministry",
                "en | About 40 people died, according to state news agency NORPRESS. | NORPRESS",
                "en | About 40 people died, according to the A.B. refugee agency. | A.B. refugee agency",
                "en | About 40 people died, according to the survey. | ''",
                "en | About 40 people died, according to him. | ''",
                "en | Labour Office data show 52 percent of them left. | Labour Office",
                "en | Independent assessments show Norland took 701 hectares. | Independent assessments",
                "en | Data show 52 percent of them left. | ''",
                "en | The Tax Centre, a venture of the Urban Fund and the Brook Fund, estimates that it costs 5 million euros. | Tax Centre",
                "en | The channel reported 300 dead, citing the Interior Ministry. | channel < Interior Ministry",
                "en | Norland says all is well; the Harbour Board estimates 60 houses were lost. | Harbour Board",
                "en | She backs marquee projects like installing 500 million panels. | ''",
                "en | To put it in context, the deficit was 438 million euros. | ''",
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
