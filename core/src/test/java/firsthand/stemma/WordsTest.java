package firsthand.stemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "two sentences | 2 | He left. She stayed.",
                "a title with a full stop | 1 | Mr. Vesk met Dr. Olding.",
                "initials | 1 | J. R. Amber wrote it.",
                "a quotation's end | 2 | \"I left.\" She stayed.",
                "a decimal | 1 | It rose 2.5 per cent.",
                "said goes on in lower case | 1 | \"Did it?\" she asked.",
            })
    void sentences(String what, int expected, String text) {
        assertEquals(expected, Words.sentences(text).size(), what);
    }

    @ParameterizedTest(name = "{0} has the digits {1}")
    @CsvSource({
        "'12,030', 1203",
        "12.030, 1203",
        "1.1, 11",
        "21:15, 915",
        "9.15, 915",
        "007, 7",
        "0, 0"
    })
    void numbers(String written, String digits) {
        assertEquals(digits, Numbers.significant(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Eastline news agency said | eastline",
                "l’agence Eastline a dit | eastline"
            })
    void agencies(String text, String agency) {
        assertEquals(List.of(agency), List.copyOf(Credits.agencies(text)));
    }
}
