package firsthand.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodedTest {
    private static final Report REPORT =
            new Report(
                    "r1",
                    Optional.of("Skar Post"),
                    Optional.empty(),
                    Optional.of("Dammbruch in Orvik: „nichts übrig“ \uD83D\uDCA7"),
                    Optional.empty(),
                    StatedTime.parse("2026-02-03T04:05:06.123456789+02:00"),
                    "de",
                    "Menu\nHalf a pair \uD800 stays half a pair.",
                    List.of(new Junk(new Span(0, 4), "menu")),
                    List.of(new Notice("hidden-characters", Optional.empty(), "Odd.")));

    @Test
    void comesBackEqual() {
        assertEquals(REPORT, Encoded.read(Encoded.of(REPORT, Report.class), Report.class));
        assertEquals(REPORT, Encoded.read(Encoded.plain(REPORT, Report.class), Report.class));
    }

    @Test
    void anotherVersionIsRefused() {
        byte[] deflated = Encoded.of(REPORT, Report.class);
        byte[] plain = Encoded.plain(REPORT, Report.class);
        for (byte[] later : List.of(deflated, plain)) {
            later[0] = Encoded.VERSION + 1;
            var refused =
                    assertThrows(RecordJson.Damaged.class, () -> Encoded.read(later, Report.class));
            assertTrue(refused.getMessage().contains("schema version 2"), refused.getMessage());
        }
    }

    @Test
    void cutOrOverwrittenBytesAreDamaged() {
        byte[] whole = Encoded.of(REPORT, Report.class);
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] other = whole.clone();
        Arrays.fill(other, 5, 40, (byte) 7);
        byte[] plain = Encoded.plain(REPORT, Report.class);
        byte[] cutPlain = Arrays.copyOf(plain, plain.length / 2);
        for (byte[] bytes : List.of(new byte[0], cut, other, cutPlain)) {
            assertThrows(RecordJson.Damaged.class, () -> Encoded.read(bytes, Report.class));
        }
    }
}
