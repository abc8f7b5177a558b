package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final Path FILE =
            LanguageModels.directory().resolve(LanguageModels.EMBEDDER_WORDS);
    private static final List<String> NAMES = WordPieces.vocabulary(FILE);
    private static final WordPieces PIECES = WordPieces.open(FILE);

    /// The native tokenizer of Hugging Face gives the same on these, and on 5,000 sentences of
    /// news.
    /// Only the name of a mark in the text, "[SEP]", it takes for the mark, and this doesn't.
    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            textBlock =
                    """
                    Sybiha said :: sy ##bi ##ha said
                    Zażółć naïve CAFÉ :: za ##zo ##ł ##c naive cafe
                    l’État, c’est moi… :: l ’ etat , c ’ est moi …
                    £5m €90bn 19.3% :: £5 ##m € ##90 ##bn 19 . 3 %
                    北京 Київ :: 北 京 к ##и ##і ##в
                    İstanbul IŞIK :: istanbul is ##ik
                    [SEP] :: [ sep ]
                    a\u200Bb\u00ADc\u00A0d :: abc d
                    """)
    void cutsAsTheNativeTokenizerDoes(String text, String pieces) {
        String found =
                Arrays.stream(PIECES.of(text, 256))
                        .mapToObj(id -> NAMES.get((int) id))
                        .collect(Collectors.joining(" "));
        assertEquals("[CLS] " + pieces + " [SEP]", found);
    }

    @Property
    void keepsTheLimitWhateverTheText(@ForAll String text) {
        long[] ids = PIECES.of(text, 16);
        assertTrue(ids.length >= 2 && ids.length <= 16);
        assertEquals("[CLS]", NAMES.get((int) ids[0]));
        assertEquals("[SEP]", NAMES.get((int) ids[ids.length - 1]));
    }
}
