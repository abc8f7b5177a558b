package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    By Una Berg                           ~ Una Berg
                    ByUna Berg                            ~ Una Berg
                    Written by: Una Berg, Staff Writer    ~ Una Berg
                    Von Una Berg und Bo Ek                ~ Una Berg und Bo Ek
                    Text und Fotos: Una Berg              ~ Una Berg
                    Una Berg Fotos: Bo Ek                 ~ Una Berg
                    Veröffentlicht am 3. Mai von Una Berg ~ Una Berg
                    Posted on 3 May 2024                  ~
                    Una Berg una@lomvik.example           ~ Una Berg
                    Una Berg 3 May 2024                   ~ Una Berg
                    Una Berg am 3. Mai 2024               ~ Una Berg
                    Pressemitteilung von Una Berg         ~ Una Berg
                    Analysis by Una Berg                  ~ Una Berg
                    Una Berg – Redakteurin                ~ Una Berg
                    admin                                 ~
                    Die Redaktion                         ~
                    https://lomvik.example/una            ~
                    @unaberg                              ~
                    """)
    void isFoundIn(String line, String name) {
        assertEquals(name == null ? "" : name, AuthorName.in(line).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "Una Berg, true",
        "Una Berg; Lomvik News, true",
        "Lomvik News, false",
        "Verlag Una Berg GmbH, false",
        "una, false"
    })
    void isAPersons(String names, boolean person) {
        assertEquals(person, AuthorName.person(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    By Una Berg                       ~ true
                    Von Una Berg am 3. Mai 2024       ~ true
                    Una Berg                          ~ false
                    By the time the pier was closed   ~ false
                    """)
    void isStatedByALine(String line, boolean byline) {
        assertEquals(byline, AuthorName.isByline(line));
    }
}
