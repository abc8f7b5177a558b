package firsthand.statement.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.statement.Figure;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each figure of a sentence is of, `/` between them.
class CountedTest {
    private static String of(String language, String text) {
        return new FigureFinder()
                .find(Report.of("r", text).withLanguage(language)).stream()
                        .map(Figure::of)
                        .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norland seized roughly 701 sq km of new territory in May. | new territory seized in May",
                "It now controls about 19.3% of Norland. | Norland",
                "More than 19,000 children have been taken to Norland. | children taken to Norland",
                "At least 6,000 have been placed in “learning” camps. | placed in “learning” camps",
                "At least 707 people were shot and killed by police. | people shot and killed by police",
                "The blast killed 31 people. | people killed",
                "The flood destroyed 300 houses in the valley. | houses destroyed in the valley",
                "At least nine people died in the fire. | people died in the fire",
                "Two speechwriters implored her to stop. | speechwriters",
                "They joined 90 countries demanding that it stop. | countries joined",
                "At least two points of contention remain. | points of contention",
                "Four plain-clothes NPD officers came. | plain-clothes NPD officers",
                "It would cover two-thirds of Norland's needs. | Norland's needs",
                "They want a 35 percent tariff on imports. | tariff on imports",
                "A $200 million fund was set up. | fund",
                "The nearly five-hour meeting with Ana Brel in Oslo ended. | meeting with Ana Brel in Oslo",
                "The €140 billion loan initially planned is off. | loan initially planned",
            })
    void theNounWithItsModifiers(String text, String expected) {
        assertEquals(expected, of("en", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Turnout was 67.4 per cent. | Turnout",
                "The unemployment rate rose to 5.2 percent in March. | unemployment rate",
                "Exports totaled $4.5 billion. | Exports",
                "He has a budget of 5 million euros. | budget",
                "A fine of £2m was paid. | fine",
                "She spent nearly five hours with him at the port. | spent with him at the port",
                "It proposed raising €90 billion to support essential services. | raising to support essential services",
                "The fund lent €90bn to the state. | lent to the state",
                "She has worked there for 30 years. | worked there",
            })
    void theSubjectOrTheVerb(String text, String expected) {
        assertEquals(expected, of("en", text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Mehr als 600 Menschen kamen zum Hafen. | Menschen kamen zum Hafen",
                "fr | Environ 12 000 personnes ont fui. | personnes ont fui",
            })
    void otherLanguages(String language, String text, String expected) {
        assertEquals(expected, of(language, text));
    }
}
