package firsthand.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "r01",
                "a/b",
                "a b?c#d",
                "x.json",
                ".",
                "..",
                "~",
                "~2e~",
                "Ö ü 東京 🐟",
                "<script>",
                "%2F",
                "a&b=c",
                "\"'",
                "\u202e"
            })
    void anyIdMakesAnAddressThatLeadsBack(String id) {
        String part = Addresses.part(id);
        assertEquals(id, Addresses.read(part));
        assertTrue(part.matches("[A-Za-z0-9._~-]+"), part);
        assertFalse(part.equals(".") || part.equals("..") || part.endsWith(".json"), part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a~", "~zz~", "~110000~", "~-1~"})
    void whatStandsForNoIdIsNotFound(String part) {
        assertEquals(404, assertThrows(Problem.class, () -> Addresses.read(part)).status());
    }

    private static final Routes ROUTES =
            new Routes(
                    List.of(
                            Route.page("/stories", a -> Reply.page("list")),
                            Route.page("/stories/{story}", a -> Reply.page("story")),
                            Route.page("/stories/{story}/quotes", a -> Reply.page("quotes")),
                            Route.plain("/stories/{story}/export/{format}", a -> Reply.page("x")),
                            Route.form("/stories/{story}/quotes", a -> Reply.page("posted"))));

    @ParameterizedTest
    @CsvSource({
        "/stories, /stories, false",
        "/stories.json, /stories, true",
        "/stories/s-1, /stories/{story}, false",
        "/stories/s-1.json, /stories/{story}, true",
        "/stories/s-1/quotes.json, /stories/{story}/quotes, true",
        "/stories/s-1/export/tei, /stories/{story}/export/{format}, false",
    })
    void findsTheRoute(String path, String pattern, boolean json) {
        Routes.Found found = ROUTES.find("GET", path).orElseThrow();
        assertEquals(pattern, found.route().pattern());
        assertEquals(json, found.json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/storiesx", "/stories/", "/stories//quotes", "/stories/a/b/c", "/", ""})
    void whatIsNoAddressIsNotFound(String path) {
        assertEquals(Optional.empty(), ROUTES.find("GET", path).map(f -> f.route().pattern()));
    }

    @Test
    void tellsWhichMethodsAnAddressAnswers() {
        assertEquals(List.of("GET", "POST"), ROUTES.methods("/stories/s-1/quotes"));
        assertEquals(List.of(), ROUTES.methods("/nothing"));
    }
}
