package firsthand.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.statement.StatementFinder;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A claim that one report has disputed is the same claim where another merely repeats it.
class ClaimEchoesTest {
    private static final StatementFinder FINDER =
            new StatementFinder(LanguageModels.open(LanguageModels.directory()));

    @Test
    void whoRepeatsTheQuoteHasTheClaim() {
        String said =
                "Anna Kolb said the mill had been warned about the valve in the spring of last"
                        + " year.";
        List<CollatedClaim> claims =
                claims(
                        said + " The mill denied it. The town mourned nine workers.",
                        "Nine workers were buried on Monday. " + said + " The flags flew low.");
        assertEquals(1, claims.size());
        assertEquals(List.of("Anna Kolb"), claims.getFirst().assertedBy());
        assertEquals(
                List.of("a ASSERTS", "a DENIES", "b ASSERTS"),
                claims.getFirst().readings().stream()
                        .map(r -> r.report() + " " + r.claim().stance())
                        .toList());
    }

    private static List<CollatedClaim> claims(String first, String second) {
        Story story =
                Story.of(
                        List.of(FINDER.find(report("a", first)), FINDER.find(report("b", second))));
        Stemma stemma = TestStory.story().report("a", first).report("b", second).stemma();
        return new Collator().collate(story, stemma).claims();
    }

    private static Report report(String id, String text) {
        return Report.of(id, text).withLanguage("en");
    }
}
