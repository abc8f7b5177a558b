package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import firsthand.cluster.StoryWork.Found;
import firsthand.dossier.Dossier;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.stemma.ArchiveStemma;
import firsthand.stemma.Descent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class StoryWorkTest {
    private static Firsthand firsthand;
    private static List<Report> story;

    @BeforeAll
    static void open() {
        firsthand = Worker.firsthand();
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of("../samples/ferry-sinking"), outcomes::add);
        story = Inputs.accepted(outcomes);
    }

    @Test
    void aStoryOfUsualSizeIsCoresWork() {
        Found found = new StoryWork(firsthand, 300).of(story, firsthand::statements);
        Dossier whole = firsthand.dossier(story);
        assertEquals(whole, found.dossier());
        assertEquals(whole.stemma().descents(), found.descents());
    }

    @Test
    void ofALargeStoryCopiesAreFoldedAndEachLeadsToItsFirst() {
        List<Report> large = new ArrayList<>(story);
        for (int i = 0; i < 40; i++) {
            Report r = story.get(i % story.size());
            large.add(r.withId(r.id() + "-copy" + i));
        }
        Found found = new StoryWork(firsthand, story.size()).of(large, firsthand::statements);
        assertTrue(found.dossier().story().reports().size() <= story.size());
        TreeSet<String> children = new TreeSet<>();
        for (Descent d : found.descents()) {
            children.add(d.child());
            if (d.child().contains("-copy"))
                assertEquals(Descent.Kind.COPIED, d.kind(), d.toString());
        }
        for (Report r : large.subList(story.size(), large.size()))
            assertTrue(children.contains(r.id()), r.id());
        assertEquals(firsthand.dossier(large).story().id(), found.dossier().story().id());
    }

    /// Reports of one event as an archive has them: copies, cut ones, ones with other words.
    private static List<Report> grown(int reports) {
        Random random = new Random(reports);
        List<Report> grown = new ArrayList<>(story);
        for (int i = grown.size(); i < reports; i++) {
            Report r = story.get(random.nextInt(story.size()));
            List<String> sentences =
                    new ArrayList<>(List.of(r.text().split("(?<=[.!?]) (?=\\p{Lu})")));
            int cut = random.nextInt(4);
            for (int c = 0; c < cut && sentences.size() > 3; c++)
                sentences.remove(random.nextInt(sentences.size()));
            String text = String.join(" ", sentences);
            if (i % 3 == 0) text = text.replaceAll("\\b(said|told|the)\\b", "$1 " + i);
            grown.add(Report.of("grown" + i, text));
        }
        return grown;
    }

    /// Who is too late to be compared as part of the story has the parents that a comparison of all
    /// pairs by their words gives it, as far as they matter.
    @Test
    void beyondTheComparedOnesWordsDecide() {
        List<Report> large = grown(60);
        Found found = new StoryWork(firsthand, 8).of(large, firsthand::statements);
        Set<String> withParents = new TreeSet<>();
        found.descents().forEach(d -> withParents.add(d.child()));
        long expected = 0;
        for (Descent d : ArchiveStemma.of(large).descents()) {
            if (d.share() < 0.5) continue;
            expected++;
            assertTrue(withParents.contains(d.child()), d.child());
        }
        assertTrue(expected >= 40, "such descents: " + expected);
        assertEquals(8, found.dossier().story().reports().size());
    }

    /// `-Dfirsthand.story=50000`, with a heap of one gigabyte as a worker has it.
    @Test
    @EnabledIfSystemProperty(named = "firsthand.story", matches = "\\d+")
    void aHugeStoryIsBounded() {
        List<Report> huge = grown(Integer.getInteger("firsthand.story"));
        Found found = new StoryWork(firsthand, 300).of(huge, firsthand::statements);
        int compared = found.dossier().story().reports().size();
        assertTrue(compared <= 300);
        long children = found.descents().stream().map(Descent::child).distinct().count();
        assertTrue(children > huge.size() * 9 / 10, children + " have parents");
        System.out.println(
                huge.size()
                        + " reports, "
                        + Families.of(huge).size()
                        + " families, "
                        + compared
                        + " compared, "
                        + children
                        + " with parents");
    }

    @Test
    void nearCopiesAreOneFamilyAndExpansionsAreNot() {
        Report first = story.getFirst();
        String text = first.text();
        Report near = Report.of("near", text.replaceFirst("\\w+", "Otherwise"));
        Report longer = Report.of("longer", text + " " + story.getLast().text());
        List<Families.Family> families =
                Families.of(List.of(first, near, longer, first.withId("same")));
        assertEquals(2, families.size());
        assertEquals(
                List.of("near", "same"),
                families.getFirst().copies().stream().map(Report::id).toList());
    }
}
