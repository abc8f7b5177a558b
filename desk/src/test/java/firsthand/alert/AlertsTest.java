package firsthand.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import firsthand.Firsthand;
import firsthand.follow.FetchLimits;
import firsthand.follow.Fetcher;
import firsthand.follow.Posted;
import firsthand.library.Alert;
import firsthand.library.Library;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
    private static final Firsthand FIRSTHAND = Firsthand.open();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WIRE =
            "The Verkhani dam in northern Pellmar gave way on Tuesday and water reached Ostrel within"
                    + " an hour. Fourteen people are missing, Governor Irina Salk said. “We opened"
                    + " both gates at once and we warned every village below the dam,” Salk told"
                    + " reporters in Ostrel. Villagers fled to the hills above Ostrel.";
    private static final String LATER =
            "Water from the Verkhani dam in northern Pellmar stood in Ostrel on Wednesday."
                    + " Seventeen people are missing, Governor Irina Salk said. “We opened both gates"
                    + " too late and we warned no village below the dam,” Salk told reporters in"
                    + " Ostrel. Villagers fled to the hills above Ostrel.";

    @TempDir Path folder;
    private Library library;
    private HttpServer server;
    private final List<Received> received = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int status = 204;
    private Instant now = Instant.parse("2026-04-22T09:00:00Z");

    /// One request that the server got.
    private record Received(Map<String, String> headers, byte[] body) {
        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder.resolve("library"), () -> FIRSTHAND);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        library.close();
        server.stop(0);
    }

    private void reopen() {
        library.close();
        library = Library.open(folder.resolve("library"), () -> FIRSTHAND);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name, values.getFirst()));
        received.add(new Received(headers, exchange.getRequestBody().readAllBytes()));
        if (status == 503) exchange.getResponseHeaders().add("Retry-After", "90");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private String hook() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    private Alerts alerts(String toml) {
        return alerts(toml, FetchLimits.USUAL.allowingPrivate());
    }

    private Alerts alerts(String toml, FetchLimits limits) {
        return new Alerts(
                        library,
                        AlertRules.read(toml, folder, Map.of("SECRET", "whsec_c2VjcmV0")),
                        new Fetcher(limits),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        () -> now)
                .begin();
    }

    private static String rule(String when, String to) {
        return "[[alert]]\nname = \"r\"\nwhen = \"" + when + "\"\nto = " + to + "\n";
    }

    private void add(String id, String outlet, String text) {
        Report plain = Report.of(id, text);
        Report r =
                new Report(
                        id,
                        Optional.of(outlet),
                        Optional.of("https://" + id + ".example/dam"),
                        Optional.empty(),
                        Optional.empty(),
                        StatedTime.parse("2026-04-21"),
                        plain.language(),
                        text,
                        List.of(),
                        List.of());
        library.add(r, text.getBytes(StandardCharsets.UTF_8), "given by hand");
    }

    private List<String> texts(List<Alert> alerts) {
        return alerts.stream().map(Alert::text).toList();
    }

    @Test
    void aFigureThatChangesIsToldOnce() {
        String toml = rule("a figure changes", "\"-\"");
        Alerts alerts = alerts(toml);
        add("wire", "Pellmar Wire", WIRE);
        assertEquals(List.of(), alerts.round());
        add("later", "Ostrel Times", LATER);
        List<Alert> told = alerts.round();
        assertEquals(1, told.size(), texts(told).toString());
        assertTrue(
                told.getFirst().text().contains("Ostrel Times says “Seventeen”"),
                texts(told).toString());
        assertTrue(
                told.getFirst().text().contains("“Fourteen” (Pellmar Wire)"),
                texts(told).toString());
        var passage = told.getFirst().passages().getFirst();
        assertEquals("Seventeen", LATER.substring(passage.start(), passage.end()));
        assertEquals(List.of(), alerts.round());
        reopen();
        assertEquals(List.of(), alerts(toml).round());
        assertEquals(1, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void whatWasThereBeforeTheRuleIsNotTold() {
        add("wire", "Pellmar Wire", WIRE);
        add("later", "Ostrel Times", LATER);
        Alerts alerts = alerts(rule("a figure changes", "\"-\""));
        assertEquals(List.of(), alerts.round());
        assertEquals(1, alerts.rehearse().size());
        add("third", "Brenn Daily", LATER.replace("Seventeen", "Nineteen"));
        assertEquals(1, alerts.round().size());
    }

    @Test
    void anAlteredQuoteIsTold() {
        Alerts alerts = alerts(rule("a quote is altered", "\"-\""));
        add("wire", "Pellmar Wire", WIRE);
        add("later", "Ostrel Times", LATER);
        List<Alert> told = alerts.round();
        assertTrue(told.size() >= 1, texts(told).toString());
        assertTrue(told.getFirst().text().contains("Salk"), texts(told).toString());
        assertTrue(told.getFirst().text().contains("too late"), texts(told).toString());
        assertTrue(told.getFirst().text().contains("at once"), texts(told).toString());
    }

    @Test
    void aNewVersionThatChangesAFigureIsTold() {
        Alerts alerts = alerts(rule("a figure changes", "\"-\""));
        add("wire", "Pellmar Wire", WIRE);
        alerts.round();
        add("wire", "Pellmar Wire", WIRE.replace("Fourteen", "Forty"));
        List<Alert> told = alerts.round();
        assertEquals(1, told.size(), texts(told).toString());
        assertTrue(told.getFirst().text().contains("“Forty”"), texts(told).toString());
        assertEquals(List.of(), alerts.round());
    }

    @Test
    void aSearchThatMatchesIsToldOfWhatComes() {
        add("old", "Pellmar Wire", WIRE);
        Alerts alerts =
                alerts(
                        rule("a search matches", "\"-\"")
                                + "search = '\"northern Pellmar\" missing'\n");
        add("new", "Ostrel Times", LATER);
        add("other", "Ostrel Times", "A fair opens in Ostrel; nobody is missing apples.");
        List<Alert> told = alerts.round();
        assertEquals(1, told.size());
        assertEquals("new", told.getFirst().passages().getFirst().report());
    }

    @Test
    void aSecondOriginIsToldOnceForAStory() {
        Alerts alerts = alerts(rule("a second origin appears", "\"-\""));
        for (Report r : sample()) library.add(r, new byte[] {1}, "sample");
        List<Alert> told = alerts.round();
        assertEquals(1, told.size(), texts(told).toString());
        assertTrue(told.getFirst().text().contains("independent origins"));
        assertEquals(List.of(), alerts.round());
    }

    private static List<Report> sample() {
        List<firsthand.read.Outcome> outcomes = new ArrayList<>();
        firsthand.read.Inputs.read(List.of("../samples/bank-rescue"), outcomes::add);
        return firsthand.read.Inputs.accepted(outcomes);
    }

    @Test
    void aWebhookIsSignedAndTriedAgainUntilItIsTaken() throws Exception {
        status = 503;
        String toml = rule("a figure changes", "\"" + hook() + "\"") + "secret_env = \"SECRET\"\n";
        Alerts alerts = alerts(toml);
        add("wire", "Pellmar Wire", WIRE);
        add("later", "Ostrel Times", LATER);
        alerts.round();
        alerts.round();
        assertEquals(1, received.size());
        status = 204;
        now = now.plusSeconds(60);
        alerts.round();
        assertEquals(1, received.size(), "it comes before the server asked it to");
        reopen();
        now = now.plusSeconds(60);
        alerts = alerts(toml);
        alerts.round();
        alerts.round();
        assertEquals(2, received.size());
        Received first = received.getFirst();
        Received second = received.getLast();
        assertEquals(first.headers().get("webhook-id"), second.headers().get("webhook-id"));
        assertEquals("figure", second.json().path("data").path("kind").asText());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed =
                second.headers().get("webhook-id")
                        + "."
                        + second.headers().get("webhook-timestamp")
                        + "."
                        + new String(second.body(), StandardCharsets.UTF_8);
        assertEquals(
                "v1,"
                        + Base64.getEncoder()
                                .encodeToString(
                                        mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))),
                second.headers().get("webhook-signature"));
    }

    @Test
    void aWebhookThatNeverAnswersIsGivenUp() {
        status = 500;
        Alerts alerts = alerts(rule("a search matches", "\"" + hook() + "\"") + "search = 'dam'\n");
        add("wire", "Pellmar Wire", WIRE);
        for (int i = 0; i < 40; i++) {
            alerts.round();
            now = now.plus(Duration.ofHours(7));
        }
        assertEquals(16, received.size());
        assertEquals("alert-not-delivered", library.refusals(1).getFirst().key());
        assertEquals(0, library.alerts().waiting(hook()));
    }

    @Test
    void oneServerInTroubleHoldsNoOtherBack() {
        String dead = "http://localhost:1/hook";
        Alerts alerts =
                alerts(
                        rule("a search matches", "[\"" + dead + "\", \"" + hook() + "\", \"-\"]")
                                + "search = 'dam'\n");
        add("wire", "Pellmar Wire", WIRE);
        alerts.round();
        assertEquals(1, received.size());
        assertEquals(1, library.alerts().waiting(dead));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"kind\":\"match\""));
    }

    @Test
    void nothingIsPostedIntoAClosedNetwork() {
        Alerts alerts =
                alerts(
                        rule("a search matches", "\"" + hook() + "\"") + "search = 'dam'\n",
                        FetchLimits.USUAL);
        add("wire", "Pellmar Wire", WIRE);
        alerts.round();
        assertEquals(List.of(), received);
        var became = alerts.trial().values().iterator().next();
        assertTrue(became instanceof Posted.Failed f && f.reason().contains("closed to us"));
    }

    @Test
    void feedsShowWhatIsKnownAndNothingThatWasErased() throws IOException {
        String toml = rule("a figure changes", "[\"a.xml\", \"a.json\"]");
        Alerts alerts = alerts(toml);
        alerts.round();
        assertEquals(0, entries().size());
        add("wire", "Pellmar Wire", WIRE);
        add("later", "Ostrel \u0001 & <Times>", LATER);
        alerts.round();
        assertEquals(1, entries().size());
        JsonNode item = JSON.readTree(folder.resolve("a.json").toFile()).path("items").path(0);
        assertEquals("https://later.example/dam", item.path("external_url").asText());
        assertEquals(
                "later", item.path("_firsthand").path("passages").path(0).path("report").asText());
        library.eraseReport("later", "Vera Lind", "asked to");
        alerts.writeFeeds();
        assertEquals(0, entries().size());
        assertFalse(Files.readString(folder.resolve("a.json")).contains("Seventeen"));
        reopen();
        assertEquals(List.of(), alerts(toml).round());
    }

    private org.jsoup.select.Elements entries() throws IOException {
        String feed = Files.readString(folder.resolve("a.xml"));
        var parsed = Jsoup.parse(feed, "", Parser.xmlParser());
        assertEquals("urn:firsthand:alerts", parsed.select("feed > id").text());
        return parsed.select("feed > entry");
    }
}
