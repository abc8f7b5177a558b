package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String DAM = "The dam at Verkhani gave way on Tuesday.";

    private static List<Report> reports(int copies) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < copies; i++) reports.add(Report.of("c%03d".formatted(i), DAM));
        reports.add(Report.of("other", "Nobody saw it coming."));
        return reports;
    }

    private static Stemma apart(List<Report> reports) {
        TreeMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (Report r : reports) origins.put(r.id(), new TreeSet<>(List.of(r.id())));
        return new Stemma(
                reports.stream().map(r -> new Stemma.Source(r.id(), false, "")).toList(),
                List.of(),
                origins,
                OptionalInt.empty());
    }

    @Test
    void aFewCopiesAreComparedLikeAnyReport() {
        Copies copies = Copies.of(reports(Copies.COMPARED));
        assertEquals(Copies.COMPARED + 1, copies.compared().size());
        Stemma tree = apart(copies.compared());
        assertEquals(tree, copies.into(tree));
    }

    @Test
    void theOthersAreCopiesOfTheFirst() {
        Copies copies = Copies.of(reports(100));
        assertEquals(
                List.of("c000", "c001", "c002", "c003", "other"),
                copies.compared().stream().map(Report::id).toList());
        Stemma tree = copies.into(apart(copies.compared()));
        assertEquals(101, tree.sources().size());
        assertEquals(96, tree.descents().size());
        assertTrue(
                tree.descents().stream()
                        .allMatch(
                                d ->
                                        d.parent().equals("c000")
                                                && d.kind() == Descent.Kind.COPIED
                                                && d.share() == 1));
        assertEquals(new TreeSet<>(List.of("c000")), tree.origins().get("c099"));
    }

    @Test
    void ofVeryManyReportsTheFirstAreAskedWhatTheySay() {
        List<Report> reports = new ArrayList<>();
        int many = Copies.ASKED + 40;
        // the ids run against the times
        for (int i = 0; i < many; i++) {
            String time = LocalDate.of(2026, 3, 1).plusDays(many - i).toString() + "T08:00:00Z";
            Report r = Report.of("r%04d".formatted(i), DAM + " Account number " + i + ".");
            reports.add(dated(r, time));
        }
        Copies copies = Copies.of(reports);
        assertEquals(many, copies.compared().size());
        assertEquals(
                reports.subList(40, many).stream().map(Report::id).toList(),
                copies.asked().stream().map(Report::id).toList());
        assertEquals(41, Copies.of(reports.subList(0, 41)).asked().size());
    }

    private static Report dated(Report r, String time) {
        return new Report(
                r.id(),
                r.outlet(),
                r.url(),
                r.title(),
                r.author(),
                StatedTime.parse(time),
                r.language(),
                r.text(),
                r.junk(),
                r.notices());
    }
}
