package firsthand.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.language.WordRanks;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final WordRanks RANKS =
            new WordRanks(
                    List.of(
                            "the", "of", "and", "in", "people", "water", "killed", "police",
                            "monday", "town"),
                    Grouping::stem);

    private static Report report(String id, String day, String text) {
        Report r = Report.of(id, text);
        return new Report(
                id,
                r.outlet(),
                r.url(),
                r.title(),
                r.author(),
                StatedTime.parse(day),
                "en",
                text,
                List.of(),
                List.of());
    }

    private static final List<Report> DAM =
            List.of(
                    report(
                            "d1",
                            "2026-04-21",
                            "The Verkhani dam in northern Pellmar gave way on Tuesday. Water reached Ostrel within an hour, Governor Irina Salk said, and 14 people are missing."),
                    report(
                            "d2",
                            "2026-04-21",
                            "Fourteen people were missing after the Verkhani dam burst and flooded Ostrel, said Irina Salk, governor of Pellmar. Villagers fled as water came."),
                    report(
                            "d3",
                            "2026-04-22",
                            "Pellmar counted its losses on Wednesday. Ostrel lay under water after the collapse of the Verkhani dam; Salk spoke of 14 missing."));

    private static final List<Report> STRIKE =
            List.of(
                    report(
                            "s1",
                            "2026-04-21",
                            "Train drivers of Aldermere walked out on Monday. Their union, Spoorbond, wants 4 per cent more. Minister Joost Maren refused to meet them."),
                    report(
                            "s2",
                            "2026-04-21",
                            "No trains ran in Aldermere as Spoorbond members struck for higher wages. Joost Maren, the minister, said he would not talk under pressure."),
                    report(
                            "s3",
                            "2026-04-22",
                            "Spoorbond and the Aldermere railways remained far apart. Maren called the strike reckless; drivers want 4 per cent."));

    private static List<List<String>> stories(List<Report> reports) {
        return new Grouping(RANKS)
                .group(reports).stream().map(s -> s.stream().map(Report::id).toList()).toList();
    }

    @Test
    void twoEventsAreTwoStories() {
        assertEquals(
                List.of(List.of("d1", "d2", "d3"), List.of("s1", "s2", "s3")),
                stories(Stream.concat(STRIKE.stream(), DAM.stream()).toList()));
    }

    @Test
    void orderOfReportsChangesNothing() {
        List<Report> all = new ArrayList<>(DAM);
        all.addAll(STRIKE);
        List<List<String>> expected = stories(all);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertEquals(expected, stories(all));
        }
    }

    @Test
    void anAnniversaryIsAnotherStory() {
        Report years =
                report(
                        "y1",
                        "2016-04-20",
                        "Ten years ago the Verkhani dam held, and Pellmar was proud of it. Ostrel grows apples; its fair opens in May.");
        List<Report> all = new ArrayList<>(DAM);
        all.add(years);
        assertEquals(List.of(List.of("d1", "d2", "d3"), List.of("y1")), stories(all));
    }

    @Test
    void nothingIsNoStory() {
        assertEquals(List.of(), stories(List.of()));
    }

    @Test
    void oneReportIsAStory() {
        assertEquals(List.of(List.of("d1")), stories(DAM.subList(0, 1)));
    }

    @Test
    void reportsWithoutWordsStandAlone() {
        assertEquals(
                List.of(List.of("a"), List.of("b")),
                stories(List.of(Report.of("a", "…"), Report.of("b", "…"))));
    }

    @Test
    void copiesAreOneStory() {
        List<Report> copies = new ArrayList<>();
        for (int i = 0; i < 50; i++) copies.add(Report.of("c" + (10 + i), DAM.get(0).text()));
        assertEquals(1, stories(copies).size());
    }
}
