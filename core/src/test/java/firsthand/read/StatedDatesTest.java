package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.StatedTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    2026-03-08T19:34:00+01:00            ~ 2026-03-08T19:34:00+01:00
                    2026-03-08 19:34                     ~ 2026-03-08T19:34:00
                    Wed, 02 Oct 2002 13:00:00 GMT        ~ 2002-10-02T13:00:00Z
                    Wed, 02 Oct 2002 13:00:00 +0200      ~ 2002-10-02T13:00:00+02:00
                    Published 3 December 2025            ~ 2025-12-03
                    December 3rd, 2025                   ~ 2025-12-03
                    Dec. 3, 2025 at 4:05 pm              ~ 2025-12-03T16:05:00
                    3. Dezember 2025, 7:05 Uhr           ~ 2025-12-03T07:05:00
                    3 de diciembre de 2025               ~ 2025-12-03
                    1er mars 2025                        ~ 2025-03-01
                    03.12.2025                           ~ 2025-12-03
                    12/25/2025                           ~ 2025-12-25
                    2025/12/03                           ~ 2025-12-03
                    20251203                             ~ 2025-12-03
                    2025年12月3日                        ~ 2025-12-03
                    2026-02-30                           ~
                    about 701 km in 19 days              ~
                    March 2025                           ~
                    """)
    void isRead(String text, String expected) {
        assertEquals(
                expected == null ? "" : expected,
                StatedDates.find(text).map(StatedTime::written).orElse(""));
    }

    @Test
    void timeGrowsWithTheTextOnly() {
        Doubling.holds(n -> StatedDates.find("3 de de march ".repeat(n)), 500);
    }
}
