package firsthand.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Takes the visible text of a page apart into blocks, in one pass over the tree.
final class PageBlocks implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "canvas",
                    "select",
                    "option",
                    "button",
                    "input",
                    "textarea",
                    "dialog",
                    "audio",
                    "video",
                    "map",
                    "datalist",
                    "label",
                    "menu",
                    "nav",
                    "rt",
                    "rp");
    private static final Set<String> INLINE =
            Set.of(
                    "a",
                    "abbr",
                    "acronym",
                    "b",
                    "bdi",
                    "bdo",
                    "big",
                    "cite",
                    "code",
                    "data",
                    "del",
                    "dfn",
                    "em",
                    "font",
                    "i",
                    "ins",
                    "kbd",
                    "mark",
                    "q",
                    "s",
                    "samp",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "sup",
                    "time",
                    "tt",
                    "u",
                    "var",
                    "wbr",
                    "nobr",
                    "ruby",
                    "rb",
                    "amp-fit-text");
    private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final Zones zones = new Zones();
    private final StringBuilder run = new StringBuilder();
    private Element holder;
    private int words;
    private int linked;
    private int emphasised;
    private int links;
    private int emphases;
    private boolean inWord;
    private boolean broken;
    private int hiddenWords;

    private final boolean scripts;

    private PageBlocks(Element body, boolean scripts) {
        holder = body;
        this.scripts = scripts;
    }

    /// As readers see the page.
    static PageBlocks of(Document page) {
        return of(page, true);
    }

    /// As those readers see it whose browser runs no scripts.
    static PageBlocks withoutScripts(Document page) {
        return of(page, false);
    }

    private static PageBlocks of(Document page, boolean scripts) {
        PageBlocks p = new PageBlocks(page.body(), scripts);
        page.body().filter(p);
        p.flush();
        return p;
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    /// What the names of the page's parts say.
    Zones zones() {
        return zones;
    }

    /// How many words of running text the page hides from its readers' eyes.
    int hiddenWords() {
        return hiddenWords;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element e) {
            return enter(e);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element e) {
        String tag = e.normalName();
        boolean unseen = UNSEEN.contains(tag) && (scripts || !tag.equals("noscript"));
        if (unseen) return FilterResult.SKIP_ENTIRELY;
        if (unseen(e)) return FilterResult.SKIP_ENTIRELY;
        if (tag.equals("br")) {
            if (broken) flush();
            else space();
            broken = true;
        } else if (!INLINE.contains(tag)) {
            flush();
            holder = e;
        }
        if (tag.equals("a")) links++;
        if (EMPHASIS.contains(tag)) emphases++;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element e)) return FilterResult.CONTINUE;
        String tag = e.normalName();
        if (tag.equals("a")) links--;
        if (EMPHASIS.contains(tag)) emphases--;
        if (!INLINE.contains(tag) && !tag.equals("br")) {
            flush();
            Element parent = e.parent();
            if (parent != null) holder = blockHolder(parent);
        }
        return FilterResult.CONTINUE;
    }

    private static Element blockHolder(Element e) {
        Element h = e;
        for (Element p = h.parent(); INLINE.contains(h.normalName()) && p != null; p = h.parent()) {
            h = p;
        }
        return h;
    }

    private boolean unseen(Element e) {
        if (e.attributesSize() == 0) return false;
        boolean hidden = e.hasAttr("hidden") && !e.attr("hidden").equals("false");
        String style = e.attr("style");
        if (!hidden) hidden = HiddenStyle.hides(style);
        if (hidden && style.length() > 0) hiddenWords += Math.min(10_000, e.text().length() / 6);
        return hidden;
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00ad') continue;
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space();
                continue;
            }
            boolean word = Character.isLetterOrDigit(c);
            if (word && !inWord) {
                words++;
                if (links > 0) linked++;
                if (emphases > 0) emphasised++;
            }
            if (word && unspaced(c)) inWord = (i & 1) == 0;
            else inWord = word || inWord && (c == '\'' || c == '’' || c == '-');
            run.append(c);
            broken = false;
        }
    }

    /// Whether words of this script stand without spaces between them: two characters are taken for
    /// one word.
    private static boolean unspaced(char c) {
        return Character.isIdeographic(c)
                || c >= '\u3040' && c <= '\u30ff'
                || c >= '\u0e00' && c <= '\u0eff';
    }

    private void space() {
        inWord = false;
        if (!run.isEmpty() && run.charAt(run.length() - 1) != ' ') run.append(' ');
    }

    private void flush() {
        String text = run.toString().strip();
        if (words > 0) {
            blocks.add(new PageBlock(holder, text, words, linked, emphasised == words));
        }
        run.setLength(0);
        words = 0;
        linked = 0;
        emphasised = 0;
        inWord = false;
        broken = false;
    }
}
