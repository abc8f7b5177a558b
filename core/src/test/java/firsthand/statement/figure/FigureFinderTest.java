package firsthand.statement.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.statement.Figure;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which figures a sentence has: `words = value unit bound`, bound left out where exact.
class FigureFinderTest {
    static String figures(String language, String text) {
        return new FigureFinder()
                .find(Report.of("r", text).withLanguage(language)).stream()
                        .map(f -> show(f, text))
                        .collect(Collectors.joining("; "));
    }

    private static String show(Figure f, String text) {
        String value = f.value().stripTrailingZeros().toPlainString();
        String high = f.high().map(h -> ".." + h.stripTrailingZeros().toPlainString()).orElse("");
        String bound = f.bound() == Figure.Bound.EXACT ? "" : " " + f.bound();
        return (f.span().of(text) + " = " + value + high + " " + f.unit()).strip() + bound;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The fund lent €90bn to the state. | €90bn = 90000000000 EUR",
                "It cost US$5m. | US$5m = 5000000 USD",
                "Some 84 million crowns are gone. | 84 million crowns = 84000000 crown ABOUT",
                "They owe Rs 5 crore. | Rs 5 crore = 50000000 INR",
                "He paid 2.50 crowns a share. | 2.50 crowns = 2.5 crown",
                "It wants EUR 553 million more. | EUR 553 million = 553000000 EUR",
                "The fee is $99 (USD) a year. | $99 = 99 USD",
                "It sells for $249 USD. | $249 USD = 249 USD",
                "A fine of £2m was paid. | £2m = 2000000 GBP",
                "Prices rose to A$3.5 billion. | A$3.5 billion = 3500000000 AUD",
                "A bill of 5m euros came. | 5m euros = 5000000 EUR",
                "Half a million euros a day was lost. | Half a million euros = 500000 EUR",
                "They want $5 million to $7 million. | $5 million to $7 million = 5000000..7000000 USD",
                "Between €5bn and €7bn is missing. | €5bn and €7bn = 5000000000..7000000000 EUR",
                "It is worth 300,000 pounds. | 300,000 pounds = 300000 GBP",
                "The fish weighed 30 pounds. | 30 pounds = 30 lb",
                "He had 26 cents. | 26 cents = 26 cent",
                "The bank needs HK$400 million. | HK$400 million = 400000000 HKD",
                "It paid $1.2b for it. | $1.2b = 1200000000 USD",
                "Earnings rose to 139 mln dlrs. | 139 mln dlrs = 139000000 USD",
                "It offered eight mln dlrs. | eight mln dlrs = 8000000 USD",
                "A loss of 10 mln Canadian dlrs came. | 10 mln Canadian dlrs = 10000000 CAD",
                "It pays 45 cts a share. | 45 cts = 45 cent",
                "A $ 300 million contract came. | $ 300 million = 300000000 USD",
                "It got a us $ 150 million loan. | us $ 150 million = 150000000 USD",
                "It costs 100₾. | 100₾ = 100 GEL",
                "They gave 500 Swiss francs. | 500 Swiss francs = 500 CHF",
            })
    void money(String text, String expected) {
        assertEquals(expected, figures("en", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Turnout was 67.4 per cent. | 67.4 per cent = 67.4 %",
                "Shares fell 41% on Monday. | 41% = 41 %",
                "The gap is 1.4 percentage points. | 1.4 percentage points = 1.4 % pp",
                "The lead is a third of a percentage point. | a third of a percentage point = 0.3333333333333333 % pp",
                "Twenty percent stayed. | Twenty percent = 20 %",
                "It grew by 5 to 10 percent. | 5 to 10 percent = 5..10 %",
                "It grew 5-10% last year. | 5-10% = 5..10 %",
                "Rates rose 25 basis points. | 25 basis points = 25 bp",
                "Growth slowed to -0.3%. | -0.3% = -0.3 %",
                "The margin is plus or minus three percentage points. | three percentage points = 3 % pp",
                "The margin is +/- 4 percent. | 4 percent = 4 %",
                "Turnout: percent of 21. | percent of 21 = 21 %",
            })
    void percent(String text, String expected) {
        assertEquals(expected, figures("en", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The fire burnt 701 square kilometres. | 701 square kilometres = 701 km2",
                "It covers 26 km² of coral. | 26 km² = 26 km2",
                "It flooded 6,240 hectares. | 6,240 hectares = 6240 ha",
                "A wall 41 metres high broke. | 41 metres = 41 m",
                "The 41-metre wall broke. | 41-metre = 41 m",
                "It lies 85km from here. | 85km = 85 km",
                "They burn 190m tonnes of coal. | 190m tonnes = 190000000 t",
                "It released 38,000 ML of water. | 38,000 ML = 38000 ML",
                "It makes 11.5 gigawatts. | 11.5 gigawatts = 11.5 GW",
                "It is 2.4 degrees Celsius warmer. | 2.4 degrees Celsius = 2.4 Cel",
                "It was 35°C in the shade. | 35°C = 35 Cel",
                "They sailed 62 nautical miles. | 62 nautical miles = 62 nmi",
                "He is five feet ten inches tall. | five feet ten inches = 70 in",
                "Talks took 13 hours and 20 minutes. | 13 hours and 20 minutes = 800 min",
                "It lasted a year and a half. | a year and a half = 1.5 a",
                "It took half an hour. | half an hour = 0.5 h",
                "It lasted four years and a half. | four years and a half = 4.5 a",
                "See paragraph 3 to 3.4 percent of it. | 3.4 percent = 3.4 %",
                "Shares closed at 23.52 on Monday. | 23.52 = 23.52",
                "Some 17 of the 22 economists left. | 17 = 17 economist ABOUT; 22 = 22 economist",
                "They met for more than a week. | a week = 1 wk AT_LEAST",
                "It takes two decades. | two decades = 20 a",
                "Waves of two and a half metres came. | two and a half metres = 2.5 m",
                "He left two days ago. | two days = 2 d",
                "Winds of 120 km/h blew. | 120 km/h = 120 km/h",
            })
    void measures(String text, String expected) {
        assertEquals(expected, figures("en", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "At least nine people died. | nine = 9 people AT_LEAST",
                "About 12,000 people fled. | 12,000 = 12000 people ABOUT",
                "Some 214 polling stations opened. | 214 = 214 polling station ABOUT",
                "It runs 38 rural lines. | 38 = 38 line",
                "Thirty-eight ships sailed. | Thirty-eight = 38 ship",
                "A dozen men came. | A dozen = 12 man",
                "Half a dozen boats sank. | Half a dozen = 6 boat",
                "A couple of judges left. | A couple of = 2 judge",
                "Two hundred and six houses fell. | Two hundred and six = 206 house",
                "Two-thirds of the trains ran. | Two-thirds = 0.6666666666666667 share",
                "Half of all trains ran. | Half = 0.5 share",
                "Fewer than one in five ran. | one in five = 0.2 share AT_MOST",
                "Nine out of ten voters agreed. | Nine out of ten = 0.9 share",
                "Nearly eight of 10 voters agreed. | eight of 10 = 0.8 share ABOUT",
                "It was the third attack this week. | third = 3 ordinal",
                "It is the fifth-largest bank. | fifth = 5 ordinal",
                "Up to 300 jobs may go. | 300 = 300 job AT_MOST",
                "There were 300 or so boats. | 300 = 300 ABOUT",
                "Five to ten boats came. | Five to ten = 5..10 boat",
                "Two or three boats came. | Two or three = 2..3 boat",
                "Rui Hasan, 19, swam. | 19 = 19 a",
                "A 34-year-old trader swam. | 34-year-old = 34 a",
                "Those aged 18 to 24 stayed away. | 18 to 24 = 18..24 a",
                "Police said 31 dead were found. | 31 = 31 people",
                "Seven of them left. | Seven = 7",
                "Another 96 were ashore. | 96 = 96",
                "A couple dozen bankers came. | A couple dozen = 24 banker",
                "One hundred and three quarters of it. | One hundred and three quarters = 100.75",
                "Four plain-clothes NPD officers came. | Four = 4 officer",
                "It taxes 8 million low- and middle-income people. | 8 million = 8000000 people",
                "Some 40 000 people came. | 40 000 = 40000 people ABOUT",
                "He fights Ana Brel, who is 70. | 70 = 70 a",
                "Jo and Al Brel, 22 and 19, came. | 22 = 22 a; 19 = 19 a",
            })
    void counts(String text, String expected) {
        assertEquals(expected, figures("en", text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It was built in 1992.",
                "On March 5, 2026 it rained.",
                "They met at 10:30 a.m. on Tuesday.",
                "Call +44 20 7946 0000 now.",
                "Call 555-0100-2233 now.",
                "Flight 370 is lost.",
                "A Boeing 737 landed.",
                "The iPhone 4 is new.",
                "Article 5 applies.",
                "See section 14 and page 9.",
                "The G20 met.",
                "COVID-19 spread.",
                "They won 3-2.",
                "One of us is wrong.",
                "The two leaders met.",
                "In the first half they lost.",
                "Version 1.2.3 is out.",
                "By a 3 to 1 margin they won.",
                "The 1990s were loud.",
                "He lives at 131 West 23rd Street.",
                "He teaches an eighth-grader.",
                "A third-party candidate ran.",
                "It is about one's own vigilance.",
                "Type 24703m212 is out.",
                "'''1. Open the door.'''",
            })
    void notFigures(String text) {
        assertEquals("", figures("en", text.replace("'''", "")));
    }

    @Test
    void aTimeOfTheDayIsNoFigure() {
        assertEquals("", figures("en", "The form came in at 23.52 on Monday."));
    }

    @Test
    void theNumbersOfAListAreNoFigures() {
        assertEquals("", figures("en", "Our list:\n1 Donald Troy.\n2 Ana Brel.\n3 Rui Hasan.\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es fehlen 6,3 Milliarden Kronen. | 6,3 Milliarden Kronen = 6300000000 crown",
                "de | Mehr als 600.000 Menschen kamen. | 600.000 = 600000 menschen AT_LEAST",
                "de | Rund 1500 Stellen fallen weg. | 1500 = 1500 stellen ABOUT",
                "de | Der Preis stieg um 29 Prozent. | 29 Prozent = 29 %",
                "de | Er zahlte 1.234,50 Euro. | 1.234,50 Euro = 1234.5 EUR",
                "de | Sie redeten anderthalb Stunden. | anderthalb Stunden = 1.5 h",
                "de | Zwei Drittel der Züge fuhren. | Zwei Drittel = 0.6666666666666667 share",
                "de | Es kostet 15 Mio. Euro. | 15 Mio. Euro = 15000000 EUR",
                "fr | Environ 12 000 personnes ont fui. | 12 000 = 12000 personnes ABOUT",
                "fr | Il coûte 5 millions d’euros. | 5 millions d’euros = 5000000 EUR",
                "fr | Trente millions d’euros manquent. | Trente millions d’euros = 30000000 EUR",
                "fr | La hausse est de 3,5 %. | 3,5 % = 3.5 %",
                "fr | Il a duré trente-six heures. | trente-six heures = 36 h",
                "es | Más de 1.200 personas huyeron. | 1.200 = 1200 personas AT_LEAST",
                "es | Costó 3 millones de dólares. | 3 millones de dólares = 3000000 USD",
                "it | Ha speso 2,5 milioni di euro. | 2,5 milioni di euro = 2500000 EUR",
                "nl | Het kost 3 miljard euro. | 3 miljard euro = 3000000000 EUR",
                "pt | Custa R$ 5 milhões. | R$ 5 milhões = 5000000 BRL",
                "pt | Caiu 0,3 pontos percentuais, para 7,1%. | 0,3 pontos percentuais = 0.3 % pp; 7,1% = 7.1 %",
                "pt | Pelo menos 31 pessoas morreram. | 31 = 31 pessoas AT_LEAST",
                "pt | Mais de 3,5 bilhões de euros faltam. | 3,5 bilhões de euros = 3500000000 EUR AT_LEAST",
                "nl | Het daalde met 0,3 procentpunt naar 7,1 procent. | 0,3 procentpunt = 0.3 % pp; 7,1 procent = 7.1 %",
                "nl | Een 34-jarige man kwam. | 34-jarige = 34 a",
                "nl | Meer dan 1.500 banen verdwijnen. | 1.500 = 1500 banen AT_LEAST",
                "it | È scesa al 7,1% di 2.500 imprese. | 7,1% = 7.1 %; 2.500 = 2500 imprese",
                "it | Circa 12.000 persone sono fuggite. | 12.000 = 12000 persone ABOUT",
                "es | El 7,1 % de 2.500 empresas cerró. | 7,1 % = 7.1 %; 2.500 = 2500 empresas",
                "es | Un hombre de 34 años llegó. | 34 años = 34 a",
            })
    void otherLanguages(String language, String text, String expected) {
        assertEquals(expected, figures(language, text));
    }
}
