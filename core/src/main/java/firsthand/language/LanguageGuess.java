package firsthand.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// In which language a text is. The most common words decide where they can, in microseconds; a
/// detector by letter sequences, which takes half a second to load, where they cannot.
final class LanguageGuess {
    /// What a text is in of which nothing can be said.
    static final String UNDETERMINED = "und";

    /// UTF-16 units from a text's start that are looked at.
    private static final int LOOKED_AT = 4_000;

    /// Words that a text must have for its common words to decide.
    private static final int WORDS = 20;

    /// Share of all words that a language's most common words make up in a text of that language;
    /// news has .30 to .45.
    private static final double SHARE = 0.2;

    /// How much more than any other language's.
    private static final double LEAD = 1.6;

    private static final double CERTAIN = 0.8;

    /// So many letters contradict what a text's frame states.
    private static final int LETTERS = 200;

    /// The most common words of each language that few of the others have.
    private static final Map<String, Set<String>> COMMON =
            Map.of(
                    "en",
                    words(
                            "the of and to in that is was for on with as by it he at from his be are this an"
                                    + " had not were which their they but said have has who its will been she or"
                                    + " would about after"),
                    "de",
                    words(
                            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als"
                                    + " auch es an werden aus er hat dass sie nach wird bei einer um am sind noch"
                                    + " wie einem über"),
                    "fr",
                    words(
                            "le la les de des du et en un une que qui dans est pour par sur au pas plus ne se"
                                    + " il ce sont avec aux son ont été sa cette mais elle a d l à leur nous"),
                    "es",
                    words(
                            "de la que el en y los del se las por un para con una su al lo es no como más pero"
                                    + " sus le ha este sobre entre también fue según desde son dos ya"),
                    "it",
                    words(
                            "di che il la e in un a per è una del della sono con non le i si da dei al gli nel"
                                    + " alla delle ha più anche come lo ma nella dal ai l d o"),
                    "nl",
                    words(
                            "de het een van en in is dat op te zijn voor met die niet aan er om ook als bij"
                                    + " maar door naar uit nog wordt werd over heeft hij ze tot zich worden dan"),
                    "pt",
                    words(
                            "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao"
                                    + " das foi ele à seu sua ou é pelo pela são nos até também"));

    private final Supplier<LanguageDetector> detector = new Lazy<>(LanguageGuess::detector);

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static LanguageDetector detector() {
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                    .seed(1)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// BCP 47 primary tag in lower case, `und` if nothing can be said.
    String of(String text) {
        String sample = sample(text);
        String common = byCommonWords(sample);
        return common.equals(UNDETERMINED) ? bySequences(sample) : common;
    }

    /// The same for a text whose frame states a language: where the text is so short that its
    /// letter sequences may say anything, nothing is said.
    String against(String text) {
        boolean enough =
                text.codePoints().filter(Character::isLetter).limit(LETTERS).count() == LETTERS;
        return enough ? of(text) : byCommonWords(sample(text));
    }

    private static String sample(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }

    private static String byCommonWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        for (int[] t : SimpleTokens.of(text, 0, text.length())) {
            String word = text.substring(t[0], t[1]).toLowerCase(Locale.ROOT);
            if (!Character.isLetter(word.codePointAt(0))) continue;
            words++;
            COMMON.forEach(
                    (language, list) -> {
                        if (list.contains(word)) counts.merge(language, 1, Integer::sum);
                    });
        }
        if (words < WORDS) return UNDETERMINED;
        List<String> best =
                COMMON.keySet().stream()
                        .sorted()
                        .sorted((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0))
                        .limit(2)
                        .toList();
        int first = counts.getOrDefault(best.getFirst(), 0);
        int second = counts.getOrDefault(best.getLast(), 0);
        return first > SHARE * words && first > LEAD * second ? best.getFirst() : UNDETERMINED;
    }

    private String bySequences(String text) {
        if (text.codePoints().filter(Character::isLetter).limit(3).count() < 3) return UNDETERMINED;
        return detector.get().getProbabilities(text).stream()
                .filter(d -> d.getProbability() > CERTAIN)
                .findFirst()
                .map(DetectedLanguage::getLocale)
                .map(locale -> locale.getLanguage().toLowerCase(Locale.ROOT))
                .orElse(UNDETERMINED);
    }
}
