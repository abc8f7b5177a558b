package firsthand.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A feed of any kind, taken for what publishers really write: RSS 0.9 to 2.0, RDF, Atom. Read by a
/// parser that knows no DTD and no entity of the document's own, and that forgives broken XML.
///
/// @param title the feed's title, as text
/// @param id its Atom id or address, empty when it has none
/// @param author who stands as the author of the whole feed, empty when nobody does
/// @param entries in the order of the feed
public record Feed(
        String title, String link, String id, String author, String language, List<Entry> entries) {
    private static final int MOST = 20_000;

    public Feed {
        entries = List.copyOf(entries);
    }

    /// One item.
    ///
    /// @param id guid or Atom id; empty when it has none
    /// @param source the outlet that the item is credited to (`<source>`), if any
    /// @param html its longest text, as HTML
    /// @param whole whether the text is the item's content, not its summary
    public record Entry(
            String id,
            String title,
            String link,
            String author,
            String published,
            String updated,
            String source,
            String html,
            boolean whole) {}

    /// Reads a feed from its bytes, in whatever charset they are; empty when they are no text.
    public static Optional<Feed> of(byte[] bytes) {
        try {
            String head = new String(bytes, 0, Math.min(200, bytes.length), ISO_8859_1);
            return Optional.of(of(Decoding.decode(bytes, Feeds.encoding(head))));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    /// Reads a feed.
    ///
    /// @param xml the document, decoded
    public static Feed of(String xml) {
        Element root = Parser.xmlParser().setMaxDepth(Limits.USUAL.nesting()).parseInput(xml, "");
        Element channel = first(root, "channel").or(() -> first(root, "feed")).orElse(root);
        List<Entry> entries = new ArrayList<>();
        for (Element e : root.getAllElements()) {
            if (isItem(e) && entries.size() < MOST && !insideItem(e)) entries.add(entry(e));
        }
        return new Feed(
                text(channel, "title"),
                link(channel),
                text(channel, "id", "identifier"),
                feedAuthor(channel),
                text(channel, "language", "dc:language"),
                entries);
    }

    private static boolean isItem(Element e) {
        return name(e).equals("item") || name(e).equals("entry");
    }

    private static boolean insideItem(Element e) {
        for (Element p = e.parent(); p != null; p = p.parent()) if (isItem(p)) return true;
        return false;
    }

    private static Entry entry(Element e) {
        String content = markup(e, "encoded", "content", "body", "fulltext");
        String summary = markup(e, "description", "summary", "abstract");
        boolean whole = content.length() >= summary.length() && !content.isBlank();
        String date = text(e, "pubdate", "published", "issued", "date", "created");
        String id = text(e, "guid", "id", "identifier");
        return new Entry(
                id.isEmpty() ? e.attr("rdf:about").strip() : id,
                title(e),
                link(e),
                author(e),
                date.isEmpty() ? text(e, "updated", "modified") : date,
                text(e, "updated", "modified"),
                source(e),
                whole ? content : summary,
                whole);
    }

    private static String title(Element e) {
        String title = text(e, "title");
        if (!title.isEmpty()) return title;
        return e.children().stream()
                .filter(c -> c.normalName().equals("media:title"))
                .map(Feed::plain)
                .findFirst()
                .orElse("");
    }

    private static String feedAuthor(Element channel) {
        String author = author(channel);
        return author.isEmpty() ? text(channel, "managingeditor") : author;
    }

    /// The name without its prefix, in lower case.
    static String name(Element e) {
        String n = e.normalName();
        return n.substring(n.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Element> first(Element root, String name) {
        return root.getAllElements().stream().filter(e -> name(e).equals(name)).findFirst();
    }

    private static Optional<Element> child(Element of, String name) {
        Element best = null;
        for (Element c : of.children()) {
            if (!name(c).equals(name)) continue;
            boolean plain = c.normalName().indexOf(':') < 0;
            if (best == null || plain && best.normalName().indexOf(':') >= 0) best = c;
        }
        return Optional.ofNullable(best).filter(b -> !b.normalName().startsWith("media:"));
    }

    private static String text(Element of, String... names) {
        for (String name : names) {
            Optional<Element> c = child(of, name.substring(name.indexOf(':') + 1));
            String t = c.map(Feed::plain).orElse("");
            if (!t.isBlank()) return t;
        }
        return "";
    }

    /// An element's text; where it holds markup or escaped markup, the words of it.
    private static String plain(Element e) {
        if (packed(e)) return plain(base64(e.text()));
        String type = e.attr("type");
        boolean markup = type.contains("html") || type.isEmpty() && e.wholeText().indexOf('<') >= 0;
        String raw = e.childrenSize() > 0 ? e.html() : e.wholeText();
        return markup ? plain(raw) : e.text().strip();
    }

    private static String plain(String html) {
        return Parser.htmlParser().parseInput(html, "").text().strip();
    }

    /// Atom packs what is neither text nor markup into base64.
    private static boolean packed(Element e) {
        String type = e.attr("type").toLowerCase(Locale.ROOT);
        boolean text =
                type.isEmpty()
                        || type.contains("html")
                        || type.contains("text")
                        || type.contains("xml");
        return e.attr("mode").equals("base64") || !text && type.contains("/");
    }

    private static String base64(String s) {
        try {
            return new String(Base64.getMimeDecoder().decode(s), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String markup(Element of, String... names) {
        String longest = "";
        for (String name : names) {
            String m = child(of, name).map(Feed::inner).orElse("");
            if (m.length() > longest.length()) longest = m;
        }
        return longest;
    }

    private static String inner(Element e) {
        if (packed(e)) return base64(e.text());
        return (e.childrenSize() > 0 ? e.html() : e.wholeText()).strip();
    }

    private static String link(Element of) {
        String other = "";
        for (Element c : of.children()) {
            if (!name(c).equals("link")) continue;
            String href = c.hasAttr("href") ? c.attr("href").strip() : c.text().strip();
            String rel = c.attr("rel");
            if (!href.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) return href;
            if (other.isEmpty() && !rel.equals("self")) other = href;
        }
        if (!other.isEmpty()) return other;
        if (!of.attr("href").isBlank()) return of.attr("href").strip();
        Optional<Element> guid =
                child(of, "guid").filter(g -> !g.attr("ispermalink").equals("false"));
        return guid.map(g -> g.text().strip()).filter(g -> g.startsWith("http")).orElse("");
    }

    private static String author(Element e) {
        Optional<Element> author = child(e, "author").or(() -> child(e, "creator"));
        if (author.isEmpty()) return text(e, "contributor");
        String name = text(author.get(), "name");
        return name.isEmpty() ? plain(author.get()) : name;
    }

    private static String source(Element e) {
        Optional<Element> source = child(e, "source");
        if (source.isEmpty()) return text(e, "publisher");
        String title = text(source.get(), "title");
        return title.isEmpty() ? source.get().ownText().strip() : title;
    }
}
