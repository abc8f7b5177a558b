package firsthand.read;

import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A web page: its report without the frame around it, and what it states about itself.
final class WebPage implements Format {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,4}=\\s{0,4}[\"']?([a-z0-9_:.-]{2,40})");
    private static final List<String> TAGS =
            List.of("<!doctype html", "<p>", "<p ", "<div", "<article", "<h1", "<meta", "<main");
    private static final int HIDDEN = 40;

    /// A page that shows fewer words may well leave the rest to its scripts.
    private static final int LITTLE = 80;

    /// Furniture that the reporter or the desk wrote: it is marked in the text, not taken out.
    private static final Set<String> LEFT_IN =
            Set.of("desk note", "author box", "stray characters", "byline");

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx");
    }

    @Override
    public boolean reads(firsthand.read.Document d) {
        if (d.endsIn(".html", ".htm", ".xhtml", ".shtml")) return true;
        String head = d.headText();
        boolean fragment = TAGS.stream().anyMatch(head::startsWith);
        return fragment || head.contains("<html") || head.contains("<body");
    }

    @Override
    public void read(firsthand.read.Document d, Consumer<Outcome> out) throws IOException, Refusal {
        byte[] bytes = d.whole();
        String html = Decoding.decode(bytes, statedCharset(d));
        Report r = report(d.stem(), html, d.url(), d.limits());
        List<Stated> stated = new ArrayList<>(r.stated());
        stated.add(new Stated("file", d.place(), "input"));
        out.accept(new Outcome.Accepted(r.withStated(stated)));
    }

    private static Optional<String> statedCharset(firsthand.read.Document d) {
        String head = d.headText();
        Matcher m = CHARSET.matcher(head);
        while (m.find()) {
            // a script's charset is its own
            if (head.startsWith("<meta", head.lastIndexOf('<', m.start()))) {
                return Optional.of(m.group(1));
            }
        }
        return Optional.empty();
    }

    /// The page's report.
    ///
    /// @param url where the page comes from; may be empty
    static Report report(String id, String html, String url, Limits limits) throws Refusal {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.nesting());
        Document page = parser.parseInput(html, url);
        PageFacts facts = PageFacts.of(page);
        PageBlocks seen = PageBlocks.of(page);
        PageStatements states = new PageStatements(facts, seen, url);
        Optional<String> title = states.title();
        String headline = title.orElse("");
        PageBody.Told told =
                new PageBody.Told(headline, states.heading(headline), states.summaries());
        List<PageBlock> body = body(page, seen, told);
        String text = text(body);
        List<Notice> notices = new ArrayList<>(hidden(seen));
        Optional<String> fuller = states.fullerText(text);
        if (fuller.isPresent()) {
            text = clean(fuller.get());
            notices.add(
                    new Notice(
                            "not-shown",
                            Optional.empty(),
                            "The page shows less of its report than it states for machines:"
                                    + " this is what it states."));
        }
        if (text.isBlank()) {
            text = states.spareText().orElseThrow(WebPage::noText);
            notices.add(
                    new Notice(
                            "not-shown",
                            Optional.empty(),
                            "The page shows no running text:"
                                    + " this is what it says about itself."));
        }
        Optional<StatedTime> published = states.published(body);
        states.modified();
        notices.addAll(states.oddDates());
        return new Report(
                        id,
                        states.outlet(),
                        states.address(),
                        title,
                        states.author(body),
                        published,
                        states.language().orElse("und"),
                        text,
                        List.of(),
                        notices)
                .withStated(states.stated());
    }

    /// The report's blocks; where scripts are to bring it, what the page says without them.
    private static List<PageBlock> body(Document page, PageBlocks seen, PageBody.Told told) {
        List<PageBlock> body = PageBody.choose(seen, told);
        int words = PageBody.words(body);
        if (words >= LITTLE || page.getElementsByTag("noscript").isEmpty()) return body;
        List<PageBlock> bare = PageBody.choose(PageBlocks.withoutScripts(page), told);
        int more = PageBody.words(bare);
        return more >= LITTLE && more > 3 * words ? bare : body;
    }

    private static Refusal noText() {
        return new Refusal("no-report", "The page has no running text.");
    }

    private static List<Notice> hidden(PageBlocks seen) {
        if (seen.hiddenWords() < HIDDEN) return List.of();
        return List.of(
                new Notice(
                        "hidden-text",
                        Optional.empty(),
                        "The page holds text that it hides from its readers' eyes."));
    }

    private static String text(List<PageBlock> body) {
        List<String> paragraphs = new ArrayList<>();
        for (PageBlock b : body) paragraphs.add(b.text());
        String text = String.join("\n\n", paragraphs);
        return clean(text);
    }

    /// The text without the furniture that its words give away.
    private static String clean(String text) {
        List<Block> blocks = Block.of(text);
        var junk = new ArrayList<>(Furniture.find(text, blocks));
        junk.removeIf(j -> LEFT_IN.contains(j.why()));
        if (junk.isEmpty()) return text;
        List<String> kept = new ArrayList<>();
        int next = 0;
        for (Block b : blocks) {
            while (next < junk.size() && junk.get(next).span().end() < b.span().start()) next++;
            boolean drop = next < junk.size() && junk.get(next).span().contains(b.span());
            if (!drop) kept.add(b.span().of(text));
        }
        return String.join("\n\n", kept);
    }
}
