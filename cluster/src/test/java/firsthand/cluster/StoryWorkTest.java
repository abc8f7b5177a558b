package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import firsthand.cluster.StoryWork.Found;
import firsthand.dossier.Dossier;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.stemma.Descent;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
