package firsthand.statement.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.statement.time.DateFinderTest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile texts take no longer than others.
class LinearTimeTest {
    private final FigureFinder finder = new FigureFinder();

    /// Twice the text takes about twice the time, whatever it is made of.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1,234,",
                "1.2.",
                "9-",
                "one ",
                "hundred ",
                "one hundred and ",
                "minus ",
                "half a ",
                "of a ",
                "two thirds ",
                "the ",
                "the last ",
                "earlier ",
                "May ",
                "March 5 ",
                "Tuesday, ",
                "every ",
                "$",
                "US$ 5 ",
                "1/2 ",
                "between 1 and ",
                "5 to ",
                "5-",
                "a year and a half ",
                "more than ",
                "12:30 ",
                "3 p.m. on ",
                "a",
                "\u00e9",
                "...",
                "\n",
                "(",
                "1 000 ",
                "''",
            })
    void takesLinearTime(String piece) {
        String text = piece.repeat(8_000 / piece.length());
        long once = Math.min(time(text), time(text));
        long twice = Math.min(time(text + text), time(text + text));
        assertTrue(twice < 4 * once + 50_000_000L, piece + ": " + once + " ns, doubled " + twice);
    }

    private long time(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        finder.findWithDates(DateFinderTest.report("en", text, "2026-04-15"));
        return threads.getCurrentThreadCpuTime() - start;
    }
}
