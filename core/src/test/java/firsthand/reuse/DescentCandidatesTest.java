package firsthand.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Junk;
import firsthand.report.Report;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class DescentCandidatesTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private static Report words(Random random, int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 6; k++) text.append(LETTERS.charAt(random.nextInt(26)));
            text.append(' ');
        }
        return Report.of("r", text.toString());
    }

    private static DescentCandidates.Words of(Report r) {
        return DescentCandidates.Words.of(r);
    }

    @Test
    void findsThePairsThatTheExactComparisonFinds() {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of("../samples"), outcomes::add);
        List<Report> reports =
                Inputs.accepted(outcomes).stream().map(r -> r.withJunk(List.of())).toList();
        var wanted = new TreeMap<String, Integer>();
        var exact =
                ReusePairs.find(
                        reports.stream().map(Report::text).toList(), ReusePairs.Options.DEFAULT);
        for (Reuse pair : exact.pairs())
            wanted.put(pair.first() + " " + pair.second(), pair.shared());
        assertTrue(wanted.size() > 100);
        var found = new TreeMap<String, Integer>();
        DescentCandidates candidates = new DescentCandidates();
        for (int i = 0; i < reports.size(); i++) {
            for (var c : candidates.of(of(reports.get(i))))
                found.put(c.report() + " " + i, c.shared());
            candidates.add(i, of(reports.get(i)));
        }
        assertEquals(wanted, found);
    }

    @Test
    void theClosestComesFirst() {
        Random random = new Random(4);
        Report one = words(random, 100);
        DescentCandidates candidates = new DescentCandidates();
        candidates.add(7, of(Report.of("half", one.text().substring(0, one.text().length() / 2))));
        candidates.add(8, of(words(random, 100)));
        candidates.add(9, of(one));
        assertEquals(
                List.of(
                        new DescentCandidates.Candidate(9, 96),
                        new DescentCandidates.Candidate(7, 46)),
                candidates.of(of(one)));
    }

    @Test
    void pageFurnitureDoesNotCount() {
        Random random = new Random(5);
        String menu = words(random, 60).text();
        Report a = words(random, 60);
        Report b = words(random, 60);
        Report withMenu = Report.of("a", menu + a.text());
        DescentCandidates candidates = new DescentCandidates();
        candidates.add(1, of(withMenu));
        assertEquals(1, candidates.of(of(Report.of("b", menu + b.text()))).size());
        Report marked =
                Report.of("b", b.text() + menu)
                        .withJunk(
                                List.of(
                                        new Junk(
                                                new Span(
                                                        b.text().length(),
                                                        b.text().length() + menu.length()),
                                                "menu")));
        assertEquals(List.of(), candidates.of(of(marked)));
    }

    @Test
    void whatIsRememberedDependsOnTheNumbersAlone() {
        Random random = new Random(6);
        Report early = words(random, 40);
        Report late = words(random, 40);
        DescentCandidates candidates = new DescentCandidates();
        int half = DescentCandidates.REMEMBERED / 2;
        candidates.add(half - 1, of(early));
        candidates.add(half, of(late));
        assertEquals(half - 1, candidates.of(of(early)).getFirst().report());
        candidates.add(2L * half, of(words(random, 40)));
        assertEquals(List.of(), candidates.of(of(early)));
        assertEquals(half, candidates.of(of(late)).getFirst().report());
        candidates.add(10L * half, of(words(random, 40)));
        assertEquals(List.of(), candidates.of(of(late)));
    }

    @Test
    void boilerplateOfManyReportsStaysCheap() {
        Random random = new Random(7);
        String boilerplate = words(random, 40).text();
        DescentCandidates candidates = new DescentCandidates();
        for (int i = 0; i < 2_000; i++)
            candidates.add(i, of(Report.of("r", boilerplate + words(random, 10).text())));
        assertEquals(12, candidates.of(of(Report.of("r", boilerplate))).size());
    }
}
