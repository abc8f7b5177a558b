package firsthand.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.language.LanguageModels;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.stemma.StemmaBuilder;
import firsthand.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// English to another language and back: the parent is the foreign report, though the first English
/// one has more of the words.
class BackTranslationTest {
    private static List<String> parents(String tradition, String child) throws IOException {
        LanguageModels models = LanguageModels.open(LanguageModels.directory());
        Tradition t =
                Tradition.all(Path.of("..")).stream()
                        .filter(o -> o.name().equals(tradition))
                        .findFirst()
                        .orElseThrow();
        Stemma stemma =
                new StemmaBuilder(models.embedder()::embed)
                        .build(
                                new Story(
                                        "s",
                                        Attack.reports(t).stream().map(Statements::none).toList()));
        return stemma.descents().stream()
                .filter(d -> d.child().equals(child))
                .map(Descent::parent)
                .toList();
    }

    @Test
    void aTextThatCameBackHasTheForeignReportForAParent() throws IOException {
        assertEquals(List.of("r06"), parents("dam-failure", "r11"));
    }

    @Test
    void oneThatHasTheWordsOfTheFirstKeepsIt() throws IOException {
        assertEquals(List.of("r05"), parents("dam-failure", "r03"));
    }
}
