package firsthand.statement.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "limit, day      # The mill will reopen by 20 March, Anna Kolb said.        # 2026-03-20 mill: The mill will reopen by 20 March",
                "end of a month  # The auditors must report by the end of June.             # 2026-06-30 auditors: The auditors must report by the end of June",
                "within days     # The firm has to answer within ten days.                  # 2026-03-15 firm: to answer within ten days",
                "within months   # A final report is due within two months.                 # 2026-05 -: A final report is due within two months",
                "a year          # The town pledged to halve its waste by 2035.             # 2035 -: to halve its waste by 2035",
                "no time         # Anna Kolb promised to open the books.                    # - Anna Kolb: Anna Kolb promised to open the books",
                "past            # The mill was closed by 20 February.                      #",
                "a day ahead     # The council will vote on 12 March.                       # 2026-03-12 council: The council will vote on 12 March",
            })
    void findsWhatIsToBeDone(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).commitments());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "de # Der Bericht soll bis zum 20. März vorliegen.    # 2026-03-20",
                "fr # Le rapport sera remis avant le 20 mars.         # 2026-03-20",
                "es # El informe se publicará antes del 20 de marzo. # 2026-03-20",
            })
    void readsDeadlinesInOtherLanguages(String language, String text, String due) {
        assertEquals(due, Told.in(text, language).commitments().substring(0, 10));
    }
}
