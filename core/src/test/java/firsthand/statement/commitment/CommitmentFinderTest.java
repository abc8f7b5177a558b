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
                "in days         # Anna Kolb promised to answer in ten days.                # 2026-03-15 Anna Kolb: to answer in ten days",
                "a quarter       # The mill will reopen by the third quarter of 2027.       # 2027-09 mill: The mill will reopen by the third quarter of 2027",
                "year-end        # The mill will reopen by year-end.                        # 2026-12-31 mill: The mill will reopen by year-end",
                "past            # The mill was closed by 20 February.                      #",
                "a day ahead     # The council will vote on 12 March.                       # 2026-03-12 council: The council will vote on 12 March",
                "two deeds       # The firm will pay the families by 20 March and will mend the road by 20 May. # 2026-03-20 firm: The firm will pay the families by 20 March | 2026-05-20 firm: will mend the road by 20 May",
                "two times       # Norland and the European Council reached an agreement to leave gas by the end of 2027. This deal bans long-term pipeline contracts with Vesland from September 2027 and long-term liquefied natural gas contracts from January 2027. # 2027-12-31 Norland: an agreement to leave gas by the end of 2027 | 2027-09 Norland: This deal bans long-term pipeline contracts with Vesland from September 2027 | 2027-01 Norland: long-term liquefied natural gas contracts from January 2027",
                "a deal          # The council reached an agreement to leave gas by the end of 2027. The deal bans new contracts from May 2027. # 2027-12-31 council: an agreement to leave gas by the end of 2027 | 2027-05 council: The deal bans new contracts from May 2027",
                "passive         # The council agreed to leave gas by the end of 2027. New contracts will be banned from May 2027. # 2027-12-31 council: to leave gas by the end of 2027 | 2027-05 council: New contracts will be banned from May 2027",
                "next Tuesday    # The minister has promised to come on Tuesday.           # 2026-03-10 minister: to come on Tuesday",
                "clause inside   # Anna Kolb promised to find out whose desk it was by the end of March. # 2026-03-31 Anna Kolb: to find out whose desk it was by the end of March",
                "never to be     # With two ships I would have had an answer by midnight, Anna Kolb said. #",
                "another deed    # Anna Kolb was glad when she met the union on 12 March.  #",
                "said, not done  # Anna Kolb swore nothing bad had happened in the mill.   #",
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
