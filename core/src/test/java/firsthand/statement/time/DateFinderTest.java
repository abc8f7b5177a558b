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
                "It opens at 5 p.m. on Friday. | 5 p.m. on Friday = 2026-04-17T17:00",
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
                "The pier is from the 19th century. | the 19th century = 18",
                "A late twentieth-century pier fell. | late twentieth-century = 19",
                "It was a half-century ago. | a half-century ago = 1976",
                "In the 2012-13 season they won. | 2012-13 = 2012",
                "It rose in 2019 Q3 and 2020-H1. | 2019 Q3 = 2019-Q3; 2020-H1 = 2020-H1",
                "The 1st quarter of 2013 was poor. | The 1st quarter of 2013 = 2013-Q1",
                "The yearlong row ended. | yearlong = P1Y",
                "A week-long strike began. | week-long = P1W",
                "The lease ends April Nine. | April Nine = 2026-04-09",
                "It is dated 2019-Aug-01. | 2019-Aug-01 = 2019-08-01",
                "The 9/11 commission met. | 9/11 = 2001-09-11",
                "He left on 3/23. | 3/23 = 2026-03-23",
                "He left on Juneteenth of last year. | Juneteenth of last year = 2025-06-19",
                "It is due by year-end. | year-end = 2026",
                "It is due at year's end. | year's end = 2026",
                "It is due by the end of year. | the end of year = 2026",
                "It was millions of years ago. | millions of years ago = PAST_REF",
                "It was 65 million years ago. | 65 million years ago = PAST_REF",
            })
    void calendarStretches(String text, String expected) {
        assertEquals(expected, dates(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "He left in 1999. Two years later he died. | 1999 = 1999; Two years later = 2001",
                "He left in 1999. That year he died. | 1999 = 1999; That year = 1999",
                "It fell on May 4. The following week it rose. | May 4 = 2026-05-04; The following week = 2026-W20",
                "It fell on May 4, 2019, from a year earlier. | May 4, 2019 = 2019-05-04; a year earlier = 2018",
                "Later in the day it rained. | Later in the day = 2026-04-15",
                "Earlier in the week it rained. | Earlier in the week = 2026-W16",
                "In the 3rd quarter it fell. For the quarter, sales rose. | the 3rd quarter = 2026-Q3; the quarter = 2026-Q3",
                "It was the worst night of the year. | the year = 2026",
                "On Tuesday of last week it rained. | Tuesday of last week = 2026-04-07",
                "It rained on Friday the 10th. | Friday the 10th = 2026-04-10",
                "It rained on the 13th. | the 13th = 2026-04-13",
                "It will rain on the 18th. | the 18th = 2026-04-18",
                "It rained from 3 to 12 March. | 3 = 2026-03-03; 12 March = 2026-03-12",
                "It rained from May 3 to 7. | May 3 = 2026-05-03; 7 = 2026-05-07",
                "It will rain Monday through Friday. | Monday = 2026-04-20; Friday = 2026-04-24",
                "The siege kept going until 2 a.m. Friday. | 2 a.m. Friday = 2026-04-10T02:00",
                "It opens two days after tomorrow. | two days after tomorrow = 2026-04-18",
                "The other day it rained. | The other day = PAST_REF",
                "It fell on May 4, 2019. The following Monday it rose. | May 4, 2019 = 2019-05-04; Monday = 2019-05-06",
                "It fell in the third quarter from the year-earlier quarter. | the third quarter = 2026-Q3; the year-earlier quarter = 2025-Q3",
                "It fell on May 4; that evening it rose. | May 4 = 2026-05-04; that evening = 2026-05-04TEV",
                "It fell on May 4, 2019, not the year before. | May 4, 2019 = 2019-05-04; the year before = 2018",
                "It rose over the last year. | the last year = P1Y",
                "It rose this past summer. | this past summer = 2025-SU",
                "It rises this fiscal year. | this fiscal year = FY2026",
                "It fell on the morning of March 12. | the morning of March 12 = 2026-03-12TMO",
                "It fell Monday, March 2, at 3 p.m. EST. | Monday, March 2, at 3 p.m. EST = 2026-03-02T15:00",
                "It fell on April 5 and 6. | April 5 = 2026-04-05; 6 = 2026-04-06",
                "He came in 1988 and left in '89. | 1988 = 1988; '89 = 1989",
                "It is due by midyear. | midyear = 2026",
                "Hours later he left. | Hours = PTXH",
                "After weeks of talks he left. | weeks = PXW",
            })
    void countedFromWhatTheTextMentioned(String text, String expected) {
        assertEquals(expected, dates(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "It began at 6 o'clock this afternoon. | 6 o'clock this afternoon = 2026-04-15T18:00",
                "It began at 7:56:30 pm. | 7:56:30 pm = 2026-04-15T19:56:30",
                "It ran from 5 to 6 p.m. | 5 = 2026-04-15T17:00; 6 p.m. = 2026-04-15T18:00",
                "It ran from 11 to 1 p.m. | 11 = 2026-04-15T11:00; 1 p.m. = 2026-04-15T13:00",
                "It starts tonight around 7. | tonight around 7 = 2026-04-15T19:00",
                "It ended at 12 noon. | 12 noon = 2026-04-15T12:00",
                "It ended at 1140 a.m. | 1140 a.m. = 2026-04-15T11:40",
                "It snowed overnight. | overnight = 2026-04-15TNI",
                "They meet each Monday at 4pm. | each Monday at 4pm = XXXX-WXX-1T16:00",
                "They meet at 3pm each day. | 3pm each day = XXXX-XX-XXT15:00",
                "They meet on Friday mornings. | Friday mornings = XXXX-WXX-5TMO",
                "They meet on Sundays. | Sundays = XXXX-WXX-7",
                "They meet three times a year. | a year = P1Y",
                "They rest on weekends. | weekends = XXXX-WXX-WE",
                "They waited all day. | all day = P1D",
                "They waited another week. | another week = P1W",
            })
    void clocksAndSets(String text, String expected) {
        assertEquals(expected, dates(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "USA Today said so.",
                "He left as soon as he could.",
                "He drank 2/3 of it.",
                "It boarded an overnight train.",
                "It rose 7p to 90p.",
                "The fifth century BC was calm.",
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
                "de | Am Freitagabend gegen 22.30 Uhr schneite es. | Freitagabend gegen 22.30 Uhr = 2026-04-10T22:30",
                "de | Im ersten Quartal sank es. | ersten Quartal = 2026-Q1",
                "de | Bis Ende des Jahres sinkt es. | Ende des Jahres = 2026",
                "de | Mitte Juni, Anfang Mai. | Mitte Juni = 2026-06; Anfang Mai = 2026-05",
                "de | Nächste Woche Dienstag tagt er. | Nächste Woche Dienstag = 2026-04-21",
                "fr | Il baisse au premier trimestre. | premier trimestre = 2026-Q1",
                "fr | Il dure les deux prochaines semaines. | deux prochaines semaines = P2W",
                "fr | Il finit mi-mai, d'ici la fin de l'année. | mi-mai = 2026-05; la fin de l'année = 2026",
                "es | Bajó en el primer trimestre de 2025. | primer trimestre de 2025 = 2025-Q1",
                "es | Fue el viernes a las 22.30 horas. | viernes a las 22.30 horas = 2026-04-10T22:30",
                "it | Sono morte lunedì sera, ha detto. | lunedì sera = 2026-04-13TEV",
                "it | È sceso nel primo trimestre del 2025. | primo trimestre del 2025 = 2025-Q1",
                "it | Entro la fine dell'anno scende. | la fine dell'anno = 2026",
                "nl | Het was maandagavond. | maandagavond = 2026-04-13TEV",
                "nl | Het was gisteravond. | gisteravond = 2026-04-14TEV",
                "nl | Het was op 1 mei. | 1 mei = 2026-05-01",
                "nl | Voor het eind van het jaar is het klaar. | het eind van het jaar = 2026",
                "pt | Caiu no primeiro trimestre de 2025. | primeiro trimestre de 2025 = 2025-Q1",
                "pt | Foi na sexta-feira às 22h30. | sexta-feira às 22h30 = 2026-04-10T22:30",
                "pt | Até o fim do ano cai. | o fim do ano = 2026",
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
