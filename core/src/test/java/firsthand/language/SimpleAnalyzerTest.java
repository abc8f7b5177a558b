package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleAnalyzerTest {
    private static final LanguageModels MODELS = LanguageModels.open(Path.of("none"));

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            textBlock =
                    """
                    de :: Die Ministerin traf Olaf Scholz in Berlin. :: Olaf Scholz
                    de :: Dort sprach Herr Müller über die NATO. :: Müller, NATO
                    fr :: Le ministre a rencontré Ursula von der Leyen à Paris. :: Ursula von der Leyen, Paris
                    fr :: Hier, l'Élysée a salué l’accord. :: Élysée
                    es :: Según Pedro Sánchez, España no cederá. :: Pedro Sánchez, España
                    it :: Ieri dell'Utri ha visto Roma. :: Utri, Roma
                    nl :: Volgens Jan de Vries daalt de iPhone in prijs. :: Jan de Vries, iPhone
                    pt :: O presidente Lula falou. :: Lula
                    xx :: Wowoto Bebo da Kiki tona. :: Wowoto Bebo da Kiki
                    """)
    void spotsNamesByTheirCapitals(String language, String text, String names) {
        List<String> found =
                parse(language, text).names().stream().map(n -> n.span().of(text)).toList();
        assertEquals(names, String.join(", ", found));
    }

    @Test
    void knowsAPersonByTheTitle() {
        Sentence s = parse("de", "Das sagte Dr. Weber gestern.");
        assertEquals(EntityType.PERSON, s.names().getFirst().type());
        assertFalse(s.isParsed());
        assertTrue(s.root().isEmpty());
    }

    @Property(tries = 300)
    void tokensAreTheirCharactersWhateverTheText(@ForAll @StringLength(max = 200) String text) {
        for (String language : List.of("de", "fr", "und")) {
            for (Span span : analyze(language).sentences(text, new Span(0, text.length()))) {
                Sentence s = analyze(language).parse(text, span);
                assertTrue(s.tokens().stream().allMatch(t -> t.span().of(text).equals(t.form())));
                int covered = s.tokens().stream().mapToInt(t -> t.span().length()).sum();
                long spaces = span.of(text).chars().filter(c -> Letters.isSpace((char) c)).count();
                assertEquals(span.length(), covered + spaces);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            textBlock =
                    """
                    en :: The minister said on Monday that the bank would be sold to its rival after all, and that jobs would not be lost.
                    de :: Der Minister sagte am Montag, dass die Bank nun doch an den Rivalen verkauft wird und keine Stellen verloren gehen.
                    fr :: Le ministre a dit lundi que la banque serait finalement vendue à son rival et que les emplois ne seraient pas perdus.
                    es :: El ministro dijo el lunes que el banco se venderá a su rival y que no se perderán puestos de trabajo en la ciudad.
                    it :: Il ministro ha detto lunedì che la banca sarà venduta alla sua rivale e che non si perderanno posti di lavoro.
                    nl :: De minister zei maandag dat de bank toch aan de concurrent wordt verkocht en dat er geen banen verloren gaan.
                    pt :: O ministro disse na segunda-feira que o banco será vendido ao seu rival e que não se perderão empregos na cidade.
                    pl :: Minister powiedział w poniedziałek, że bank zostanie sprzedany konkurentowi i że nikt nie straci pracy.
                    uk :: Міністр сказав у понеділок, що банк буде продано конкуренту і що робочі місця не буде втрачено.
                    ru :: Министр сказал в понедельник, что банк будет продан конкуренту и что рабочие места не будут потеряны.
                    zh :: 部长周一表示，该银行最终将出售给竞争对手，不会有人失去工作。
                    und :: 123 456 !!
                    """)
    void tellsTheLanguage(String language, String text) {
        assertEquals(language, MODELS.detect(text));
    }

    @Test
    void tellsTheLanguageInAnyLocale() {
        String text =
                "IT IS THE FIRST TIME IN HISTORY THAT IT WAS SAID BY HIS MINISTER, AND NOT BY THE KING WHO IS IN IT.";
        assertEquals("en", MODELS.detect(text));
        assertEquals(
                Locale.of("tr", "TR"), Locale.getDefault(), "the build's tests run in Turkish");
    }

    private static Sentence parse(String language, String text) {
        return analyze(language).parse(text, new Span(0, text.length()));
    }

    private static SentenceAnalyzer analyze(String language) {
        return MODELS.analyzer(language);
    }
}
