package firsthand.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import firsthand.report.Report;
import firsthand.report.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// `.json` files: a report object or an array of them; ninjs items; schema.org articles; JSON Feed;
/// or, in spite of the ending, one object a line.
final class JsonFiles implements Format {
    @Override
    public List<String> endings() {
        return List.of(".json", ".ninjs", ".jsonld");
    }

    @Override
    public boolean reads(Document d) {
        return d.endsIn(".json", ".ninjs", ".jsonld") || d.headText().startsWith("[");
    }

    @Override
    public void read(Document d, Consumer<Outcome> out) throws IOException, Refusal {
        byte[] bytes = d.whole();
        String json = Decoding.decode(bytes, Optional.empty());
        if (json.isBlank()) throw new Refusal("empty", "There is nothing in it.");
        JsonNode node;
        try {
            node = ReportJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            lines(d, json, out);
            return;
        }
        node(node, d.place(), out);
    }

    private static void lines(Document d, String json, Consumer<Outcome> out) {
        int n = 0;
        for (String line : (Iterable<String>) json.lines()::iterator) {
            n++;
            if (line.isBlank()) continue;
            String place = d.place() + " line " + n;
            try {
                node(ReportJson.MAPPER.readTree(line), place, out);
            } catch (JsonProcessingException e) {
                out.accept(new Refusal("bad-json", "This is no JSON.").at(place));
                return;
            }
        }
    }

    private static void node(JsonNode node, String place, Consumer<Outcome> out) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode many = node.isArray() ? node : node.path("items");
        if (!many.isArray()) many = node.path("@graph");
        if (many.isArray()) many.forEach(items::add);
        else items.add(node);
        for (int i = 0; i < items.size(); i++) {
            String where = many.isArray() ? place + " item " + (i + 1) : place;
            try {
                out.accept(new Outcome.Accepted(report(items.get(i), node)));
            } catch (Refusal r) {
                out.accept(r.at(where));
            }
        }
        if (items.isEmpty()) out.accept(new Refusal("empty", "It has no items.").at(place));
    }

    private static Report report(JsonNode item, JsonNode around) throws Refusal {
        if (item.path("text").isTextual()) return ReportJson.report(item);
        if (Ld.isArticle(item)) return article(Ld.of(item));
        if (item.has("body_text") || item.has("body_xhtml") || item.has("bodies"))
            return ninjs(item);
        boolean feed = item.has("content_html") || item.has("content_text") || item.has("summary");
        if (feed) return feedItem(item, around);
        return ReportJson.report(item);
    }

    private static Report article(Ld a) throws Refusal {
        String text = HtmlText.of(a.text("articleBody").orElse(""));
        return made(
                a.text("@id"),
                a.names("publisher").stream().findFirst(),
                a.text("url"),
                a.text("headline"),
                joined(a.names("author")),
                a.text("datePublished"),
                a.text("inLanguage"),
                text,
                "schema.org");
    }

    private static Report ninjs(JsonNode n) throws Refusal {
        Ld fields = Ld.of(n);
        String text = fields.text("body_text").orElse("");
        if (text.isBlank()) text = HtmlText.of(fields.text("body_xhtml").orElse(""));
        for (JsonNode body : n.path("bodies")) {
            if (text.isBlank()) text = HtmlText.of(body.path("value").asText(""));
        }
        Optional<String> headline = fields.text("headline");
        for (JsonNode h : n.path("headlines")) {
            if (headline.isEmpty()) headline = Optional.of(h.path("value").asText(""));
        }
        return made(
                fields.text("uri"),
                fields.text("copyrightholder").or(() -> fields.text("source")),
                fields.text("url"),
                headline,
                fields.text("byline"),
                fields.text("firstcreated").or(() -> fields.text("versioncreated")),
                fields.text("language"),
                text,
                "ninjs");
    }

    private static Report feedItem(JsonNode n, JsonNode feed) throws Refusal {
        Ld fields = Ld.of(n);
        Ld outer = Ld.of(feed);
        String text =
                fields.text("content_text")
                        .or(() -> fields.text("content_html").map(HtmlText::of))
                        .or(() -> fields.text("summary"))
                        .orElse("");
        List<String> authors = fields.names("authors");
        return made(
                fields.text("id"),
                outer.text("title"),
                fields.text("url"),
                fields.text("title"),
                joined(authors.isEmpty() ? fields.names("author") : authors),
                fields.text("date_published"),
                fields.text("language").or(() -> outer.text("language")),
                text,
                "JSON Feed");
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }

    private static Report made(
            Optional<String> id,
            Optional<String> outlet,
            Optional<String> url,
            Optional<String> title,
            Optional<String> author,
            Optional<String> published,
            Optional<String> language,
            String text,
            String from)
            throws Refusal {
        if (text.isBlank()) throw new Refusal("no-text", "The item has no text.");
        List<Stated> stated = new ArrayList<>();
        outlet.ifPresent(o -> stated.add(new Stated("outlet", o, from)));
        author.ifPresent(a -> stated.add(new Stated("author", a, from)));
        published.ifPresent(p -> stated.add(new Stated("published", p, from)));
        return new Report(
                        id.orElseGet(() -> ReportJson.contentId(text)),
                        outlet,
                        url,
                        title,
                        author,
                        published.flatMap(ReportJson::time),
                        language.map(ReportJson::primary).orElse("und"),
                        text,
                        List.of(),
                        List.of())
                .withStated(stated);
    }
}
