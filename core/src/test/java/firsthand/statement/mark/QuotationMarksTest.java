package firsthand.statement.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
    /// Marked words are parted by " | "; words inside other marked words stand in brackets.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "straight            # She said \"no deal\" twice.          # no deal",
                "curly               # “No,” she said. “Never.”             # No, | Never.",
                "doubled single      # He said ''no deal'' twice.           # no deal",
                "back quotes         # He said ``no deal'' twice.           # no deal",
                "german              # „Nein“, sagte sie.                   # Nein",
                "german guillemets   # »Nein«, sagte sie.                   # Nein",
                "french guillemets   # « Jamais », dit-elle.                # Jamais",
                "spanish guillemets  # «No», dijo ella.                     # No",
                "swedish             # ”Nej”, sade hon.                     # Nej",
                "corners             # 「だめだ」と述べた。                       # だめだ",
                "british             # ‘We won’t go,’ he said.              # We won’t go,",
                "british straight    # 'We won't go,' he said.              # We won't go,",
                "plural apostrophe   # The workers' union won't say.        #",
                "plural inside       # ‘The workers’ union won,’ he said.   # The workers’ union won,",
                "elision             # Rock 'n' roll of the '90s            #",
                "nested              # “He told me ‘go’ twice,” she said. # He told me ‘go’ twice, | [go]",
                "nested british      # ‘He told me “go” twice,’ she said. # He told me “go” twice, | [go]",
                "inches              # A 6\" gun and a 5\" gun              #",
                "stray closer        # No deal” was near.                   #",
                "unclosed            # He said: “No deal.                   # No deal.",
                "unclosed, then more # “No deal. He left. \"Yes,\" she said. # No deal. He left. | Yes,",
                "dashes around       # The vote—“a farce”—went on.          # a farce",
                "empty               # An empty \"\" pair                    #",
            })
    void findsWhatStandsBetweenMarks(String name, String text, String expected) {
        assertEquals(expected == null ? "" : expected, marked(text));
    }

    @Test
    void followsWordsOverParagraphs() {
        String text = "“We came.\n\n“We saw,” he said.\n\nThey left.";
        var found = QuotationMarks.in(text);
        assertEquals("We came. | We saw,", marked(text));
        assertTrue(found.getFirst().runsOn());
        assertTrue(!found.getLast().runsOn());
    }

    @Test
    void followsWordsOverParagraphsThatDoNotOpenAgain() {
        assertEquals("We came. | We saw,", marked("“We came.\n\nWe saw,” he said."));
    }

    @Property
    void everyMarkedStretchIsInTheText(
            @ForAll
                    @CharRange(from = 'a', to = 'c')
                    @net.jqwik.api.constraints.Chars({
                        '"', '“', '”', '„', '«', '»', '‘', '’', '\'', ' ', '.', '\n'
                    })
                    @StringLength(max = 60)
                    String text) {
        for (Marked m : QuotationMarks.in(text)) {
            assertTrue(m.outer().contains(m.words()));
            assertTrue(m.outer().end() <= text.length());
            assertTrue(!m.words().isEmpty());
        }
    }

    @Test
    void hostileMarksTakeNoTime() {
        String text = "'“\"a ‘b «".repeat(50_000);
        assertTimeout(Duration.ofSeconds(5), () -> QuotationMarks.in(text));
    }

    private static String marked(String text) {
        return QuotationMarks.in(text).stream()
                .map(m -> m.level() == 0 ? m.words().of(text) : "[" + m.words().of(text) + "]")
                .collect(Collectors.joining(" | "));
    }
}
