package firsthand.statement.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which times a sentence has, read on Wednesday 2026-04-15 at 14:30: `words = value`.
public class DateFinderTest {
    public static Report report(String language, String text, String published) {
        return new Report(
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                StatedTime.parse(published),
                language,
                text,
                List.of(),
                List.of());
    }

    private static String dates(String language, String text, String published) {
        return new DateFinder()
                .find(report(language, text, published)).stream()
                        .map(t -> t.span().of(text) + " = " + t.value())
                        .collect(Collectors.joining("; "));
    }

    private static String dates(String text) {
        return dates("en", text, "2026-04-15T14:30:00Z");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It began on March 5, 2026. | March 5, 2026 = 2026-03-05",
                "It began on 5 March 2026. | 5 March 2026 = 2026-03-05",
                "It began on the fourth of October 2025. | fourth of October 2025 = 2025-10-04",
                "It began on Tuesday, March 3, 2026. | Tuesday, March 3, 2026 = 2026-03-03",
                "Sept. 11 was sunny. | Sept. 11 = 2025-09-11",
                "It ended in March 2027. | March 2027 = 2027-03",
                "It ended in 2007. | 2007 = 2007",
                "In the 1990s it was new. | 1990s = 199",
                "It is dated 2026-03-05. | 2026-03-05 = 2026-03-05",
                "He wrote on 13/02/2026. | 13/02/2026 = 2026-02-13",
                "In Q3 2019 it fell. | Q3 2019 = 2019-Q3",
                "In the first quarter of 2020 it fell. | the first quarter of 2020 = 2020-Q1",
                "In fiscal 2021 it fell. | fiscal 2021 = FY2021",
                "Prices from May 4-7 rose. | May 4-7 = 2026-05-04",
                "They spoke on Christmas Day 2025. | Christmas Day 2025 = 2025-12-25",
            })
    void absolute(String text, String expected) {
        assertEquals(expected, dates(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He arrived on Tuesday. | Tuesday = 2026-04-14",
                "He will arrive on Tuesday. | Tuesday = 2026-04-21",
                "He spoke on Wednesday. | Wednesday = 2026-04-15",
                "He said on Monday that he would resign. | Monday = 2026-04-13",
                "She is to appear in court on Friday. | Friday = 2026-04-17",
                "He has until Friday. | Friday = 2026-04-17",
                "It was last Tuesday. | last Tuesday = 2026-04-14",
                "It will be next Tuesday. | next Tuesday = 2026-04-21",
                "It rained on Sunday night. | Sunday night = 2026-04-12TNI",
                "It rained yesterday morning. | yesterday morning = 2026-04-14TMO",
                "It rained last night. | last night = 2026-04-14TNI",
                "It is closed today. | today = 2026-04-15",
                "They meet tomorrow. | tomorrow = 2026-04-16",
                "They met last November. | last November = 2025-11",
                "They met in February. | February = 2026-02",
                "They will meet in February. | February = 2027-02",
                "They met on April 3. | April 3 = 2026-04-03",
                "They will meet on June 3. | June 3 = 2026-06-03",
                "It fell earlier this week. | earlier this week = 2026-W16",
                "It fell last week. | last week = 2026-W15",
                "It will rise next month. | next month = 2026-05",
                "It rose last year. | last year = 2025",
                "He left two days ago. | two days ago = 2026-04-13",
                "He left three weeks ago. | three weeks ago = 2026-W13",
                "He left two years ago. | two years ago = 2024",
                "He left two hours ago. | two hours ago = 2026-04-15T12:30",
                "It opens at 5 p.m. on Friday. | 5 p.m. on Friday = 2026-04-17T17",
                "It opened at 10:30 GMT. | 10:30 GMT = 2026-04-15T10:30",
                "It was May 4. The next day it snowed. | May 4 = 2026-05-04; The next day = 2026-05-05",
                "It came in early 2009. | early 2009 = 2009",
                "They closed over the weekend. | the weekend = 2026-W15-WE",
                "It snowed last summer. | last summer = 2025-SU",
            })
    void relative(String text, String expected) {
        assertEquals(expected, dates(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It took five years. | five years = P5Y",
                "It took half an hour. | half an hour = PT30M",
                "A 24-hour strike began. | 24-hour = PT24H",
                "It took several months. | several months = PXM",
                "It took a week. | a week = P1W",
                "It took a year and a half. | a year and a half = P18M",
                "Over the past decade it grew. | the past decade = P10Y",
                "In the next six months it falls. | the next six months = P6M",
                "It waited for years. | years = PXY",
                "They meet every day. | every day = P1D",
                "They meet every Tuesday. | every Tuesday = XXXX-WXX-2",
                "They meet every two years. | every two years = P2Y",
                "The annual talks failed. | annual = P1Y",
                "It is now open. | now = PRESENT_REF",
                "It opened recently. | recently = PAST_REF",
                "In the past decade it grew. | the past decade = P10Y",
            })
    void durationsAndSets(String text, String expected) {
        assertEquals(expected, dates(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "You may go.",
                "They march on.",
                "Theresa May spoke.",
                "About 2,000 people came.",
                "Some 2000 troops came.",
                "He sat in the sun.",
                "He read page 12.",
            })
    void noTimes(String text) {
        assertEquals("", dates(text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es begann am 5. März 2026. | 5. März 2026 = 2026-03-05",
                "de | Es begann am Dienstag. | Dienstag = 2026-04-14",
                "de | Es war letzte Woche. | letzte Woche = 2026-W15",
                "de | Es war vor zwei Tagen. | vor zwei Tagen = 2026-04-13",
                "de | Es dauerte drei Jahre. | drei Jahre = P3Y",
                "de | Es war gestern. | gestern = 2026-04-14",
                "de | Es endet um 14.30 Uhr. | 14.30 Uhr = 2026-04-15T14:30",
                "fr | Il est né le 5 mars 1990. | 5 mars 1990 = 1990-03-05",
                "fr | Il a parlé mardi dernier. | mardi dernier = 2026-04-14",
                "fr | C’était la semaine dernière. | la semaine dernière = 2026-W15",
                "fr | C’était il y a deux jours. | il y a deux jours = 2026-04-13",
                "es | Nació el 5 de marzo de 1990. | 5 de marzo de 1990 = 1990-03-05",
                "es | Llegó el martes. | martes = 2026-04-14",
                "es | Fue el año pasado. | el año pasado = 2025",
                "es | Fue hace tres años. | hace tres años = 2023",
                "it | È arrivato lunedì scorso. | lunedì scorso = 2026-04-13",
                "it | È successo due giorni fa. | due giorni fa = 2026-04-13",
                "nl | Het was vorige week. | vorige week = 2026-W15",
                "nl | Het was twee dagen geleden. | twee dagen geleden = 2026-04-13",
                "pt | Foi em 5 de março de 1990. | 5 de março de 1990 = 1990-03-05",
            })
    void otherLanguages(String language, String text, String expected) {
        assertEquals(expected, dates(language, text, "2026-04-15T14:30:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It is due by the end of March 2027. | 2027-03-31",
                "It is due by Friday. | 2026-04-17",
                "It is due within ten days. | 2026-04-25",
                "It is due within 72 hours. | 2026-04-18",
                "It is due within two months. | 2026-06-15",
                "It is due next Tuesday. | 2026-04-21",
                "It must end by mid-May. | 2026-05-16",
                "It must end before the week is out. | 2026-04-19",
                "It must end by 2028. | 2028-12-31",
                "It must end by the end of the year. | 2026-12-31",
                "It is over by the end of June. | 2026-06-30",
            })
    void due(String text, LocalDate expected) {
        Report report = report("en", text, "2026-04-15");
        TimeExpression time = new DateFinder().find(report).getLast();
        assertEquals(Optional.of(expected), DateFinder.due(time, report));
    }

    @Test
    void countsFromTheDatelineWhereNoTimeIsStated() {
        String text = "OSLO, March 5, 2026 (XYZ) - The pier fell on Tuesday.";
        Report report = Report.of("r", text).withLanguage("en");
        assertEquals("2026-03-03", new DateFinder().find(report).getLast().value());
    }

    @Test
    void leavesWhatCannotBeKnownOpen() {
        Report report = Report.of("r", "The pier fell on Tuesday.").withLanguage("en");
        assertEquals("XXXX-WXX-2", new DateFinder().find(report).getLast().value());
    }

    @Test
    void aLineThatIsOnlyADateIsAStamp() {
        assertEquals("", dates("Pier falls\nApril 14, 2026\nIt fell."));
    }
}
