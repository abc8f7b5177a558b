package firsthand.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/stemma",
                "/quotes",
                "/figures",
                "/claims",
                "/positions",
                "/commitments",
                "/timeline",
                "/reports",
                "/print"
            })
    void everyViewOfAStoryHasAPageAndATwin(String view) throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        String path = "/stories/" + desk.story() + view;
        HttpResponse<String> page = desk.get(path);
        assertEquals(200, page.statusCode());
        assertEquals(1, Jsoup.parse(page.body()).select("h1").size());
        HttpResponse<String> twin = desk.get(path + ".json");
        assertEquals("application/json", twin.headers().firstValue("Content-Type").orElse(""));
        assertEquals("firsthand-dossier-1", OpenDesk.json(twin).path("schema").asText());
    }

    @Test
    void aReportsPageNamesWhatSharesItsWordsAndIsNotInItsTree() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        int named = 0;
        int tied = 0;
        var dossier = OpenDesk.json(desk.get("/api/stories/" + desk.story() + "/dossier"));
        for (var report : dossier.path("reports")) {
            String id = report.path("id").asText();
            var ties = new java.util.TreeSet<String>();
            for (var d : dossier.at("/stemma/descents")) {
                if (d.path("child").asText().equals(id)) ties.add(d.path("parent").asText());
                if (d.path("parent").asText().equals(id)) ties.add(d.path("child").asText());
            }
            String page = desk.get("/stories/" + desk.story() + "/reports/" + id).body();
            var links = Jsoup.parse(page).select("a.see").eachAttr("href");
            var sharing = OpenDesk.json(desk.get("/api/reports/" + id + "/sharing"));
            for (var other : sharing.path("sharing")) {
                String of = other.path("report").asText();
                assertTrue(other.path("shared").asInt() >= 20);
                boolean shown = links.contains("/compare?a=" + id + "&b=" + of);
                assertEquals(!ties.contains(of), shown, id + " and " + of);
                if (shown) named++;
                else tied++;
            }
        }
        assertTrue(named > 0 && tied > 0, named + " named, " + tied + " tied");
    }

    /// Follows every link of the desk's own from the first page on.
    @Test
    void noLinkLeadsNowhere() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        java.util.Set<String> seen = new java.util.TreeSet<>();
        java.util.Deque<String> open = new java.util.ArrayDeque<>(java.util.List.of("/"));
        int anchors = 0;
        while (!open.isEmpty() && seen.size() < 120) {
            String path = open.poll();
            if (!seen.add(path)) continue;
            HttpResponse<String> page = desk.get(path);
            assertTrue(page.statusCode() < 400, path + ": " + page.statusCode());
            boolean html = page.headers().firstValue("Content-Type").orElse("").contains("html");
            if (!html || path.contains("/export/")) continue;
            for (Element link : Jsoup.parse(page.body()).select("a[href]")) {
                String href = link.attr("href");
                if (href.startsWith("#")) {
                    assertTrue(page.body().contains("id=\"" + href.substring(1) + "\""), href);
                    anchors++;
                } else if (href.startsWith("/")) {
                    open.add(href.contains("#") ? href.substring(0, href.indexOf('#')) : href);
                }
            }
        }
        assertTrue(anchors > 10 && seen.size() > 60, seen.size() + " pages, " + anchors);
    }

    @Test
    void linksIntoReportsEndAtTheWords() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        String story = "/stories/" + desk.story();
        int checked = 0;
        for (String view : new String[] {"/quotes", "/figures", "/claims", "/timeline"}) {
            for (Element a : Jsoup.parse(desk.get(story + view).body()).select(".readings a")) {
                if (checked++ % 7 != 0) continue;
                String href = a.attr("href");
                int hash = href.indexOf('#');
                String page = desk.get(href.substring(0, hash)).body();
                assertTrue(page.contains("id=\"" + href.substring(hash + 1) + "\""), href);
            }
        }
        assertTrue(checked > 50, "only " + checked + " links");
    }

    @Test
    void aPageThatTheBrowserHasIsNotSentAgain() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        String path = "/stories/" + desk.story() + "/quotes";
        String tag = desk.get(path).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, desk.get(path, "If-None-Match", tag).statusCode());
        HttpResponse<String> german =
                desk.get(path, "If-None-Match", tag, "Accept-Language", "de-DE,de;q=0.9");
        assertEquals(200, german.statusCode());
        assertTrue(german.body().contains("<html lang=\"de\""));
    }

    @Test
    void everyAnswerKeepsBrowsersFromHarm() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        HttpResponse<String> first = desk.get("/");
        String policy = first.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'nonce-"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertNotEquals(
                policy, desk.get("/").headers().firstValue("Content-Security-Policy").orElse(""));
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        for (Element script : Jsoup.parse(first.body()).select("script")) {
            assertEquals(nonce, script.attr("nonce"));
            assertEquals("", script.html().strip());
        }
        for (String path : new String[] {"/", "/api/stories", "/static/none.js", "/nothing"}) {
            var headers = desk.get(path).headers();
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
            assertEquals("DENY", headers.firstValue("X-Frame-Options").orElse(""));
            assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
        }
    }

    @Test
    void whatCannotBeAnsweredIsToldInOneShape() throws Exception {
        OpenDesk desk = OpenDesk.onTheDam();
        HttpResponse<String> page = desk.get("/no%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals(404, page.statusCode());
        assertEquals(0, Jsoup.parse(page.body()).select("script:not([src])").size());
        HttpResponse<String> json = desk.get("/api/stories?order=sideways");
        assertEquals(400, json.statusCode());
        assertEquals(
                "application/problem+json", json.headers().firstValue("Content-Type").orElse(""));
        assertEquals("/api/problems#invalid", OpenDesk.json(json).path("type").asText());
        assertEquals(405, desk.send("DELETE", "/stories", "").statusCode());
        assertEquals(404, desk.get("/stories/unknown.json").statusCode());
        assertEquals(404, desk.get("/stories/../../etc/passwd").statusCode());
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() throws Exception {
        Limits small =
                new Limits(
                        1_000,
                        2_000,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        50);
        try (OpenDesk desk = OpenDesk.empty(small)) {
            String large = "{\"text\":\"" + "x".repeat(1_500) + "\"}";
            String type = "application/json";
            assertEquals(413, desk.send("POST", "/mcp", large, "Content-Type", type).statusCode());
            assertEquals(200, desk.get("/").statusCode());
        }
    }

    @TempDir Path folder;

    @Test
    void readersReadAndEditorsEdit() throws Exception {
        String reader = Accounts.newToken();
        String editor = Accounts.newToken();
        Path file =
                Files.writeString(
                        folder.resolve("accounts"),
                        Accounts.tokenLine("reader", Role.READER, reader)
                                + "\n"
                                + Accounts.tokenLine("editor", Role.EDITOR, editor)
                                + "\n"
                                + Accounts.line("anna", Role.EDITOR, "correct horse".toCharArray())
                                + "\n");
        try (OpenDesk desk = OpenDesk.with(Accounts.in(file))) {
            HttpResponse<String> stranger = desk.get("/stories");
            assertEquals(303, stranger.statusCode());
            assertTrue(stranger.headers().firstValue("Location").orElse("").startsWith("/sign-in"));
            assertEquals(401, desk.get("/api/stories").statusCode());
            String[] asReader = {"Authorization", "Bearer " + reader};
            assertEquals(200, desk.get("/api/stories", asReader).statusCode());
            String line = "{\"text\":\"The dam at Orvik held on Monday, said mayor Ida Holm.\"}";
            assertEquals(403, add(desk, line, reader).statusCode());
            assertEquals(200, add(desk, line, editor).statusCode());
            assertEquals(401, add(desk, line, "wrong").statusCode());
            signsIn(desk);
        }
    }

    private static HttpResponse<String> add(OpenDesk desk, String line, String token)
            throws IOException, InterruptedException {
        return desk.send(
                "POST",
                "/api/reports",
                line,
                "Content-Type",
                "application/x-ndjson",
                "Authorization",
                "Bearer " + token);
    }

    private static void signsIn(OpenDesk desk) throws IOException, InterruptedException {
        String own = desk.address("").replaceAll("/$", "");
        String[] headers = {"Content-Type", FORM, "Origin", own};
        String wrong = "name=anna&password=wrong";
        assertEquals(403, desk.send("POST", "/sign-in", wrong, headers).statusCode());
        HttpResponse<String> in =
                desk.send("POST", "/sign-in", "name=anna&password=correct+horse", headers);
        assertEquals(303, in.statusCode());
        String cookie = in.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        String pair = cookie.substring(0, cookie.indexOf(';'));
        assertEquals(200, desk.get("/stories", "Cookie", pair).statusCode());
        assertEquals(
                303,
                desk.send(
                                "POST",
                                "/sign-out",
                                "",
                                "Content-Type",
                                FORM,
                                "Origin",
                                own,
                                "Cookie",
                                pair)
                        .statusCode());
        assertEquals(303, desk.get("/stories", "Cookie", pair).statusCode());
    }

    @Test
    void aCorrectionShowsAtOnceAndCanBeTakenBack() throws Exception {
        try (OpenDesk desk = OpenDesk.empty(Limits.USUAL)) {
            desk.add(OpenDesk.sample("dam-failure").subList(0, 4));
            String story = desk.story();
            String base = "/stories/" + story;
            var dossier = OpenDesk.json(desk.get(base + ".json"));
            var quote = dossier.path("quotes").get(0);
            var reading = quote.path("readings").get(0);
            String wish =
                    Twins.JSON
                            .createObjectNode()
                            .put("kind", "rename")
                            .put("report", reading.path("report").asText())
                            .put("start", reading.path("start").asInt())
                            .put("end", reading.path("end").asInt())
                            .put("name", "Orla Brandt")
                            .put("why", "heard it")
                            .toString();
            String type = "application/json";
            HttpResponse<String> made =
                    desk.send("POST", "/api" + base + "/corrections", wish, "Content-Type", type);
            assertEquals(201, made.statusCode(), made.body());
            assertEquals("Orla Brandt", speaker(desk, base));
            assertTrue(desk.get("/corrections").body().contains("Orla Brandt"));
            long number = OpenDesk.json(made).path("number").asLong();
            String undo = "/api/corrections/" + number + "/undo";
            assertEquals(200, desk.send("POST", undo, "", "Content-Type", type).statusCode());
            assertEquals(quote.path("speaker").asText(), speaker(desk, base));
            assertEquals(400, desk.send("POST", undo, "", "Content-Type", type).statusCode());
        }
    }

    private static String speaker(OpenDesk desk, String base) throws Exception {
        return OpenDesk.json(desk.get(base + "/quotes.json"))
                .path("quotes")
                .get(0)
                .path("speaker")
                .asText();
    }
}
