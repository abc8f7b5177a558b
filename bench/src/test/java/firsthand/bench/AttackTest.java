package firsthand.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.language.LanguageModels;
import firsthand.stemma.StemmaBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// Synonyms, paragraphs moved, other quotation marks, look-alike letters and a false date hide no
/// copy.
class AttackTest {
    @Test
    void nineInTenDisguisedCopiesAreLinkedAtNoMoreFalseLinks() throws IOException {
        LanguageModels models = LanguageModels.open(LanguageModels.directory());
        Map<String, float[]> vectors = new ConcurrentHashMap<>();
        StemmaBuilder builder =
                new StemmaBuilder(s -> vectors.computeIfAbsent(s, models.embedder()::embed));
        Attack attack = Attack.on(Tradition.all(Path.of("..")), builder, 8);
        System.out.println(attack);
        assertTrue(attack.copies() >= 20, attack.toString());
        assertTrue(attack.linked() >= 0.9 * attack.copies(), attack.toString());
        assertTrue(attack.falseAfter() <= attack.falseBefore(), attack.toString());
    }
}
