package firsthand.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a report holds, what is shown of it does no harm.
class HarmlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1",
                "-x",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\r=1",
                "＝1+1",
                "-1+1"
            })
    void aFormulaIsNoFormulaInCsv(String words) {
        String cell = CsvDossier.cell(words);
        assertTrue(cell.startsWith("'") || cell.startsWith("\"'"), cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-12.5|-12.5",
                "a b|a b",
                "'a,b'|'\"a,b\"'",
                "say \"no\"|'\"say \"\"no\"\"\"'"
            })
    void otherCellsStayAsTheyAre(String words, String cell) {
        assertEquals(cell, CsvDossier.cell(words));
    }

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

    /// Marks that nest, cross, touch and run over paragraphs leave the text as it was.
    @Test
    void marksLeaveTheTextAsItWas() {
        String text = "First words here.\n\nSecond one, \"quoted\" & done.\n \nThird <last>.";
        String bare = bare(text, List.of());
        Random random = new Random(7);
        for (int n = 0; n < 400; n++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < 1 + n % 9; i++) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(text.length() - start);
                marks.add(new Mark(new Span(start, end), "quote", "", List.of("a" + i)));
            }
            assertEquals(bare, bare(text, marks));
        }
    }

    private static String bare(String text, List<Mark> marks) {
        Markup page = new Markup();
        HtmlText.write(text, marks, page);
        return page.toString().replaceAll("<(?!/?p>)[^>]*>", "");
    }
}
