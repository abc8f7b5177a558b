package firsthand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import firsthand.library.Library;
import firsthand.web.OpenDesk;
import firsthand.web.Route;
import firsthand.web.Stories;
import firsthand.web.Twins;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final String META = "https://json-schema.org/draft/2020-12/schema";

    private static JsonNode document() throws Exception {
        return Twins.JSON.readTree(OpenApi.document());
    }

    @Test
    void everyRouteIsDocumentedAndNoOther() throws Exception {
        Library library = OpenDesk.onTheDam().library;
        TreeSet<String> routes = new TreeSet<>();
        for (Route r : new Api(library, new Stories(library)).routes()) {
            routes.add(r.method() + " " + r.pattern());
        }
        TreeSet<String> documented = new TreeSet<>();
        document()
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                method ->
                                                        documented.add(
                                                                method.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path.getKey())));
        assertEquals(documented, routes);
    }

    /// What the users' tools read it with finds no fault, and the schemas in it are themselves JSON
    /// Schema.
    @Test
    void theDocumentIsOpenApi() throws Exception {
        assertEquals(List.of(), faults(document()));
        assertEquals("3.1.0", document().path("openapi").asText());
        JsonNode broken = document();
        ((ObjectNode) broken.at("/paths/~1api~1stories/get")).put("responses", "none");
        assertTrue(!faults(broken).isEmpty(), "faults are found");
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var meta = registry.getSchema(SchemaLocation.of(META));
        for (var s : document().at("/components/schemas").properties()) {
            assertEquals(List.of(), meta.validate(s.getValue()), s.getKey());
        }
    }

    private static List<String> faults(JsonNode document) {
        var read = new OpenAPIV3Parser().readContents(document.toString(), null, null);
        assertTrue(read.getOpenAPI() != null, "it can be read at all");
        return read.getMessages();
    }

    @Test
    void everyReferenceAndEveryPartOfAPathIsThere() throws Exception {
        JsonNode document = document();
        for (JsonNode ref : document.findValues("$ref")) {
            String at = ref.asText().substring(1);
            assertTrue(!document.at(at).isMissingNode(), ref.asText());
        }
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .forEach(op -> parameters(document, path.getKey(), op)));
    }

    private static void parameters(JsonNode document, String path, JsonNode operation) {
        TreeSet<String> named = new TreeSet<>();
        for (JsonNode p : operation.path("parameters")) {
            JsonNode whole = p.has("$ref") ? document.at(p.path("$ref").asText().substring(1)) : p;
            if (whole.path("in").asText().equals("path")) named.add(whole.path("name").asText());
        }
        TreeSet<String> inPath = new TreeSet<>();
        for (String part : path.split("/")) {
            if (part.startsWith("{")) inPath.add(part.substring(1, part.length() - 1));
        }
        assertEquals(inPath, named, path + " " + operation.path("operationId"));
    }

    @Test
    void answersHaveTheFieldsThatTheDocumentPromises() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        String story = desk.story();
        String report =
                desk.library
                        .reports(
                                desk.library
                                        .stories(firsthand.library.StoryQuery.newest(1))
                                        .getFirst()
                                        .id())
                        .getFirst()
                        .report()
                        .id();
        check("StoryPage", OpenDesk.json(desk.get("/api/stories?limit=1")));
        check("Story", OpenDesk.json(desk.get("/api/stories/" + story)));
        check("Report", OpenDesk.json(desk.get("/api/reports/" + report)));
        check("Corrections", OpenDesk.json(desk.get("/api/stories/" + story + "/corrections")));
        check("Problem", OpenDesk.json(desk.get("/api/stories/none")));
        String asked = "{\"text\":\"the dam held back water for 40 years\"}";
        check(
                "Trace",
                OpenDesk.json(
                        desk.send(
                                "POST", "/api/trace", asked, "Content-Type", "application/json")));
    }

    private static void check(String schema, JsonNode answer) throws Exception {
        JsonNode said = document().at("/components/schemas/" + schema);
        for (JsonNode field : said.path("required")) {
            assertTrue(answer.has(field.asText()), schema + " without " + field + ": " + answer);
        }
        answer.fieldNames()
                .forEachRemaining(
                        f -> assertTrue(said.path("properties").has(f), schema + " has " + f));
    }

    @Test
    void pagesFollowOneAnother() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        JsonNode first = OpenDesk.json(desk.get("/api/stories?limit=1"));
        int next = first.path("nextOffset").asInt(-1);
        assertEquals(1, next);
        JsonNode second = OpenDesk.json(desk.get("/api/stories?limit=1&offset=" + next));
        assertTrue(
                !first.path("stories")
                        .get(0)
                        .path("id")
                        .equals(second.path("stories").get(0).path("id")));
        JsonNode found = OpenDesk.json(desk.get("/api/stories?q=dam"));
        assertTrue(found.path("stories").size() > 0);
        check("StoryPage", found);
        found.path("stories").forEach(s -> assertTrue(s.path("found").has("words"), s.toString()));
        assertEquals(400, desk.get("/api/stories?only=some").statusCode());
        String tag = desk.get("/api/stories").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, desk.get("/api/stories", "If-None-Match", tag).statusCode());
    }
}
