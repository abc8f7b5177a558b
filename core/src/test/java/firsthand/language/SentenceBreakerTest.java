package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.text.Span;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SentenceBreakerTest {
    private static final SentenceBreaker ENGLISH = new SentenceBreaker(Punctuation.of("en"));

    /// Texts with "|" where a sentence should end.
    static final List<String> PLAIN =
            List.of(
                    "He left. | She stayed.",
                    "He left.|She stayed.",
                    "Is it over? | Yes! | It is.",
                    "First line |\nSecond line |\n\n\nThird.",
                    "He earned 3.5 million. | She earned 4.",
                    "It was 1990. | Then came 1991.",
                    "What?! | No...",
                    "It went on... and on. | Then it stopped.",
                    "He paused… | Then he spoke.",
                    "“Well… I don't know,” he said.",
                    "The iPhone sold. | iPhone sales rose.",
                    "Prices rose. | $5 is the new $4. | €90bn is needed.",
                    "Sold. | “Gone!” | Bought.",
                    "One (two. | Three.) | Four.",
                    "It cost 5% more. | 20 people left.");

    static final List<String> ABBREVIATIONS =
            List.of(
                    "Mr. Smith met Dr. Jones. | They talked.",
                    "Sen. John W. Smith Jr. said so. | He left.",
                    "J. K. Rowling wrote. | J.R.R. Tolkien too.",
                    "The U.S. President spoke. | He left the U.S. | The end.",
                    "He works for Acme Inc. in Reno. | She works for Acme Inc. | They met.",
                    "It is at 5 p.m. Sunday. | Doors open at 4 p.m. | The show is free.",
                    "It ended at 5 p.m. | Police came.",
                    "At 9 a.m. EDT it began. | No one came.",
                    "On Jan. 5 and Feb. 6. | Then on Mar. 7.",
                    "See No. 5 and No. 10. | He said no. | She left.",
                    "St. Petersburg and St. Louis. | Both are cities.",
                    "WEST PALM BEACH, Fla. — | President Trump spoke. | He left.",
                    "KYIV (Reuters) - | Russia attacked. | It stopped.",
                    "Smith v. Jones was decided. | It cost approx. 5 dollars.",
                    "Toys etc. were sold. | Food etc. | The rest stayed.",
                    "He has a Ph.D. in law. | She has a Ph.D. | They married.",
                    "1. Open the door. | 2. Close it.",
                    "Gen. Sir Nick Carter resigned. | Lt. Col. Jones did not.");

    static final List<String> QUOTES =
            List.of(
                    "“I left.” | He stayed.",
                    "\"I left.\" | He stayed.",
                    "\"I left. | I came back.\" | He stayed.",
                    "He said: \"I left.\" | \"When?\" she asked.",
                    "\"Why?\" Andrii Sybiha asked. | Nobody knew.",
                    "\"Why now?\" | The minister left.",
                    "'It is over.' | She left.",
                    "“Never!” said Smith. | He left.",
                    "He left.”| “She stayed.",
                    "It ended.[5] | It began.[12] | So it goes.",
                    "He said \"it is the U.S.\" | Then he left.",
                    "It is over . '' | He left .",
                    "\"He ended.\"|The next began.",
                    "See example.com for more. | Visit Booking.com today.",
                    "It is true. \\n |Mr. Smith said so.");

    static final List<String> DATELINES =
            List.of(
                    "HARNSTADT, March 12 (Meridian) - | Kestria's governor denied it. | She left.",
                    "Berlin (dpa) – | Die Regierung tagt.",
                    "Paris, 12 mars (AFP) — | Le ministre a parlé.",
                    "WASHINGTON -- | The talks ended.",
                    "(Altair) - | The dam broke.",
                    "Berlin – the capital – is large. | It rains.",
                    "The bank (a small one) - and its owner - failed.",
                    "The bank (NBK) - and its owner - failed.",
                    "NATO-Russia talks ended. | So it goes.",
                    "Mr Smith: the bank (NBK) - failed.");

    @ParameterizedTest
    @FieldSource({"PLAIN", "ABBREVIATIONS", "QUOTES", "DATELINES"})
    void endsWhereAnEditorWouldSay(String marked) {
        assertBreaks(ENGLISH, marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "::",
            textBlock =
                    """
                    de :: Am 3. Mai kam Dr. Weber. | Er blieb bis zum 5. Juni.
                    de :: „Ich gehe.“ | Sie blieb z. B. hier.
                    fr :: M. Dupont est venu. | Il est parti.
                    fr :: « Je pars. » | Elle reste.
                    es :: El Sr. García llegó. | ¿Quién es? | Es él.
                    it :: Il dott. Rossi è qui. | Se ne va.
                    nl :: Dhr. Jansen kwam op 3 mei. | Hij bleef.
                    pt :: O Sr. Silva chegou. | Ele ficou.
                    """)
    void endsByTheLanguagesOwnRules(String language, String marked) {
        assertBreaks(new SentenceBreaker(Punctuation.of(language)), marked);
    }

    @Property
    void coversEveryCharacterOnceWhateverTheText(@ForAll @StringLength(max = 400) String text) {
        covers(text);
    }

    @Property
    void coversEveryCharacterOfPunctuationSoup(@ForAll("soup") String text) {
        covers(text);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.strings().withChars(" .!?\"'”“)(A.ab1\n…—[5]").ofMaxLength(80);
    }

    private static void covers(String text) {
        List<Span> found = ENGLISH.sentences(text, new Span(0, text.length()));
        int at = 0;
        for (Span s : found) {
            assertTrue(isBlank(text, at, s.start()), "lost before " + s);
            assertTrue(!s.isEmpty() && s.length() <= SentenceBreaker.LONGEST + 8);
            at = s.end();
        }
        assertTrue(isBlank(text, at, text.length()), "lost at the end");
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to)
                .replace("\\n", "")
                .chars()
                .allMatch(c -> Letters.isSpace((char) c));
    }

    /// The text has "|" where a sentence should end.
    private static void assertBreaks(SentenceBreaker breaker, String marked) {
        List<String> expected =
                Stream.of(marked.replace("\\n", "").split("\\|")).map(String::strip).toList();
        assertEquals(expected, sentences(breaker, marked.replace("|", "")));
    }

    private static List<String> sentences(SentenceBreaker breaker, String text) {
        return breaker.sentences(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
    }
}
