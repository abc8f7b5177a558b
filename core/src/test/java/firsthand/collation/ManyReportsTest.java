package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.Copies;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A story with more reports than are asked what they say tells so; copies of one text don't count.
class ManyReportsTest {
    private static List<String> told(int reports, int texts) {
        Story story =
                Story.of(
                        IntStream.range(0, reports)
                                .mapToObj(
                                        i ->
                                                Statements.none(
                                                        Report.of("r" + i, "Text " + i % texts)))
                                .toList());
        Stemma none = new Stemma(List.of(), List.of(), new TreeMap<>(), OptionalInt.empty());
        return Leads.of(story, none, Collation.NONE, id -> id).stream()
                .filter(l -> l.kind() == Lead.Kind.NOT_ALL_ASKED)
                .map(Lead::sentence)
                .toList();
    }

    @Test
    void isToldWhenThereAreMoreThanAreAsked() {
        assertEquals(
                List.of(
                        "Of 310 reports only the 300 that state the earliest times were asked what"
                                + " they say; all have their place in the tree."),
                told(Copies.ASKED + 10, 1_000));
        assertEquals(List.of(), told(Copies.ASKED, 1_000));
        assertEquals(List.of(), told(Copies.ASKED + 10, 20));
    }
}
