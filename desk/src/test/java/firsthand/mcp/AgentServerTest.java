package firsthand.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.web.OpenDesk;
import firsthand.web.Twins;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The protocol's own client talks to the server as an agent would.
class AgentServerTest {
    private static McpSyncClient client(McpClientTransport transport) {
        McpSyncClient client =
                McpClient.sync(transport).requestTimeout(Duration.ofSeconds(120)).build();
        client.initialize();
        return client;
    }

    private static McpSyncClient overHttp(OpenDesk desk) {
        return client(
                HttpClientStreamableHttpTransport.builder(desk.address(""))
                        .endpoint("/mcp")
                        .build());
    }

    private static McpSyncClient overStdio(OpenDesk desk) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ServerParameters parameters =
                ServerParameters.builder(java)
                        .args(
                                "-Xmx1g",
                                "--enable-native-access=ALL-UNNAMED",
                                "firsthand.cli.Main",
                                "mcp",
                                desk.folder.toString())
                        .addEnvVar(
                                "CLASSPATH",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")))
                        .build();
        return client(new StdioClientTransport(parameters, McpJsonDefaults.getMapper()));
    }

    private static JsonNode call(McpSyncClient client, String tool, Map<String, Object> arguments)
            throws Exception {
        CallToolResult result =
                client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
        String text = ((TextContent) result.content().getFirst()).text();
        assertFalse(Boolean.TRUE.equals(result.isError()), text);
        return Twins.JSON.readTree(text).path("data");
    }

    @Test
    void tracesAClaimOverHttp() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        McpSyncClient client = overHttp(desk);
        try {
            traces(client, desk);
        } finally {
            client.close();
        }
    }

    @Test
    void tracesAClaimOverStandardInputAndOutput() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        desk.get("/stories/" + desk.story());
        McpSyncClient client = overStdio(desk);
        try {
            traces(client, desk);
        } finally {
            client.close();
        }
    }

    /// Finds the story, takes a quote of it and traces that.
    private static void traces(McpSyncClient client, OpenDesk desk) throws Exception {
        JsonNode stories = call(client, "search_stories", Map.of("words", "dam")).path("stories");
        assertTrue(stories.size() > 0);
        JsonNode dossier = call(client, "get_dossier", Map.of("story", desk.story()));
        assertTrue(dossier.path("reports").get(0).path("text").isMissingNode());
        JsonNode shared = shared(dossier);
        JsonNode reading = shared.path("readings").get(0);
        String words = words(desk, reading);
        JsonNode found = call(client, "trace_claim", Map.of("text", words)).path("matches");
        JsonNode first = found.get(0);
        assertEquals(shared.path("id"), first.path("item").path("id"), found.toString());
        assertEquals(shared.path("origins"), first.path("origins"));
        for (JsonNode r : first.path("item").path("readings")) {
            assertEquals(words(desk, r), r.path("words").asText());
        }
        JsonNode descent = dossier.path("stemma").path("descents").get(0);
        String other = descent.path("evidence").get(0).path("parent").path("report").asText();
        JsonNode compared =
                call(
                        client,
                        "compare_reports",
                        Map.of(
                                "story", desk.story(),
                                "first", descent.path("child").asText(),
                                "second", other));
        assertTrue(compared.path("passages").size() > 0);
    }

    /// A direct quote of several reports.
    private static JsonNode shared(JsonNode dossier) {
        for (JsonNode q : dossier.path("quotes")) {
            JsonNode first = q.path("readings").get(0);
            int length = first.path("end").asInt() - first.path("start").asInt();
            if (q.path("readings").size() > 2 && length > 40) return q;
        }
        throw new AssertionError("the sample has no shared quote");
    }

    private static String words(OpenDesk desk, JsonNode reading) {
        String text =
                desk.library.report(reading.path("report").asText()).orElseThrow().report().text();
        int from = text.offsetByCodePoints(0, reading.path("start").asInt());
        int to = text.offsetByCodePoints(0, reading.path("end").asInt());
        return text.substring(from, to);
    }

    @Test
    void toolsOnlyReadAndAreDescribedTheSameWhateverTheLibraryHolds() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        McpSyncClient client = overHttp(desk);
        try {
            var tools = client.listTools().tools();
            assertEquals(4, tools.size());
            for (Tool tool : tools) {
                assertTrue(tool.annotations().readOnlyHint());
                assertFalse(tool.description().contains("Tallgrass"), tool.description());
            }
            CallToolResult wrong =
                    client.callTool(
                            CallToolRequest.builder("get_dossier")
                                    .arguments(Map.of("story", "no such story"))
                                    .build());
            assertTrue(wrong.isError());
        } finally {
            client.close();
        }
    }
}
