package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.cluster.Inheritance.Shared;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static Windows windows(int most, long... days) {
        TreeMap<String, Long> reports = new TreeMap<>();
        for (int d = 0; d < days.length; d++) reports.put("2026-01-0" + (d + 1), days[d]);
        return Windows.of(reports, new Windows.Size(most, 2));
    }

    @Test
    void wholeDaysAreTakenTogether() {
        assertArrayEquals(new long[] {0, 9, 14}, windows(10, 4, 5, 2, 3).starts());
    }

    @Test
    void aLargeDayIsDividedEquallyAndStandsAlone() {
        assertArrayEquals(new long[] {0, 1, 9, 17, 25, 26}, windows(10, 1, 24, 1).starts());
    }

    @Test
    void whatFitsIsOneWindow() {
        assertEquals(1, windows(10, 3, 3, 4).count());
        assertEquals(0, windows(10).count());
    }

    @Test
    void theLastOfAWindowAreLookedAtAgain() {
        Windows w = windows(10, 4, 5, 2, 3);
        assertEquals(0, w.home(8));
        assertEquals(1, w.home(9));
        assertTrue(w.isCarried(7));
        assertFalse(w.isCarried(6));
        assertFalse(w.isCarried(13));
        assertEquals(10, w.place("2026-01-03", 1));
    }

    @Test
    void aStoryGoesOnInTheOneThatSharesMost() {
        Inheritance i = new Inheritance();
        assertEquals(
                Map.of(4, Inheritance.number(0, 7)),
                i.inherited(1, List.of(new Shared(3, 7, 1), new Shared(4, 7, 2))));
        assertEquals(
                Map.of(0, Inheritance.number(0, 7), 1, Inheritance.number(1, 3)),
                i.inherited(2, List.of(new Shared(0, 4, 5), new Shared(1, 3, 1))));
        // nothing was shared with window 3: the thread is cut
        assertEquals(
                Map.of(0, Inheritance.number(3, 0)), i.inherited(4, List.of(new Shared(0, 0, 1))));
    }

    /// Two stories of 19,043 newswire reports went otherwise in the job than on one machine.
    @Test
    void ofTwoThatShareAsMuchTheOlderGoesOn() {
        Inheritance i = new Inheritance();
        i.inherited(1, List.of(new Shared(8, 2, 3)));
        assertEquals(
                Map.of(0, Inheritance.number(0, 2)),
                i.inherited(2, List.of(new Shared(0, 5, 1), new Shared(0, 8, 1))));
    }
}
