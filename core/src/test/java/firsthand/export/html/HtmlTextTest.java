package firsthand.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.export.view.Mark;
import firsthand.export.view.Markup;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A report's text on the page, with its statements marked.
class HtmlTextTest {
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
