package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    private static final EnglishParser PARSER =
            EnglishParser.open(LanguageModels.directory().resolve(LanguageModels.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "said, VBD, say",
                "studies, VBZ, study",
                "studies, NNS, study",
                "running, VBG, run",
                "taking, VBG, take",
                "lying, VBG, lie",
                "zipped, VBN, zip",
                "was, VBD, be",
                "'s, VBZ, 's",
                "'s, POS, 's",
                "n't, RB, not",
                "ca, MD, can",
                "gentlemen, NNS, gentleman",
                "children, NNS, child",
                "bigger, JJR, big",
                "largest, JJS, large",
                "sooner, RBR, soon",
                "0th, JJ, #ord#",
                "second, JJ, #ord#",
                "seven, CD, #crd#",
                "xyzzying, VBG, xyzzying",
                "kremlin, NNP, kremlin"
            })
    void isNlp4jsLemma(String lower, String tag, String lemma) {
        assertEquals(lemma, PARSER.lemmas().of(lower, tag));
    }
}
