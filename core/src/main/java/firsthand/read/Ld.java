package firsthand.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// schema.org objects as pages carry them in JSON-LD: what a NewsArticle and its kin state.
final class Ld {
    private static final ObjectMapper LENIENT =
            JsonMapper.builder(ReportJson.MAPPER.getFactory().copy())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();
    private static final int MOST = 400;

    private final JsonNode article;
    /// What the page's objects are referred to by, and their names.
    private final Map<String, JsonNode> byId;

    private Ld(JsonNode article, List<JsonNode> objects) {
        this.article = article;
        this.byId = new HashMap<>();
        for (JsonNode o : objects) {
            String id = o.path("@id").asText("");
            if (!id.isEmpty() && o.has("name")) byId.putIfAbsent(id, o);
        }
    }

    /// The first article among the scripts, or empty.
    static Optional<Ld> article(List<JsonNode> objects) {
        return objects.stream()
                .filter(Ld::isArticle)
                .max((a, b) -> Integer.compare(weight(a), weight(b)))
                .map(o -> new Ld(o, objects));
    }

    /// The first day of publication that anything on the page states: a web page, a recipe, a film.
    static Optional<String> anyDate(List<JsonNode> objects) {
        return objects.stream()
                .map(o -> o.path("datePublished"))
                .filter(d -> d.isTextual() && !d.asText().isBlank())
                .map(d -> d.asText().strip())
                .findFirst();
    }

    /// All typed objects in these scripts, in order.
    static List<JsonNode> objects(List<String> scripts) {
        List<JsonNode> objects = new ArrayList<>();
        for (String s : scripts) {
            try {
                collect(LENIENT.readTree(s.replace("<!--", "").replace("-->", "")), objects);
            } catch (JsonProcessingException e) {
                // a page's broken script states nothing
            }
        }
        return objects;
    }

    /// Whether this is an article in the sense of schema.org.
    static boolean isArticle(JsonNode node) {
        for (String type : types(node)) {
            String t = type.substring(type.lastIndexOf('/') + 1);
            if (t.endsWith("Article") || t.endsWith("BlogPosting") || t.equals("Report"))
                return true;
        }
        return false;
    }

    static Ld of(JsonNode article) {
        return new Ld(article, List.of());
    }

    /// An article that says more of itself is the page's own.
    private static int weight(JsonNode n) {
        int w = 0;
        for (String key : List.of("headline", "datePublished", "author", "articleBody")) {
            if (!n.path(key).isMissingNode()) w++;
        }
        return w;
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        if (type.isTextual()) types.add(type.asText());
        type.forEach(t -> types.add(t.asText()));
        return types;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (into.size() >= MOST || node == null) return;
        if (node.isArray()) node.forEach(n -> collect(n, into));
        if (!node.isObject()) return;
        if (node.has("@type")) into.add(node);
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
            JsonNode inner = node.path(key);
            if (inner.isContainerNode()) collect(inner, into);
        }
    }

    Optional<String> text(String key) {
        JsonNode v = article.path(key);
        if (v.isArray() && !v.isEmpty()) v = v.get(0);
        return v.isTextual() && !v.asText().isBlank()
                ? Optional.of(v.asText().strip())
                : Optional.empty();
    }

    /// The names under a key: a string, an object with a name, or a list of these.
    List<String> names(String key) {
        Set<String> names = new LinkedHashSet<>();
        names(article.path(key), names);
        return List.copyOf(names);
    }

    private void names(JsonNode v, Set<String> into) {
        if (into.size() > 20) return;
        if (v.isTextual() && !v.asText().isBlank()) into.add(v.asText().strip());
        if (v.isArray()) v.forEach(n -> names(n, into));
        if (!v.isObject()) return;
        JsonNode named = v.has("name") ? v : byId.getOrDefault(v.path("@id").asText(""), v);
        JsonNode name = named.path("name");
        if (name.isTextual() || name.isArray()) names(name, into);
    }
}
