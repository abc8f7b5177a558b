package firsthand.statement.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.statement.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "met           # Anna Kolb met Peter Brenn in Lund on Tuesday for 40 minutes.     # 2026-03-03 40: Anna Kolb, Peter Brenn",
                "to come       # Anna Kolb will meet Peter Brenn on 12 March.                     # 2026-03-12: Anna Kolb, Peter Brenn",
                "press         # Anna Kolb told reporters on Wednesday that she would stay.     # 2026-03-04: Anna Kolb, reporters",
                "no day told   # “I stay,” Anna Kolb told a news conference.                    # 2026-03-05: Anna Kolb",
                "length        # The two sides talked for 13 hours on Tuesday.                  # 2026-03-03 780: two sides",
                "hours alone   # The mill was shut for six hours on Tuesday.                    #",
                "spent with    # Anna Kolb spent 40 minutes with Peter Brenn in Lund on Tuesday. # 2026-03-03 40: Anna Kolb, Peter Brenn",
                "inquest       # The inquest opens on 12 March.                                # 2026-03-12:",
                "to be held    # There will be a meeting for the whole town on 12 March.       # 2026-03-12:",
                "summoned      # Anna Kolb was called to the Harbour Ministry on 2 March.      # 2026-03-02: Anna Kolb, Harbour Ministry",
                "two days      # Anna Kolb told reporters on Monday that her first hearing would be on 12 March. # 2026-03-02: Anna Kolb, reporters | 2026-03-12: Anna Kolb",
                "counted from  # Anna Kolb met Peter Brenn on Monday, ten minutes later than planned. # 2026-03-02: Anna Kolb, Peter Brenn",
                "nobody's      # Fighting goes on as talks continue.                          #",
                "a proposal    # The leaked proposal met with anger.                           #",
                "no encounter  # The mill met its target in February.                           #",
                "answers       # Anna Kolb is to answer questions in the finance committee on Tuesday. # 2026-03-10: Anna Kolb",
                "minutes with  # The minister had 25 minutes with the families on Tuesday.     # 2026-03-03 25: minister, families",
                "appears       # Anna Kolb will appear before the committee on Monday.         # 2026-03-09: Anna Kolb",
                "a magazine    # Peter Brenn talked to this magazine over breakfast on Sunday. # 2026-03-01: Peter Brenn",
                "to be seen    # Peter Brenn has asked to see Anna Kolb on Tuesday.            # 2026-03-10: Peter Brenn, Anna Kolb",
                "received      # The president received the families on Tuesday.               # 2026-03-03: president, families",
                "saw the plant # Anna Kolb saw the fire on Tuesday.                            #",
            })
    void findsEncounters(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, Told.in(text).meetings().strip());
    }
}
