package firsthand.read;

import firsthand.report.Stated;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What a page states about itself, each with the place where it says so: first what is made for
/// machines (JSON-LD, metas, microdata), then what people see.
final class PageStatements {
    private static final Pattern URL_DATE =
            Pattern.compile(
                    "(?<![0-9])(20[0-4][0-9]|199[0-9])[/_.-]?([01]?[0-9])[/_.-]?([0-3][0-9])(?![0-9])");
    private static final Set<String> NOBODY =
            Set.of(
                    "admin",
                    "administrator",
                    "redaktion",
                    "editor",
                    "staff",
                    "author",
                    "root",
                    "user",
                    "guest",
                    "webmaster",
                    "anonymous",
                    "unknown",
                    "null",
                    "none",
                    "by",
                    "autor",
                    "von");

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(written by|posted by|by|von|par|por|di|door|autor|autorin|author|auteur|text)\\b ?:? ?",
                    Pattern.CASE_INSENSITIVE);

    private final PageFacts facts;
    private final List<PageBlock> blocks;
    private final Optional<Ld> ld;
    private final String url;
    private final List<Stated> stated = new ArrayList<>();

    PageStatements(PageFacts facts, List<PageBlock> blocks, String url) {
        this.blocks = blocks;
        this.facts = facts;
        this.ld = Ld.article(facts.jsonLd);
        this.url = url;
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

    /// The element that shows the headline: the first heading of the first rank, or of the second
    /// where it says what the title says.
    Optional<Element> heading() {
        return facts.headings.stream()
                .filter(h -> h.normalName().equals("h1") && h.text().length() > 10)
                .findFirst();
    }

    private static String plain(String s) {
        return s.indexOf('&') < 0 ? s : org.jsoup.parser.Parser.unescapeEntities(s, false);
    }

    Optional<String> author() {
        return people("JSON-LD author", ld.map(l -> l.names("author")).orElse(List.of()))
                .or(() -> metaAuthor())
                .or(() -> people("itemprop author", propTexts("author")))
                .or(() -> people("byline", bylineTexts()))
                .or(() -> people("visible byline", byLines()))
                .or(
                        () ->
                                people(
                                        "JSON-LD creator",
                                        ld.map(l -> l.names("creator")).orElse(List.of())));
    }

    private Optional<String> metaAuthor() {
        for (String name :
                List.of(
                        "author",
                        "article:author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "parsely-author",
                        "sailthru.author",
                        "cxenseparse:author",
                        "twitter:data1")) {
            Optional<String> found =
                    people("meta " + name, facts.metas.getOrDefault(name, List.of()));
            if (found.isPresent()
                    && (!name.equals("twitter:data1") || Names.looksLikeName(found.get()))) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<String> propTexts(String prop) {
        List<String> texts = new ArrayList<>();
        for (Element e : facts.props) {
            if (!e.attr("itemprop").equals(prop)) continue;
            Element name = e.selectFirst("[itemprop=name]");
            texts.add(
                    name == null
                            ? e.text()
                            : name.hasAttr("content") ? name.attr("content") : name.text());
        }
        return texts;
    }

    private List<String> bylineTexts() {
        List<String> texts = new ArrayList<>();
        for (Element e : facts.bylines) {
            String t = e.text();
            String name = PREFIX.matcher(t).replaceFirst("");
            String first = firstOf(name).strip();
            boolean shortName =
                    first.split(" ").length <= 3
                            && first.indexOf('*') < 0
                            && first.indexOf(':') < 0;
            boolean named = Names.looksLikeName(first) || name.length() < t.length() || shortName;
            if (t.length() > 2 && t.length() < 120 && named && !Zones.SHIPPED.commentsAround(e))
                texts.add(t);
            if (texts.size() == 12) break;
        }
        return texts;
    }

    /// Lines like "By Ann Lee" around the text.
    private List<String> byLines() {
        List<String> lines = new ArrayList<>();
        for (PageBlock b : blocks) {
            if (b.words() > 10 || b.words() < 2 || b.text().length() > 80) continue;
            Matcher m = PREFIX.matcher(b.text());
            if (!m.find() || m.end() == b.text().length()) continue;
            if (Names.looksLikeName(firstOf(b.text().substring(m.end())))) lines.add(b.text());
            if (lines.size() == 1) break;
        }
        return lines;
    }

    /// What stands before the first comma, bar or digit.
    private static String firstOf(String name) {
        int end = 0;
        while (end < name.length() && ",|•·/(0123456789".indexOf(name.charAt(end)) < 0) end++;
        return name.substring(0, end);
    }

    /// The names in these strings that can be people's, joined by semicolons.
    private Optional<String> people(String from, List<String> given) {
        Set<String> names = new LinkedHashSet<>();
        for (String g : given) {
            for (String part : g.split("\\s*[|•·]\\s*")) person(part).ifPresent(names::add);
            boolean one = from.startsWith("byline") || from.startsWith("itemprop");
            if (one && !names.isEmpty()) break;
            if (names.size() > 8) break;
        }
        if (names.isEmpty()) return Optional.empty();
        return keep("author", Optional.of(String.join("; ", names)), from);
    }

    private Optional<String> person(String given) {
        String s = plain(given).replaceAll("[\\s\u00a0]+", " ").strip();
        s = PREFIX.matcher(s).replaceFirst("");
        s = s.replace('\u00a0', ' ').replaceFirst("\\S+@\\S+", "").strip();
        int cut = firstDigit(s);
        if (cut >= 0) s = s.substring(0, cut).strip();
        s = s.replaceFirst("[,;:/–-]+$", "").strip();
        boolean outletItself = facts.meta("og:site_name").filter(s::equalsIgnoreCase).isPresent();
        if (s.length() < 3 || s.length() > 80 || s.startsWith("http") || s.startsWith("@"))
            return Optional.empty();
        if (NOBODY.contains(s.toLowerCase(Locale.ROOT)) || outletItself) return Optional.empty();
        if (s.split(" ").length > 8) return Optional.empty();
        return Optional.of(s);
    }

    private static int firstDigit(String s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= '0' && s.charAt(i) <= '9') return i;
        return -1;
    }

    Optional<StatedTime> published() {
        return date("published", ld.flatMap(l -> l.text("datePublished")), "JSON-LD datePublished")
                .or(
                        () ->
                                metaDate(
                                        "published",
                                        "article:published_time",
                                        "og:article:published_time",
                                        "datepublished",
                                        "article.published",
                                        "date",
                                        "pubdate",
                                        "publishdate",
                                        "publish-date",
                                        "publish_date",
                                        "dc.date",
                                        "dc.date.issued",
                                        "dcterms.date",
                                        "dcterms.created",
                                        "dc.date.created",
                                        "date.created",
                                        "cxenseparse:recs:publishtime",
                                        "sailthru.date",
                                        "parsely-pub-date",
                                        "article:published",
                                        "originalpublicationdate",
                                        "article_date_original",
                                        "datecreated",
                                        "og:published_time",
                                        "rnews:datepublished",
                                        "last-modified-date",
                                        "citation_publication_date",
                                        "created",
                                        "created_at",
                                        "dcterms.issued",
                                        "displaydate",
                                        "prism.publicationdate",
                                        "time",
                                        "timestamp"))
                .or(() -> props("published", "datePublished", "dateCreated"))
                .or(this::urlDate)
                .or(this::nearHeadline)
                .or(this::timeElements)
                .or(this::namedDates)
                .or(
                        () ->
                                date(
                                        "published",
                                        ld.flatMap(l -> l.text("dateCreated")),
                                        "JSON-LD dateCreated"))
                .or(
                        () ->
                                metaDate(
                                        "published",
                                        "article:modified_time",
                                        "og:updated_time",
                                        "last-modified",
                                        "modified",
                                        "dc.date.modified",
                                        "datemodified"))
                .or(
                        () ->
                                date(
                                        "published",
                                        ld.flatMap(l -> l.text("dateModified")),
                                        "JSON-LD dateModified"))
                .or(this::shortLines)
                .or(
                        () ->
                                date(
                                        "published",
                                        Ld.page(facts.jsonLd).flatMap(l -> l.text("datePublished")),
                                        "JSON-LD WebPage datePublished"))
                .or(() -> date("published", Optional.of(facts.titleTag), "title"));
    }

    Optional<StatedTime> modified() {
        return date("modified", ld.flatMap(l -> l.text("dateModified")), "JSON-LD dateModified")
                .or(() -> metaDate("modified", "article:modified_time", "og:updated_time"))
                .or(() -> props("modified", "dateModified"));
    }

    private Optional<StatedTime> date(String what, Optional<String> value, String from) {
        Optional<StatedTime> t = value.flatMap(PageStatements::time);
        if (t.isPresent()) keep(what, value, from);
        return t;
    }

    private static Optional<StatedTime> time(String s) {
        return StatedTime.parse(s)
                .or(() -> StatedDates.find(s))
                .filter(t -> t.date().getYear() >= 1990 && t.date().getYear() <= 2100);
    }

    private Optional<StatedTime> metaDate(String what, String... names) {
        for (String name : names) {
            Optional<StatedTime> t = date(what, facts.meta(name), "meta " + name);
            if (t.isPresent()) return t;
        }
        return Optional.empty();
    }

    private Optional<StatedTime> props(String what, String... names) {
        for (String name : names) {
            for (Element e : facts.props) {
                if (!e.attr("itemprop").contains(name)) continue;
                Optional<StatedTime> t = date(what, Optional.of(value(e)), "itemprop " + name);
                if (t.isPresent()) return t;
            }
            Optional<StatedTime> t = metaDate(what, name.toLowerCase(Locale.ROOT));
            if (t.isPresent()) return t;
        }
        return Optional.empty();
    }

    private static String value(Element e) {
        for (String a : List.of("datetime", "content", "title"))
            if (!e.attr(a).isBlank()) return e.attr(a);
        return e.text();
    }

    private Optional<StatedTime> urlDate() {
        String address =
                url.isEmpty() ? facts.canonical.or(() -> facts.meta("og:url")).orElse("") : url;
        if (address.length() > 2000) return Optional.empty();
        Matcher m = URL_DATE.matcher(address);
        while (m.find()) {
            Optional<StatedTime> t =
                    date(
                            "published",
                            Optional.of(m.group(1) + "-" + m.group(2) + "-" + m.group(3)),
                            "address");
            if (t.isPresent()) return t;
        }
        return Optional.empty();
    }

    private Optional<StatedTime> timeElements() {
        for (int pass = 0; pass < 2; pass++) {
            for (Element e : facts.timesFromHeading()) {
                boolean stated =
                        e.hasAttr("pubdate")
                                || e.className().contains("publish")
                                || e.className().contains("date")
                                        && !e.className().contains("updat");
                if (pass == 0 && !stated || teaser(e)) continue;
                Optional<StatedTime> t = date("published", Optional.of(value(e)), "time element");
                if (t.isPresent()) return t;
            }
        }
        return Optional.empty();
    }

    /// Whether an element belongs to a teaser of another report, or to the frame.
    private static boolean teaser(Element e) {
        for (Element p = e; p != null; p = p.parent()) {
            if (Zones.SHIPPED.surelyFrame(p) && !p.normalName().equals("footer")) return true;
        }
        return false;
    }

    /// A date among the short lines of the page: first those between the headline and the text.
    private Optional<StatedTime> shortLines() {
        int from = Math.max(0, firstProse() - 12);
        return lineDate(0, from).or(() -> lineDate(firstProse() + 4, blocks.size()));
    }

    /// A date among the lines between the headline and the running text.
    private Optional<StatedTime> nearHeadline() {
        int heading = 0;
        while (heading < blocks.size() && !headline(blocks.get(heading))) heading++;
        if (heading == blocks.size()) heading = Math.max(0, firstProse() - 12);
        return lineDate(Math.max(0, heading - 4), heading + 12);
    }

    private static boolean headline(PageBlock b) {
        return b.holder().normalName().equals("h1") && b.text().length() > 10;
    }

    private int firstProse() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).prose() && blocks.get(i).words() > 20) return i;
        }
        return blocks.size();
    }

    private Optional<StatedTime> lineDate(int from, int to) {
        for (int i = from; i < Math.min(to, blocks.size()); i++) {
            PageBlock b = blocks.get(i);
            String line =
                    b.words() <= 25
                            ? b.text()
                            : b.text().substring(0, Math.min(30, b.text().length()));
            Optional<StatedTime> t = date("published", Optional.of(line), "visible line");
            if (t.isPresent()) return t;
        }
        return Optional.empty();
    }

    private Optional<StatedTime> namedDates() {
        for (Element e : facts.datesFromHeading()) {
            String v = value(e);
            if (v.length() > 150 || teaser(e)) continue;
            Optional<StatedTime> t = date("published", Optional.of(v), "visible date");
            if (t.isPresent()) return t;
        }
        return Optional.empty();
    }
}
