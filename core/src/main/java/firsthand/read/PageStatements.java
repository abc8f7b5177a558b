package firsthand.read;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.report.Notice;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// What a page states about itself, each with the place where it says so: first what is made for
/// machines (JSON-LD, metas, microdata), then what people see.
final class PageStatements {
    /// A stated body of so many characters is no teaser.
    private static final int FULL = 500;

    /// A headline and its heading have at most so many letters together.
    private static final int LONGEST = 1000;

    /// So many headings are looked at for the headline.
    private static final int HEADINGS = 40;

    private final PageFacts facts;
    private final PageBlocks page;
    private final Optional<Ld> ld;
    private final ToldDates told;
    private final String url;
    private final List<Stated> stated = new ArrayList<>();
    private Optional<ToldDates.Found> published = Optional.empty();
    private Optional<ToldDates.Found> modified = Optional.empty();

    PageStatements(PageFacts facts, PageBlocks page, String url) {
        this.page = page;
        this.facts = facts;
        List<JsonNode> objects = Ld.objects(facts.jsonLd);
        this.ld = Ld.article(objects);
        this.url = url;
        String address =
                url.isEmpty() ? facts.canonical.or(() -> facts.meta("og:url")).orElse("") : url;
        this.told = new ToldDates(facts, ld, Ld.anyDate(objects), address);
    }

    List<Stated> stated() {
        return stated;
    }

    private Optional<String> keep(String what, Optional<String> value, String from) {
        value.ifPresent(v -> stated.add(new Stated(what, v, from)));
        return value;
    }

    private Optional<String> fromMeta(String what, String... names) {
        for (String name : names) {
            Optional<String> v = facts.meta(name);
            if (v.isPresent()) return keep(what, v, "meta " + name);
        }
        return Optional.empty();
    }

    private Optional<String> fromLd(String what, String key) {
        return keep(what, ld.flatMap(l -> l.text(key)), "JSON-LD " + key);
    }

    Optional<String> address() {
        if (!url.isEmpty()) return Optional.of(url);
        return keep("address", facts.canonical.filter(c -> c.startsWith("http")), "link canonical")
                .or(() -> fromMeta("address", "og:url"));
    }

    Optional<String> outlet() {
        return fromMeta("outlet", "og:site_name", "application-name")
                .or(
                        () ->
                                keep(
                                        "outlet",
                                        ld.flatMap(l -> l.names("publisher").stream().findFirst()),
                                        "JSON-LD publisher"));
    }

    Optional<String> language() {
        return keep(
                        "language",
                        Optional.of(facts.language).filter(l -> l.length() >= 2),
                        "html lang")
                .or(() -> fromLd("language", "inLanguage"))
                .or(() -> fromMeta("language", "og:locale", "content-language"))
                .map(l -> l.split("[-_]", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(l -> l.matches("[a-z]{2,3}"));
    }

    /// What the page says in place of a text that it doesn't show: the article's body in its
    /// JSON-LD, else its summary.
    Optional<String> spareText() {
        return ld.flatMap(l -> l.text("articleBody"))
                .or(() -> facts.meta("og:description", "description", "twitter:description"))
                .map(PageStatements::plain)
                .filter(t -> t.length() > 40);
    }

    /// The article's body as its JSON-LD states it, where the page shows less than half of it.
    ///
    /// @param shown the text that the page shows
    Optional<String> fullerText(String shown) {
        return ld.flatMap(l -> l.text("articleBody"))
                .filter(t -> t.length() >= FULL && t.length() > 2 * shown.length())
                .map(PageStatements::paragraphs)
                .filter(t -> t.length() >= FULL && t.length() > 2 * shown.length());
    }

    /// A text that may be marked up, as paragraphs.
    private static String paragraphs(String text) {
        String plain = plain(text);
        if (plain.indexOf('<') < 0) return plain;
        List<String> paragraphs = new ArrayList<>();
        for (PageBlock b : PageBlocks.of(Jsoup.parseBodyFragment(plain)).blocks()) {
            paragraphs.add(b.text());
        }
        return String.join("\n\n", paragraphs);
    }

    /// The headline: the page's own heading where a machine-made title says the same.
    Optional<String> title() {
        Optional<String> made =
                fromLd("title", "headline")
                        .or(() -> fromMeta("title", "og:title", "twitter:title", "dc.title"));
        Optional<String> heading =
                facts.headings.stream()
                        .filter(h -> h.normalName().equals("h1"))
                        .map(Element::text)
                        .filter(t -> !t.isBlank() && t.length() < 300)
                        .findFirst();
        if (made.isPresent()) return made.map(PageStatements::plain);
        return keep("title", heading, "h1")
                .or(
                        () ->
                                keep(
                                        "title",
                                        Optional.of(facts.titleTag).filter(t -> !t.isBlank()),
                                        "title"));
    }

    /// The element that shows the headline: the first heading of the first two ranks that says
    /// what the title says, else the first of the first rank that says enough.
    ///
    /// @param title the headline that the page states for machines; may be empty
    Optional<Element> heading(String title) {
        String letters = letters(title);
        Optional<Element> same =
                facts.headings.stream()
                        .limit(HEADINGS)
                        .filter(h -> says(letters(h.text()), letters))
                        .findFirst();
        return same.or(
                () ->
                        facts.headings.stream()
                                .filter(h -> h.normalName().equals("h1") && h.text().length() > 10)
                                .limit(HEADINGS)
                                .filter(this::shown)
                                .findFirst());
    }

    /// Whether readers see it: some pages say their headline once more for other machines.
    private boolean shown(Element heading) {
        return page.blocks().stream().anyMatch(b -> ReportPart.holds(heading, b.holder()));
    }

    private static boolean says(String heading, String title) {
        if (heading.length() < 8 || heading.length() + title.length() > LONGEST) return false;
        return title.contains(heading) && 2 * heading.length() > title.length()
                || heading.contains(title) && 2 * title.length() > heading.length();
    }

    /// What the page says of its report in a sentence or two: the letters alone, without the end
    /// where that is cut off.
    List<String> summaries() {
        List<String> all = new ArrayList<>();
        for (String name : List.of("og:description", "description", "twitter:description")) {
            facts.meta(name).map(PageStatements::plain).ifPresent(all::add);
        }
        ld.flatMap(l -> l.text("description")).map(PageStatements::plain).ifPresent(all::add);
        return all.stream()
                .map(s -> s.length() > 1000 ? s.substring(0, 1000) : s)
                .map(PageStatements::letters)
                .distinct()
                .toList();
    }

    /// The letters and digits of a line alone, in lower case.
    static String letters(String s) {
        StringBuilder b = new StringBuilder();
        s.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(b::appendCodePoint);
        return b.toString();
    }

    static String plain(String s) {
        return s.indexOf('&') < 0 ? s : org.jsoup.parser.Parser.unescapeEntities(s, false);
    }

    /// The people that the page names as its authors, joined by semicolons.
    ///
    /// @param body the blocks that are the report
    Optional<String> author(List<PageBlock> body) {
        PageAuthors authors = new PageAuthors(facts, new Bylines(page, body), ld);
        return authors.stated().flatMap(s -> keep("author", Optional.of(s.value()), s.from()));
    }

    /// When the page says that it was published.
    ///
    /// @param body the blocks that are the report
    Optional<StatedTime> published(List<PageBlock> body) {
        SeenDates seen = new SeenDates(facts, page, body);
        published = new PageDates(told, seen, facts.titleTag).published();
        return published.map(d -> keep("published", d));
    }

    /// When the page says that it was last changed.
    Optional<StatedTime> modified() {
        modified = told.modified();
        return modified.map(d -> keep("modified", d));
    }

    /// What is odd about the days that the page states, once they were asked for.
    List<Notice> oddDates() {
        List<Notice> odd = new ArrayList<>();
        DateOddities.differing(told.allPublished()).ifPresent(odd::add);
        published
                .flatMap(p -> modified.flatMap(m -> DateOddities.changedBefore(p, m)))
                .ifPresent(odd::add);
        return odd;
    }

    private StatedTime keep(String what, ToldDates.Found found) {
        stated.add(new Stated(what, found.written(), found.from()));
        return found.time();
    }
}
