package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Notice;
import firsthand.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    @Test
    void repeatedIdsGetTheNextFreeNumber() {
        Numbering run = new Numbering();
        List<String> ids = Stream.of("a", "a", "a-2", "a", "b", "a-2").map(run::unique).toList();
        assertEquals(List.of("a", "a-2", "a-2-2", "a-3", "b", "a-2-3"), ids);
    }

    @ParameterizedTest
    @CsvSource({"a,a", "a-2,a", "a-2-3,a", "reut-19043,reut", "-2,''", "2,2", "a-,a-", "a-2b,a-2b"})
    void rootHasNoNumbersBehindIt(String id, String root) {
        assertEquals(root, Numbering.root(id));
    }

    @Test
    void whatIsOddStandsFirstTheTwinBeforeTheId() {
        Numbering run = new Numbering();
        run.number(Report.of("a", "One text."));
        Report second = run.number(Report.of("a", "One text."));
        assertEquals("a-2", second.id());
        assertEquals(
                List.of("same-text", "repeated-id"),
                second.notices().stream().map(Notice::kind).toList());
        assertEquals(second, Numbering.named(Report.of("a", "One text."), "a-2", Optional.of("a")));
    }

    @Test
    void eachAloneKeepsItsId() {
        var ids = new java.util.ArrayList<String>();
        Inputs alone =
                Inputs.unnumbered(
                        Limits.USUAL,
                        Optional.empty(),
                        o -> ids.add(((Outcome.Accepted) o).report().id()));
        byte[] lines =
                "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"One.\"}".getBytes();
        alone.read("x.jsonl", "x.jsonl", "", new java.io.ByteArrayInputStream(lines));
        assertEquals(List.of("a", "a"), ids);
    }
}
