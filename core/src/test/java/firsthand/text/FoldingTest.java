package firsthand.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource({
        "ISTANBUL, istanbul",
        "Café, cafe",
        "ﬁve, five",
        "Straße, strasse",
        "раyраl, paypal",
        "Ⅻ, xii",
        "so\u200bft\u00adware, software",
        "it’s, it's",
        "10–12, 10-12",
    })
    void whatLooksAlikeFoldsAlike(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }

    @ParameterizedTest
    @CsvSource({"ﬁve, 0, 0, 1", "a\u200bb, 1, 2, 3"})
    void theWayBack(String written, int at, int start, int end) {
        assertEquals(new Span(start, end), Folding.of(written).original(new Span(at, at + 1)));
    }

    @Property
    void everyPlaceLeadsBackIntoTheText(@ForAll String text) {
        Folding f = Folding.of(text);
        int before = 0;
        for (int i = 0; i <= f.text().length(); i++) {
            assertTrue(f.original(i) >= before && f.original(i) <= text.length());
            before = f.original(i);
        }
    }
}
