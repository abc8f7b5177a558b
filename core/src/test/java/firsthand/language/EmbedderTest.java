package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedderTest {
    private static final LanguageModels MODELS = LanguageModels.open(LanguageModels.directory());

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            textBlock =
                    """
                    wasting the world's time :: squandering the world's precious time :: the price of gas
                    The bank was rescued. :: Regulators saved the lender. :: The ferry sank off Galway.
                    He resigned on Monday. :: He stepped down at the start of the week. :: Rain is expected.
                    """)
    void putsParaphrasesNearerThanOtherMatter(String one, String same, String other) {
        assertTrue(dot(one, same) > dot(one, other) + 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "😀", "\u0000", "字字字", "x"})
    void givesAVectorOfUnitLengthForAnyText(String text) {
        assertEquals(1, dot(text, text), 1e-5);
        assertEquals(1, dot(text.repeat(5_000), text.repeat(5_000)), 1e-5);
    }

    @Test
    void givesTheSameNumbersToAnyNumberOfCallers() {
        List<String> sentences =
                IntStream.range(0, 40).mapToObj(i -> "Sentence number " + i).toList();
        List<float[]> alone = sentences.stream().map(MODELS.embedder()::embed).toList();
        LanguageModels others = LanguageModels.open(LanguageModels.directory());
        try (others) {
            List<float[]> together =
                    sentences.parallelStream().map(others.embedder()::embed).toList();
            for (int i = 0; i < alone.size(); i++) {
                assertArrayEquals(alone.get(i), together.get(i));
            }
        }
    }

    @Test
    void restsWhileOthersAskAndAnswersTheSameAfterwards() {
        List<String> sentences =
                IntStream.range(0, 60).mapToObj(i -> "Resting sentence number " + i).toList();
        List<float[]> before = sentences.stream().map(MODELS.embedder()::embed).toList();
        LanguageModels others = LanguageModels.open(LanguageModels.directory());
        try (others) {
            List<float[]> between =
                    IntStream.range(0, sentences.size())
                            .parallel()
                            .mapToObj(
                                    i -> {
                                        if (i % 10 == 0) others.rest();
                                        return others.embedder().embed(sentences.get(i));
                                    })
                            .toList();
            for (int i = 0; i < before.size(); i++) {
                assertArrayEquals(before.get(i), between.get(i));
            }
        }
    }

    @Test
    void isNotSpoiltByWhatACallerDoesWithAVector() {
        float[] mine = MODELS.embedder().embed("A sentence.");
        float first = mine[0];
        mine[0] = 7;
        assertEquals(first, MODELS.embedder().embed("A sentence.")[0]);
    }

    private static double dot(String one, String other) {
        float[] a = MODELS.embedder().embed(one);
        float[] b = MODELS.embedder().embed(other);
        return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
    }
}
