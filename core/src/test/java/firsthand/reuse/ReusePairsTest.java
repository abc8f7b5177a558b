package firsthand.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReusePairsTest {
    private static final ReusePairs.Options FEW = new ReusePairs.Options(5, 3, 2_000);

    private static List<String> found(ReusePairs.Options options, String... texts) {
        return ReusePairs.find(List.of(texts), options).pairs().stream()
                .map(p -> p.first() + "-" + p.second() + " " + p.shared())
                .toList();
    }

    @Test
    void wordsInARowAreFoundWhateverStandsBetweenThem() {
        assertEquals(
                List.of("0-1 3"),
                found(
                        FEW,
                        "Then one two three four five six seven came.",
                        "ONE, two “three” four-five six... seven"));
    }

    @Test
    void tooFewSharedWordsAreNoReuse() {
        assertEquals(
                List.of(),
                found(
                        FEW,
                        "one two three four five six eight",
                        "one two three four five six nine"));
    }

    @Test
    void passagesPointToTheWordsInBoth() {
        String a = "Alpha. The ship sank at dawn near the old pier, witnesses said.";
        String b = "He wrote: the ship sank at dawn near the old pier on Sunday";
        var passage = ReusePairs.find(List.of(a, b), FEW).pairs().getFirst().passages().getFirst();
        assertEquals("The ship sank at dawn near the old pier", passage.first().of(a));
        assertEquals("the ship sank at dawn near the old pier", passage.second().of(b));
    }

    @Test
    void copiesAreGroupedAndComparedOnce() {
        String a = "one two three four five six seven eight nine ten";
        var found =
                ReusePairs.find(List.of(a, "x", a.toUpperCase(Locale.ROOT), a + " eleven"), FEW);
        assertEquals(List.of(List.of(0, 2)), found.identical());
        assertEquals(1, found.pairs().size());
    }

    @Test
    void agreesWithComparingEverythingWithEverything() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<String> texts = new ArrayList<>();
            for (int t = 0; t < 30; t++) texts.add(text(random));
            List<String> expected = new ArrayList<>();
            for (int j = 0; j < texts.size(); j++) {
                for (int i = 0; i < j; i++) {
                    Set<String> shared = grams(texts.get(i));
                    shared.retainAll(grams(texts.get(j)));
                    if (shared.size() >= 3) expected.add(i + "-" + j + " " + shared.size());
                }
            }
            assertEquals(expected, found(FEW, texts.toArray(String[]::new)));
        }
    }

    /// Sentences drawn from a small stock, so that texts share runs of words.
    private static String text(Random random) {
        String[] stock = {
            "a b c d e f g h",
            "i j k l m n o",
            "a c e g i k m o",
            "b d f h j l n p q r s",
            "z y x w v u t s r"
        };
        StringBuilder text = new StringBuilder("t" + random.nextInt(1_000_000));
        for (int s = 0; s < 3; s++) {
            text.append(' ')
                    .append(stock[random.nextInt(stock.length)])
                    .append(" w")
                    .append(random.nextInt(9));
        }
        return text.toString();
    }

    private static Set<String> grams(String text) {
        String[] words = text.split(" ");
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 5 <= words.length; i++)
            grams.add(String.join(" ", List.of(words).subList(i, i + 5)));
        return grams;
    }

    @Test
    void boilerplateOfManyTextsTakesNoQuadraticTime() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            texts.add(
                    "all rights are reserved by the owner of this text number "
                            + i
                            + " and of its parts");
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertTrue(
                                ReusePairs.find(texts, new ReusePairs.Options(5, 8, 100))
                                        .pairs()
                                        .isEmpty()));
    }

    @Test
    void nothingAndEmptyTexts() {
        assertEquals(List.of(), found(FEW));
        assertEquals(List.of(), found(FEW, "", "...", "one"));
    }
}
