package firsthand.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.language.WordRanks;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryStreamTest {
    private static final WordRanks RANKS =
            new WordRanks(
                    List.of("the", "of", "and", "in", "people", "water", "police", "town"),
                    Grouping::stem);

    private static final List<Report> DAM =
            List.of(
                    report(
                            "d1",
                            "en",
                            "The Verkhani dam in northern Pellmar gave way on Tuesday. Water reached Ostrel within an hour, Governor Irina Salk said, and 14 people are missing."),
                    report(
                            "d2",
                            "en",
                            "Fourteen people were missing after the Verkhani dam burst and flooded Ostrel, said Irina Salk, governor of Pellmar. Villagers fled as water came."),
                    report(
                            "d3",
                            "en",
                            "Pellmar counted its losses on Wednesday. Ostrel lay under water after the collapse of the Verkhani dam; Salk spoke of 14 missing."),
                    report(
                            "d4",
                            "es",
                            "La presa de Verkhani, en el norte de Pellmar, cedió el martes. El agua llegó a Ostrel en una hora, dijo la gobernadora Irina Salk, y hay 14 desaparecidos."));

    private static final List<Report> STRIKE =
            List.of(
                    report(
                            "s1",
                            "en",
                            "Train drivers of Aldermere walked out on Monday. Their union, Spoorbond, wants 4 per cent more. Minister Joost Maren refused to meet them."),
                    report(
                            "s2",
                            "en",
                            "No trains ran in Aldermere as Spoorbond members struck for higher wages. Joost Maren, the minister, said he would not talk under pressure."),
                    report(
                            "s3",
                            "de",
                            "In Aldermere standen am Montag alle Züge still. Die Gewerkschaft Spoorbond fordert 4 Prozent mehr, Minister Joost Maren lehnt Gespräche ab."));

    private static Report report(String id, String language, String text) {
        Report r = Report.of(id, text);
        return new Report(
                id,
                r.outlet(),
                r.url(),
                r.title(),
                r.author(),
                StatedTime.parse("2026-04-21"),
                language,
                text,
                List.of(),
                List.of());
    }

    /// What a stream made of reports in their order.
    private static final class Told {
        private final StoryStream stream = new Grouping(RANKS).stream();
        private final TreeMap<Long, Long> home = new TreeMap<>();
        private final List<Report> seen = new ArrayList<>();
        private long stories;

        Told tell(List<Report> reports) {
            for (Report r : reports) {
                StoryStream.Newcomer newcomer = stream.look(r);
                long story = newcomer.story().orElseGet(() -> ++stories);
                stream.place(newcomer, seen.size(), story);
                home.put((long) seen.size(), story);
                seen.add(r);
            }
            return this;
        }

        List<StoryStream.Move> settle() {
            List<StoryStream.Move> moves = stream.settle(() -> ++stories);
            for (var m : moves) {
                assertEquals(m.from(), home.put(m.report(), m.to()));
            }
            return moves;
        }

        Set<Set<String>> stories() {
            TreeMap<Long, Set<String>> all = new TreeMap<>();
            home.forEach(
                    (report, story) ->
                            all.computeIfAbsent(story, s -> new TreeSet<>())
                                    .add(seen.get(report.intValue()).id()));
            return Set.copyOf(all.values());
        }
    }

    private static Set<String> ids(List<Report> reports) {
        return reports.stream().map(Report::id).collect(Collectors.toSet());
    }

    @Test
    void reportsJoinTheirStoryInAnyOrderAndLanguage() {
        List<Report> all = new ArrayList<>(Stream.concat(DAM.stream(), STRIKE.stream()).toList());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(all, new Random(seed));
            Told told = new Told().tell(all);
            told.settle();
            assertEquals(Set.of(ids(DAM), ids(STRIKE)), told.stories());
        }
    }

    @Test
    void theSameOrderGivesTheSame() {
        List<Report> all = Stream.concat(STRIKE.stream(), DAM.stream()).toList();
        assertEquals(new Told().tell(all).home, new Told().tell(all).home);
    }

    @Test
    void settlingTwiceMovesNothing() {
        Told told = new Told().tell(Stream.concat(DAM.stream(), STRIKE.stream()).toList());
        told.settle();
        assertEquals(List.of(), told.settle());
    }

    @Test
    void whatWasPutApartMergesWhenLookedAtTogether() {
        Told told = new Told();
        for (Report r : DAM) {
            told.stream.restore(r, told.seen.size(), ++told.stories);
            told.home.put((long) told.seen.size(), told.stories);
            told.seen.add(r);
        }
        told.tell(STRIKE);
        assertTrue(told.settle().size() >= 2);
        assertTrue(told.stories().contains(ids(DAM)), told.stories().toString());
    }

    @Test
    void whatWasThrownTogetherSplits() {
        Told told = new Told();
        for (Report r : Stream.concat(DAM.stream(), STRIKE.stream()).toList()) {
            told.stream.restore(r, told.seen.size(), 1);
            told.home.put((long) told.seen.size(), 1L);
            told.seen.add(r);
        }
        told.stories = 1;
        told.settle();
        assertEquals(Set.of(ids(DAM), ids(STRIKE)), told.stories());
    }

    @Test
    void aReportThatMergesTwoTiesTheirStories() {
        String wire = sentence("wire", 30);
        String trade = sentence("trade", 30);
        Report a = report("a", "en", wire);
        Report b = report("b", "en", trade);
        Report both = report("c", "en", wire + " " + trade);
        Told told = new Told().tell(List.of(a, b, both, STRIKE.get(0), STRIKE.get(1)));
        told.settle();
        assertTrue(told.stories().contains(Set.of("a", "b", "c")), told.stories().toString());
    }

    private static String sentence(String stem, int words) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 0; i < words; i++) text.append(' ').append(stem).append((char) ('a' + i % 26));
        return text.append('.').toString();
    }
}
