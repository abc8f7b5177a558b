package firsthand.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A piece of HTML that is a text already, with nothing around it: its blocks as paragraphs.
final class HtmlText {
    private HtmlText() {}

    static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) return html.strip();
        Document page =
                Parser.htmlParser().setMaxDepth(Limits.USUAL.nesting()).parseInput(html, "");
        List<PageBlock> blocks = PageBlocks.of(page).blocks();
        return blocks.stream().map(PageBlock::text).collect(Collectors.joining("\n\n"));
    }
}
