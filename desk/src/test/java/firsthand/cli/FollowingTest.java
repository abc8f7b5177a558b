package firsthand.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import firsthand.Firsthand;
import firsthand.library.Followed;
import firsthand.library.Library;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program reads and follows a site that stands on this machine.
class FollowingTest {
    private static final String STORY =
            "<html><body><article><h1>Pier closed after crane falls</h1>"
                    + "<p>The harbour board of Lomvik closed the outer pier on Monday after a crane"
                    + " fell into the water, and sent forty dockers home with their pay.</p>"
                    + "<p>“Nobody was hurt,” said Una Berg, who chairs the board.</p>"
                    + "</article></body></html>";

    @TempDir Path folder;

    /// What was asked for: the path, and what it was to be newer than.
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private volatile boolean late;

    private HttpServer site;

    @BeforeEach
    void serve() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", this::answer);
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }

    private void answer(HttpExchange e) throws IOException {
        String path = e.getRequestURI().getPath();
        String tag = e.getRequestHeaders().getFirst("If-None-Match");
        asked.add(tag == null ? path : path + " unless " + tag);
        switch (path) {
            case "/robots.txt" ->
                    send(e, 200, "User-agent: *\nDisallow: /closed\nCrawl-delay: 1\n");
            case "/feed" -> {
                e.getResponseHeaders().set("ETag", "\"one\"");
                if (tag == null) send(e, 200, feed());
                else send(e, 304, "");
            }
            case "/story", "/closed/story" -> send(e, 200, STORY);
            case "/moved" -> {
                e.getResponseHeaders().set("Location", "/story");
                send(e, 302, "");
            }
            case "/busy" -> {
                e.getResponseHeaders().set("Retry-After", "3600");
                send(e, 503, "");
            }
            case "/often" -> {
                var then = ZonedDateTime.now(ZoneOffset.UTC).plusHours(2);
                e.getResponseHeaders()
                        .set("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(then));
                send(e, 429, "");
            }
            case "/dated" -> {
                String since = e.getRequestHeaders().getFirst("If-Modified-Since");
                if (since != null) asked.set(asked.size() - 1, path + " since " + since);
                e.getResponseHeaders().set("Last-Modified", "Mon, 02 Mar 2026 10:00:00 GMT");
                if (since == null) send(e, 200, STORY);
                else send(e, 304, "");
            }
            case "/crowded" -> {
                e.getResponseHeaders().set("ETag", "\"crowd\"");
                if (tag == null) send(e, 200, crowded());
                else send(e, 304, "");
            }
            case "/late" -> {
                e.getResponseHeaders().set("Retry-After", "1");
                send(e, late ? 200 : 429, late ? STORY : "");
            }
            default -> send(e, 404, "");
        }
    }

    private static void send(HttpExchange e, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        e.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) e.getResponseBody().write(bytes);
        e.close();
    }

    private String feed() {
        return "<rss version='2.0'><channel><title>Lomvik Post</title>"
                + item("/story", "A crane fell into the harbour on Monday.")
                + item("/closed/story", "The council met behind closed doors.")
                + item("/whole", "The ferry sailed at noon and came back at dusk. ".repeat(20))
                + "</channel></rss>";
    }

    private String crowded() {
        return "<rss version='2.0'><channel><title>Lomvik Post</title>"
                + item("/story", "A crane fell into the harbour on Monday.")
                + item("/late", "The board met on Tuesday.")
                + "</channel></rss>";
    }

    private String item(String path, String text) {
        return "<item><title>News of "
                + path.substring(1)
                + "</title><link>"
                + url(path)
                + "</link><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>"
                + text
                + "</description></item>";
    }

    private record Run(int status, String out, String err) {}

    private static Run firsthand(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false,
                        false,
                        96);
        int status = Main.run(terminal, arguments);
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anAddressIsReadThroughItsRedirectsOnlyWhereItIsOpenToUs() {
        Run closed = firsthand("page", url("/moved"), "--format", "jsonl");
        assertEquals(1, closed.status());
        assertTrue(closed.err().contains("closed to us"), closed.err());
        assertEquals(List.of(), asked);
        Run open = firsthand("page", url("/moved"), "--allow-private", "--format", "jsonl");
        assertEquals(0, open.status(), open.err());
        assertTrue(open.out().contains("sent forty dockers home"), open.out());
        assertEquals(List.of("/robots.txt", "/moved", "/story"), asked);
    }

    @Test
    void robotsAndWaitsAreRespected() {
        Run disallowed = firsthand("page", url("/closed/story"), "--allow-private");
        assertEquals(1, disallowed.status());
        assertTrue(disallowed.err().contains("robots.txt"), disallowed.err());
        Run busy = firsthand("page", url("/busy"), "--allow-private");
        assertTrue(busy.err().contains("in 60 minutes"), busy.err());
        long from = System.nanoTime();
        firsthand("page", url("/story"), url("/story"), "--allow-private");
        assertTrue(System.nanoTime() - from > 900_000_000, "the crawl delay was not kept");
    }

    @Test
    void aFeedIsFollowedAndThePagesOfItsTeasersAreFetchedOnce() throws IOException {
        String library = folder.resolve("news.library").toString();
        Path list = folder.resolve("feeds.toml");
        Files.writeString(
                list, "[[feed]]\naddress = \"" + url("/feed") + "\"\ntitle = \"Lomvik Post\"\n");
        Run first = firsthand("follow", library, list.toString(), "--once", "--allow-private");
        assertEquals(0, first.status(), first.err());
        assertTrue(first.out().contains("3 new of 3"), first.out());
        assertEquals(List.of("/robots.txt", "/feed", "/story"), asked);
        assertTrue(firsthand("search", library, "dockers").out().contains("Pier closed"));
        assertTrue(firsthand("search", library, "council").out().contains("News of"));
        asked.clear();
        Run early = firsthand("follow", library, "--once", "--allow-private");
        assertEquals(List.of(), asked, early.out());
    }

    @Test
    void pagesAreNotFetchedWhereNobodyWantsThem() throws IOException {
        String library = folder.resolve("news.library").toString();
        Path list = folder.resolve("feeds.toml");
        Files.writeString(list, "[[feed]]\naddress = \"" + url("/feed") + "\"\n");
        Run run =
                firsthand(
                        "follow",
                        library,
                        list.toString(),
                        "--once",
                        "--allow-private",
                        "--pages",
                        "none");
        assertTrue(run.out().contains("3 new of 3"), run.out());
        assertFalse(asked.contains("/story"), asked::toString);
    }

    @Test
    void aPageIsFollowed() throws IOException {
        String library = folder.resolve("news.library").toString();
        Path list = folder.resolve("pages.toml");
        Files.writeString(list, "[[page]]\naddress = \"" + url("/story") + "\"\n");
        Run run = firsthand("follow", library, list.toString(), "--once", "--allow-private");
        assertTrue(run.out().contains("1 new of 1"), run.out() + run.err());
    }

    /// A library that follows the address, as a list of one source.
    private String following(String kind, String path) throws IOException {
        String library = folder.resolve("news.library").toString();
        Path list = folder.resolve("list.toml");
        Files.writeString(list, "[[" + kind + "]]\naddress = \"" + url(path) + "\"\n");
        Run run = firsthand("follow", library, list.toString(), "--once", "--allow-private");
        assertEquals(0, run.status(), run.err());
        return library;
    }

    private static Followed stands(String library) {
        try (Library open = Library.open(Path.of(library), Firsthand::open)) {
            return open.followed().getFirst();
        }
    }

    /// Looks once more as if the time for that had come.
    private String again(String library) {
        try (Library open = Library.open(Path.of(library), Firsthand::open)) {
            Followed f = open.followed().getFirst();
            open.follow(
                    new Followed(
                            f.address(),
                            f.kind(),
                            f.title(),
                            f.etag(),
                            f.lastModified(),
                            f.lastTry(),
                            f.lastSuccess(),
                            Optional.empty(),
                            f.failures(),
                            f.taken(),
                            f.state()));
        }
        asked.clear();
        Run run = firsthand("follow", library, "--once", "--allow-private");
        assertEquals(0, run.status(), run.err());
        return run.out();
    }

    private static long wait(Followed f) {
        return Duration.between(f.lastTry().orElseThrow(), f.nextTry().orElseThrow()).toSeconds();
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws IOException {
        String feed = following("feed", "/feed");
        String out = again(feed);
        assertEquals(List.of("/robots.txt", "/feed unless \"one\""), asked);
        assertTrue(out.contains("unchanged; 3 taken, 0 failures in a row"), out);
        assertTrue(again(feed).contains("unchanged"), "the tag was forgotten");
    }

    @Test
    void whatIsUnchangedByItsDateIsNotSentAgain() throws IOException {
        String page = following("page", "/dated");
        String out = again(page);
        assertEquals(List.of("/robots.txt", "/dated since Mon, 02 Mar 2026 10:00:00 GMT"), asked);
        assertTrue(out.contains("unchanged; 1 taken"), out);
    }

    @Test
    void aServerThatAsksForTimeGetsIt() throws IOException {
        String library = following("page", "/busy");
        Followed busy = stands(library);
        assertEquals("asked to come again later", busy.state());
        assertEquals(3600, wait(busy));
        asked.clear();
        firsthand("follow", library, "--once", "--allow-private");
        assertEquals(List.of(), asked, "asked before the hour was over");
        String out = again(library);
        assertTrue(out.contains("asked to come again later; 0 taken, 2 failures in a row"), out);
        assertEquals(3600, wait(stands(library)));
        String status = firsthand("follow", library, "--status").out();
        assertTrue(status.contains("/busy  asked to come again later"), status);
    }

    @Test
    void aServerThatNamesATimeIsAskedThenByItsOwnClock() throws IOException {
        long wait = wait(stands(following("page", "/often")));
        assertTrue(wait > 7100 && wait <= 7200, () -> "waits " + wait + " seconds");
    }

    @Test
    void pagesThatAskForTimeArePutOffToTheNextLook() throws IOException {
        String library = following("feed", "/crowded");
        Followed first = stands(library);
        assertEquals("1 new of 2, 1 put off to the next look", first.state());
        assertEquals(Optional.empty(), first.etag(), "the feed must be read again in whole");
        late = true;
        String out = again(library);
        assertEquals(List.of("/robots.txt", "/crowded", "/late"), asked);
        assertTrue(out.contains("1 new of 2; 2 taken"), out);
        again(library);
        assertEquals(List.of("/robots.txt", "/crowded unless \"crowd\""), asked);
    }
}
