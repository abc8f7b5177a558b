package firsthand.follow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final FetchLimits OPEN =
            new FetchLimits(1 << 20, 100, Duration.ofSeconds(2), 5, true);

    /// Four megabytes of zeros.
    private static final String BROTLI_BOMB = "9bffff3ff82700e2b14020f7fe07";

    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private ServerSocket server;

    @BeforeEach
    void serve() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket s = server.accept();
                Thread.ofVirtual().start(() -> answer(s));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            StringBuilder b = new StringBuilder();
            while (b.indexOf("\r\n\r\n") < 0) b.append((char) socket.getInputStream().read());
            String path = b.substring(4, b.indexOf(" ", 4));
            if (path.equals("/hang")) Thread.sleep(4000);
            byte[] none =
                    "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(answers.getOrDefault(path, none));
        } catch (IOException | InterruptedException e) {
            // the client went away
        }
    }

    private void at(String path, String answer) {
        answers.put(path, answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }

    private Fetched fetch(String path) {
        return new Fetcher(OPEN).fetch(url(path));
    }

    private static String shown(Fetched f) {
        return switch (f) {
            case Fetched.Body b -> new String(b.bytes(), StandardCharsets.UTF_8);
            case Fetched.Unchanged u -> "unchanged";
            case Fetched.Later l -> "later " + l.after().map(Duration::toSeconds).orElse(-1L);
            case Fetched.Refused r -> r.key();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::1",
                "2001::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "3fff::1"
            })
    void closedAddressesAreClosed(String address) throws IOException {
        assertTrue(ClosedAddresses.why(InetAddress.getByName(address)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "198.20.0.1", "100.128.0.1", "2606:4700::1"})
    void openAddressesAreOpen(String address) throws IOException {
        assertEquals(Optional.empty(), ClosedAddresses.why(InetAddress.getByName(address)));
    }

    @Test
    void oneClosedAddressClosesTheName() throws IOException {
        List<InetAddress> both =
                List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        Fetcher fetcher = new Fetcher(FetchLimits.USUAL, host -> both);
        assertEquals("closed-address", shown(fetcher.fetch("http://news.example/")));
    }

    @Test
    void ownNetworkIsClosedUnlessAllowed() {
        at("/a", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        assertEquals("closed-address", shown(new Fetcher(FetchLimits.USUAL).fetch(url("/a"))));
        assertEquals("ok", shown(fetch("/a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://a.example/", "http://u:p@a.example/", "x"})
    void onlyTheWebIsFetched(String address) {
        assertEquals("bad-address", shown(new Fetcher(OPEN).fetch(address)));
    }

    @Test
    void redirectsAreFollowedAndCheckedAgain() {
        at("/a", "HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n");
        at("/b", "HTTP/1.1 200 OK\r\n\r\nthere");
        at("/loop", "HTTP/1.1 301 Moved\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n");
        at("/out", "HTTP/1.1 301 Moved\r\nLocation: file:///etc/passwd\r\n\r\n");
        assertEquals("there", shown(fetch("/a")));
        assertEquals("too-many-redirects", shown(fetch("/loop")));
        assertEquals("bad-address", shown(fetch("/out")));
    }

    /// The server that the test runs stands for one outside, 10.0.0.1 for one's own network.
    @Test
    void nothingOutsideLeadsIntoOnesOwnNetwork() {
        at("/in", "HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\n\r\n");
        at("/rules", "HTTP/1.1 200 OK\r\n\r\nx");
        Fetcher.Closed closed =
                a -> a.isLoopbackAddress() ? Optional.empty() : ClosedAddresses.why(a);
        for (boolean allowed : new boolean[] {false, true}) {
            FetchLimits limits = new FetchLimits(1 << 20, 100, Duration.ofSeconds(2), 5, allowed);
            Fetcher.Resolver names = host -> List.of(InetAddress.getByName(host));
            assertEquals(
                    "closed-address", shown(new Fetcher(limits, names, closed).fetch(url("/in"))));
            at("/robots.txt", "HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\n\r\n");
            assertEquals(
                    "closed-address",
                    shown(new Fetcher(limits, names, closed).fetch(url("/rules"))));
            answers.remove("/robots.txt");
        }
    }

    @Test
    void whatWasCutOffIsAskedForInFullAgain() {
        String marked = "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Length: ";
        at("/cut", marked + "99\r\n\r\nshort");
        at("/whole", marked + "5\r\n\r\nshort");
        assertEquals(Fetched.Known.NOTHING, ((Fetched.Body) fetch("/cut")).known());
        assertEquals(Optional.of("\"1\""), ((Fetched.Body) fetch("/whole")).known().etag());
    }

    @Test
    void bodiesAreBounded() throws IOException {
        at("/big", "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat((1 << 20) + 1));
        at("/lie", "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\nshort");
        at("/head", "HTTP/1.1 200 OK\r\nX: " + "x".repeat(20_000));
        at(
                "/chunked",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
        at("/br", "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\n\r\nx");
        at("/odd", "SSH-2.0-OpenSSH\r\n\r\n");
        assertEquals("too-large", shown(fetch("/big")));
        assertEquals("short", shown(fetch("/lie")));
        assertEquals("bad-answer", shown(fetch("/head")));
        assertEquals("abc", shown(fetch("/chunked")));
        assertEquals("bad-answer", shown(fetch("/br")));
        assertEquals("bad-answer", shown(fetch("/odd")));
        assertEquals("too-slow", shown(fetch("/hang")));
    }

    @Test
    void gzipBombsAreRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        try (var gz = new GZIPOutputStream(packed)) {
            gz.write(new byte[4 << 20]);
        }
        answers.put("/bomb", packed.toByteArray());
        FetchLimits wide = new FetchLimits(64 << 20, 100, Duration.ofSeconds(5), 5, true);
        assertEquals("bomb", shown(new Fetcher(wide).fetch(url("/bomb"))));
    }

    @Test
    void aBombInPlaceOfASitesRulesHarmsThatSiteOnly() {
        answers.put("/robots.txt", brotli(HexFormat.of().parseHex(BROTLI_BOMB)));
        at("/a", "HTTP/1.1 200 OK\r\n\r\nx");
        FetchLimits wide = new FetchLimits(64 << 20, 100, Duration.ofSeconds(5), 5, true);
        Fetcher fetcher = new Fetcher(wide);
        assertEquals("bomb", shown(fetcher.fetch(url("/a"))));
        at("/robots.txt", "HTTP/1.1 200 OK\r\n\r\n" + "#".repeat(2 << 20));
        assertEquals("too-large", shown(new Fetcher(OPEN).fetch(url("/a"))));
        at("/robots.txt", "HTTP/1.1 404 No\r\n\r\n");
        assertEquals("x", shown(fetcher.fetch(url("/a"))));
    }

    @Test
    void aLengthThatIsTooSmallCutsTheBody() {
        at("/small", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nshort");
        at("/minus", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nshort");
        assertEquals("sh", shown(fetch("/small")));
        assertEquals("bad-answer", shown(fetch("/minus")));
    }

    @Test
    void brotliIsUnpackedAndItsBombsAreRefused() {
        byte[] hello = HexFormat.of().parseHex("0b028068656c6c6f03");
        answers.put("/hello", brotli(hello));
        answers.put("/broken", brotli(new byte[] {0x0b, 0x02, (byte) 0x80, 'h', 'e'}));
        answers.put("/noise", brotli("no brotli at all".getBytes(StandardCharsets.UTF_8)));
        answers.put("/bomb", brotli(HexFormat.of().parseHex(BROTLI_BOMB)));
        FetchLimits wide = new FetchLimits(64 << 20, 100, Duration.ofSeconds(5), 5, true);
        assertEquals("hello", shown(fetch("/hello")));
        assertEquals("bad-answer", shown(fetch("/broken")));
        assertEquals("bad-answer", shown(fetch("/noise")));
        assertEquals("bomb", shown(new Fetcher(wide).fetch(url("/bomb"))));
    }

    private static byte[] brotli(byte[] packed) {
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        answer.writeBytes(packed);
        return answer.toByteArray();
    }

    @Test
    void robotsAreRespected() {
        at("/robots.txt", "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /private\n");
        at("/private/a", "HTTP/1.1 200 OK\r\n\r\nx");
        at("/open", "HTTP/1.1 200 OK\r\n\r\nx");
        assertEquals("robots", shown(fetch("/private/a")));
        assertEquals("x", shown(fetch("/open")));
    }

    @Test
    void serversMayAskToWaitOrSayThatNothingChanged() {
        at("/busy", "HTTP/1.1 429 Slow\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n");
        at("/same", "HTTP/1.1 304 Same\r\n\r\n");
        at("/new", "HTTP/1.1 200 OK\r\nETag: \"1\"\r\nContent-Type: text/html\r\n\r\nx");
        at(
                "/then",
                "HTTP/1.1 503 Busy\r\nDate: Tue, 03 Mar 2026 10:00:00 GMT\r\nRetry-After: Tue, 03 Mar"
                        + " 2026 10:05:00 GMT\r\n\r\n");
        assertEquals("later 120", shown(fetch("/busy")));
        assertEquals("later 300", shown(fetch("/then")));
        assertEquals("unchanged", shown(fetch("/same")));
        Fetched.Body body = (Fetched.Body) fetch("/new");
        assertEquals(Optional.of("\"1\""), body.etag());
        assertArrayEquals(new byte[] {'x'}, body.bytes());
    }

    @Test
    void aBusySiteIsBusyAlsoWhenItIsAskedForItsRules() {
        at("/robots.txt", "HTTP/1.1 503 Busy\r\nRetry-After: 60\r\n\r\n");
        at("/a", "HTTP/1.1 200 OK\r\n\r\nx");
        assertEquals("later 60", shown(fetch("/a")));
        at("/robots.txt", "HTTP/1.1 404 No\r\n\r\n");
        assertEquals("x", shown(fetch("/a")));
    }

    /// Headers, chunks and redirects cost what they weigh: four times as many, at most some six
    /// times
    /// the processor time. The best of several tries counts, so that a busy machine spoils nothing.
    @Test
    void timeGrowsWithTheAnswerOnly() {
        at("/robots.txt", "HTTP/1.1 404 No\r\n\r\n");
        Fetcher one = new Fetcher(OPEN);
        growth(
                "/h",
                n -> "HTTP/1.1 200 OK\r\n" + ("a".repeat(n) + ": b\r\n").repeat(150) + "\r\nx",
                25,
                one);
        growth(
                "/c",
                n ->
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + "1\r\nx\r\n".repeat(n)
                                + "0\r\n\r\n",
                20_000,
                one);
    }

    private void growth(String path, IntFunction<String> answer, int n, Fetcher fetcher) {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int round = 0; round < 12; round++) {
            for (int i = 0; i < 2; i++) {
                at(path, answer.apply(i == 0 ? n : 4 * n));
                long from = cpu.getCurrentThreadCpuTime();
                assertTrue(fetcher.fetch(url(path)) instanceof Fetched.Body, path);
                best[i] = Math.min(best[i], cpu.getCurrentThreadCpuTime() - from);
            }
        }
        assertTrue(best[1] <= 6.25 * best[0] + 40_000_000, best[0] + " ns, " + best[1] + " ns");
    }
}
