package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void aDayStandsOnceWithAllWhoNameItAndMonthsStandBeforeTheirDays() {
        List<Outline> reports =
                List.of(
                        report("a", "It opens on 4 May 2026.", "4 May 2026", "2026-05-04"),
                        report(
                                "b",
                                "On 4 May they open; in May they met.",
                                "4 May",
                                "2026-05-04T10:00",
                                "May they",
                                "2026-05"),
                        report(
                                "c",
                                "Since 2019 and last week it fell.",
                                "2019",
                                "2019",
                                "last week",
                                "2026-W18"));
        assertEquals(
                List.of(
                        "2026-05 in May they met by b",
                        "2026-05-04 It opens on 4 May 2026 by a, b"),
                Timeline.of(reports).stream().map(TimelineTest::told).toList());
    }

    private static String told(Moment m) {
        String who = m.readings().stream().map(Passage::report).collect(Collectors.joining(", "));
        return m.when() + " " + m.what() + " by " + who;
    }

    /// A report with its dates: the words and the value of each.
    private static Outline report(String id, String text, String... dates) {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < dates.length; i += 2) {
            int at = text.lastIndexOf(dates[i]);
            Span span = new Span(at, at + dates[i].length());
            found.add(new TimeExpression(span, TimeExpression.Type.DATE, dates[i + 1]));
        }
        Statements s =
                new Statements(
                        Report.of(id, text),
                        List.of(),
                        List.of(),
                        found,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Outline(s, Words.load());
    }
}
