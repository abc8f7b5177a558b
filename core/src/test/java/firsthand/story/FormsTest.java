package firsthand.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Reports that share a form and no event.
final class FormsTest {
    private static final Grouping GROUPING =
            new Grouping(LanguageModels.open(LanguageModels.directory()).wordRanks(Grouping::stem));

    private static final List<String> COMPANIES =
            List.of(
                    "Brellan Foods",
                    "Tarvik Steel",
                    "Osmund Paper",
                    "Calder Drilling",
                    "Quillane Stores",
                    "Harrowgate Tools",
                    "Pendrick Mining",
                    "Sostrel Glass",
                    "Ulverby Shipping",
                    "Wexmoor Textiles",
                    "Jarnholt Cement",
                    "Fennimore Toys");

    private static Report report(String id, String title, String text) {
        return new Report(
                id,
                Optional.of("The Wire"),
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                StatedTime.parse("2026-04-21"),
                "en",
                text,
                List.of(),
                List.of());
    }

    /// A quarter's results of each company.
    private static List<Report> results() {
        List<Report> all = new ArrayList<>();
        for (int i = 0; i < COMPANIES.size(); i++) {
            int n = 3 * i + 7;
            all.add(
                    report(
                            "q" + (10 + i),
                            COMPANIES.get(i).toUpperCase(java.util.Locale.ROOT)
                                    + " INC 3RD QTR NET",
                            ("Shr %d cts vs %d cts\n\nNet %d,%d00 vs %d,%d00\n\nRevs %d.%d mln vs %d.1 mln\n\n"
                                            + "Nine mths\n\nShr %d cts vs %d cts\n\nNet %d.2 mln vs %d.9 mln\n\n"
                                            + "Revs %d.7 mln vs %d.4 mln\n\nAvg shrs outstanding %d.3 mln")
                                    .formatted(
                                            n, n + 4, n * 11, n, n * 13, n + 1, n * 2, n, n + 31,
                                            n * 3, n + 58, n + 2, n + 5, n * 7, n * 6, n * 17)));
        }
        return all;
    }

    /// One company's sale, told by some in words of their own.
    private static List<Report> sale() {
        return List.of(
                report(
                        "s1",
                        "Tarvik Steel sold to Domrand for 2.1 billion",
                        "Domrand Holding will buy Tarvik Steel for 2.1 billion crowns, chairman Lars"
                                + " Ottesen said in Brenholm on Tuesday. The union fears for 900 jobs."),
                report(
                        "s2",
                        "Union alarmed as Domrand takes over Tarvik",
                        "Nine hundred jobs are at risk at Tarvik Steel, the union said after Domrand"
                                + " announced its 2.1 billion crown takeover. Lars Ottesen promised talks in"
                                + " Brenholm."),
                report(
                        "s3",
                        "Tarvik goes to Domrand",
                        "Lars Ottesen's Domrand Holding gets Tarvik Steel, the Brenholm works with its"
                                + " 900 workers included, for 2.1 billion crowns."));
    }

    private static void assertApart(Map<String, Object> storyOf) {
        for (int i = 10; i < 22; i++) {
            for (int j = i + 1; j < 22; j++)
                assertTrue(!storyOf.get("q" + i).equals(storyOf.get("q" + j)), "q" + i + ", q" + j);
        }
        assertEquals(storyOf.get("s1"), storyOf.get("s2"));
        assertEquals(storyOf.get("s1"), storyOf.get("s3"));
    }

    private static List<Report> both() {
        List<Report> all = new ArrayList<>(results());
        all.addAll(4, sale());
        return all;
    }

    @Test
    void oneFormIsNoEvent() {
        Map<String, Object> storyOf = new TreeMap<>();
        List<List<Report>> stories = GROUPING.group(both());
        for (int s = 0; s < stories.size(); s++)
            for (Report r : stories.get(s)) storyOf.put(r.id(), s);
        assertApart(storyOf);
    }

    @Test
    void noMoreWhenReportsArriveOneByOne() {
        StoryStream stream = GROUPING.stream();
        Map<Long, Long> home = new TreeMap<>();
        List<Report> all = both();
        long[] next = {0};
        for (int i = 0; i < all.size(); i++) {
            StoryStream.Newcomer c = stream.look(all.get(i));
            long story = c.story().orElseGet(() -> next[0]++);
            stream.place(c, i, story);
            home.put((long) i, story);
        }
        for (StoryStream.Move m : stream.settle(() -> next[0]++)) home.put(m.report(), m.to());
        Map<String, Object> storyOf = new TreeMap<>();
        home.forEach((i, story) -> storyOf.put(all.get((int) (long) i).id(), story));
        assertApart(storyOf);
    }

    @Test
    void anEventStaysWholeHoweverManyTellIt() {
        List<Report> all = new ArrayList<>(results());
        all.addAll(sale());
        for (int i = 0; i < 9; i++) {
            Report of = sale().get(i % 3);
            all.add(
                    report(
                            "t" + i,
                            of.title().orElseThrow(),
                            of.text() + " Analyst " + COMPANIES.get(i) + " was not surprised."));
        }
        List<Report> told =
                GROUPING.group(all).stream()
                        .filter(s -> s.stream().anyMatch(r -> r.id().equals("s1")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(12, told.stream().filter(r -> !r.id().startsWith("q")).count());
    }

    /// Agencies' first lines share a word or two with this one and that.
    @Test
    void flashesOfOneEventStayTogether() {
        List<String> flashes =
                List.of(
                        "Quake kills 12 in Tolo",
                        "At least 12 dead as earthquake strikes Tolo island",
                        "Tolo earthquake: rescuers search rubble, 12 killed",
                        "12 people die in strong quake off Tolo",
                        "Strong quake rocks island of Tolo",
                        "Rescue teams reach Tolo after deadly quake",
                        "Tolo mayor says 12 dead after quake",
                        "Powerful earthquake shakes Tolo, deaths reported");
        List<Report> all = new ArrayList<>();
        for (String f : flashes) all.add(Report.of("f" + all.size(), f + ".").withLanguage("en"));
        assertEquals(1, GROUPING.group(all).size());
    }
}
