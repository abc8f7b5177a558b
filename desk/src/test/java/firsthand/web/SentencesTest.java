package firsthand.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.collation.CollatedQuote;
import firsthand.dossier.Dossier;
import firsthand.export.view.Sources;
import firsthand.library.StoryId;
import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.stemma.Stemma;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final Sentences GERMAN = new Sentences("de");

    /// Whatever the analysis says of a story has its words in every language of the desk.
    @Test
    void everythingThatIsSaidOfASampleCanBeSaidInGerman() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        Dossier d = desk.library.dossier(new StoryId(desk.story())).orElseThrow();
        Sources sources = new Sources(d);
        TreeSet<String> said = new TreeSet<>();
        d.leads(sources::name).forEach(l -> said.add(l.sentence()));
        d.collation().quotes().stream().map(CollatedQuote::nearestWhy).forEach(said::add);
        d.stemma().sources().stream().filter(Stemma.Source::lost).forEach(s -> said.add(s.why()));
        for (Report r : sources.reports()) {
            r.notices().stream().map(Notice::why).forEach(said::add);
            r.junk().stream().map(Junk::why).forEach(said::add);
        }
        said.remove("");
        List<String> untold = new ArrayList<>();
        for (String s : said) if (GERMAN.in(s).isEmpty()) untold.add(s);
        assertEquals(List.of(), untold);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Each of the 5 reports: It states no time of publication."
                        + "|Jeder der 5 Berichte: Er gibt keine Zeit der Veröffentlichung an.",
                "Post (r1), Echo (r2): It has 12 words.|Post (r1), Echo (r2): Er hat 12 Wörter.",
                "Ida Holm: “in time” in Post (r1) is “too late” in Echo (r2)."
                        + "|Ida Holm: „in time“ in Post (r1) lautet in Echo (r2) „too late“.",
                "Of 950 reports only the 300 that state the earliest times were asked what they say;"
                        + " all have their place in the tree."
                        + "|Von 950 Berichten wurden nur die 300 mit den frühesten Zeitangaben nach"
                        + " ihren Aussagen gefragt; im Stammbaum stehen alle.",
                "“It is so”. Ida Holm says so. Paul Reyer, others deny it."
                        + "|„It is so“. Das sagt Ida Holm. Paul Reyer, others bestreiten es."
            })
    void aSentenceIsToldWithItsWords(String english, String german) {
        assertEquals(Optional.of(german), GERMAN.in(english));
    }

    @Test
    void whatNobodyWroteStaysAsItIs() {
        assertEquals(Optional.empty(), GERMAN.in("A sentence of another kind."));
        assertEquals("A sentence.", Texts.in("de").orElseThrow().sentence("A sentence."));
        assertEquals("It has one word.", Texts.english().sentence("It has one word."));
    }

    /// Names may hold anything: the longest of them must not make the search for a line slow.
    @Test
    void aLongSentenceOfAStrangerCostsLittle() {
        String name = ": in is “”. says so. ".repeat(140);
        long start = System.nanoTime();
        GERMAN.in(name);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(true, millis < 2_000, millis + " ms");
    }
}
