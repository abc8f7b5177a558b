package firsthand.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/// Whatever a report holds, what is shown of it does no harm.
class HarmlessTest {
    @Test
    void nothingInATextBecomesMarkup() {
        String page =
                new Markup()
                        .element("p", "<script>&\"'\u0000\u001b", "title", "\"><b>\n")
                        .toString();
        assertEquals(
                "<p title=\"&quot;&gt;&lt;b&gt; \">&lt;script&gt;&amp;\"'\ufffd\ufffd</p>", page);
    }

    @Test
    void aLineForTheTerminalHasNoControls() {
        assertEquals("a b \ufffd[31mc d", Shown.line("a\n\tb \u001b[31mc\u202e\u2066 d"));
    }

    @Test
    void aLongLineEndsAtAWord() {
        assertEquals("one two…", Shown.line("one two three four", 11));
        assertEquals("one two", Shown.line("one two", 11));
    }

    @Test
    void idsOfAnyCharactersAreAddressesOfTheirOwn() {
        assertEquals("r05", Anchors.safe("r05"));
        assertEquals("a~20~b", Anchors.safe("a b"));
        assertFalse(Anchors.safe("a b").equals(Anchors.safe("a~20~b")));
    }
}
