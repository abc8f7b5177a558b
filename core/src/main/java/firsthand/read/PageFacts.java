package firsthand.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// All places of a page where it may state something about itself, gathered in one pass.
final class PageFacts implements NodeVisitor {
    private static final int SCRIPTS = 40;
    private static final int LONGEST_SCRIPT = 1 << 20;

    final Map<String, List<String>> metas = new LinkedHashMap<>();
    final List<String> jsonLd = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> props = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> authorLinks = new ArrayList<>();
    final List<Element> dateNamed = new ArrayList<>();
    private int firstAfterHeading = -1;
    private int firstDateAfterHeading;
    Optional<String> canonical = Optional.empty();
    String titleTag = "";
    String language = "";

    private PageFacts() {}

    static PageFacts of(Document page) {
        PageFacts facts = new PageFacts();
        page.traverse(facts);
        return facts;
    }

    /// The first value of the first of these metas that has one.
    Optional<String> meta(String... names) {
        for (String name : names) {
            for (String value : metas.getOrDefault(name, List.of())) {
                if (!value.isBlank()) return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    /// The time elements: those below the headline first, then those above it.
    List<Element> timesFromHeading() {
        return rotated(times, Math.max(0, firstAfterHeading));
    }

    /// The elements named as dates, in the same order.
    List<Element> datesFromHeading() {
        return rotated(dateNamed, firstDateAfterHeading);
    }

    private static List<Element> rotated(List<Element> all, int from) {
        List<Element> rotated = new ArrayList<>(all.subList(from, all.size()));
        rotated.addAll(all.subList(0, from));
        return rotated;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element e)) return;
        switch (e.normalName()) {
            case "html" ->
                    language = e.attr("lang").isEmpty() ? e.attr("xml:lang") : e.attr("lang");
            case "meta" -> meta(e);
            case "script" -> script(e);
            case "title" -> {
                if (titleTag.isEmpty() && node.parentNameIs("head")) titleTag = e.text();
            }
            case "link" -> {
                if (e.attr("rel").equalsIgnoreCase("canonical") && canonical.isEmpty()) {
                    canonical = Optional.of(e.attr("href").strip()).filter(h -> !h.isEmpty());
                }
            }
            case "h1", "h2" -> {
                if (firstAfterHeading < 0
                        && e.normalName().equals("h1")
                        && e.text().length() > 10) {
                    firstAfterHeading = times.size();
                    firstDateAfterHeading = dateNamed.size();
                }
                headings.add(e);
            }
            case "time", "abbr" -> times.add(e);
            default -> {}
        }
        named(e);
    }

    private void meta(Element e) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = e.attr(key).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, k -> new ArrayList<>()).add(e.attr("content"));
            }
        }
    }

    private void script(Element e) {
        if (!e.attr("type").contains("ld+json")) {
            if (scripts.size() < SCRIPTS) scripts.add(e);
            return;
        }
        if (jsonLd.size() == SCRIPTS) return;
        String data = e.data();
        if (data.length() <= LONGEST_SCRIPT) jsonLd.add(data);
    }

    private void named(Element e) {
        if (e.attributesSize() == 0) return;
        String prop = e.attr("itemprop");
        if (!prop.isEmpty() && !e.normalName().equals("meta")) props.add(e);
        if (!prop.isEmpty() && e.normalName().equals("meta")) return;
        String rel = e.attr("rel");
        if (rel.equals("author") || rel.contains("author ") || rel.contains(" author")) {
            bylines.add(e);
        } else if (e.normalName().equals("a") && containsAny(e.attr("href"), AUTHOR_PATHS)) {
            authorLinks.add(e);
        }
        if (!e.hasAttr("class") && !e.hasAttr("id")) return;
        String names = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
        if (containsAny(names, AUTHOR_NAMES)) bylines.add(e);
        if (containsAny(names, DATE_NAMES)) dateNamed.add(e);
    }

    private static final List<String> AUTHOR_NAMES =
            List.of("author", "byline", "autor", "auteur", "autore", "verfasser", "writer");
    /// Addresses of pages about one author.
    private static final List<String> AUTHOR_PATHS =
            List.of(
                    "/author/",
                    "/authors/",
                    "/autor/",
                    "/autoren/",
                    "/auteur/",
                    "/auteurs/",
                    "/autore/",
                    "/autores/",
                    "/redakteur/",
                    "/contributor/",
                    "/journalist/");
    private static final List<String> DATE_NAMES =
            List.of("date", "datum", "fecha", "publish", "pubdate", "posted", "timestamp", "time");

    private static boolean containsAny(String names, List<String> parts) {
        for (String p : parts) if (names.contains(p)) return true;
        return false;
    }
}
