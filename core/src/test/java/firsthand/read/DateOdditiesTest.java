package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Notice;
import firsthand.report.Report;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOdditiesTest {
    private static List<String> notices(String name, String content) {
        List<Outcome> out = new ArrayList<>();
        new Inputs(
                        Limits.USUAL,
                        InputStream.nullInputStream(),
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        out::add)
                .read(
                        name,
                        name,
                        "",
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        Report r = Inputs.accepted(out).getFirst();
        return r.notices().stream().map(Notice::kind).toList();
    }

    private static List<String> dated(String day, String text) {
        return notices("x.jsonl", "{\"published\":\"" + day + "\",\"text\":\"" + text + "\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    dated-before-content ~ The crane fell on 9 March 2026 and two dockers were hurt, the harbour board said.
                    dated-before-content ~ The board said that two dockers were hurt on March 9, 2026.
                    dated-before-content ~ Der Kran stürzte am 9. März 2026 um, zwei Menschen wurden verletzt.
                    -                    ~ The crane fell on 1 March 2026 and two dockers were hurt, the harbour board said.
                    -                    ~ The pier will open again on 9 March 2026, the harbour board said on Monday.
                    -                    ~ The lease was for the year ending on March 9, 2027, the harbour board said.
                    -                    ~ The fine was due by 9 March 2026, said the harbour board of Lomvik.
                    """)
    void aDayBeforeWhatIsToldIsNoted(String kind, String text) {
        List<String> expected = kind.equals("-") ? List.of() : List.of(kind);
        assertEquals(expected, dated("2026-03-02", text));
    }

    @Test
    void aDayBehindTheGivenOneIsNoted() {
        String text = "The crane fell into the water and nobody was hurt, the harbour board said.";
        assertEquals(List.of("date-in-future"), dated("2026-04-09", text));
        assertEquals(List.of(), dated("2026-04-01", text));
    }

    @Test
    void differentDaysInOnePageAreNoted() {
        String text =
                "<p>The harbour board of Lomvik closed the outer pier on Monday after a crane fell.</p>";
        String one = "<meta property=article:published_time content=2026-03-02T10:00:00Z>";
        String other = "<meta name=parsely-pub-date content=2026-03-09T10:00:00Z>";
        String changed = "<meta property=article:modified_time content=2025-03-09T10:00:00Z>";
        assertEquals(List.of(), notices("x.html", one + text));
        assertEquals(List.of("dates-differ"), notices("x.html", one + other + text));
        assertEquals(List.of("changed-before-published"), notices("x.html", one + changed + text));
        assertTrue(notices("x.html", text).contains("no-date"));
    }
}
