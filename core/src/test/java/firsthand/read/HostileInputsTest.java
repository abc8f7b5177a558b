package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a hostile publisher may send: each harms only itself, in bounded time.
@Timeout(600)
class HostileInputsTest {
    private static final String TEXT =
            "The harbour board of Lomvik closed the outer pier on Monday after a crane fell, and sent"
                    + " forty dockers home with their pay.";

    /// `<p>The harbour board of Lomvik closed the outer pier on Monday after a crane fell.</p>`,
    /// packed.
    private static final String BROTLI_PAGE =
            "1b55007014a1d2d56da93e0531246d8672f4e011bf7354101c72c0feccdab224280b8efad2acab2e"
                    + "c9739b839424d005fbe922360eee9120570fa30a1bfc83eb1e6c72d12116";

    /// Forty megabytes of zeros, packed.
    private static final String BROTLI_BOMB =
            "cbffff3ff82700e2b14020f7fe8fffff7ff04f00c4611180eefd1fffffffe09f0088c30200ddfb3f"
                    + "feffffc13f0110870500baf77ff9ffff877f02200e0b0074efff00";

    private static List<String> read(String name, InputStream in) {
        List<String> shown = new ArrayList<>();
        Inputs inputs =
                new Inputs(
                        Limits.USUAL,
                        InputStream.nullInputStream(),
                        o ->
                                shown.add(
                                        switch (o) {
                                            case Outcome.Accepted(var r) -> r.text();
                                            case Outcome.Refused r -> r.key();
                                        }));
        inputs.read(name, name, "", in);
        return shown;
    }

    private static List<String> read(String name, byte[] bytes) {
        return read(name, new ByteArrayInputStream(bytes));
    }

    private static List<String> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(to)) {
            gz.write(bytes);
        }
        return to.toByteArray();
    }

    private static byte[] warc(byte[] body, String encoding) {
        byte[] http =
                ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: "
                                + encoding
                                + "\r\nContent-Length: "
                                + body.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://lomvik.example/a\r\n"
                        + "WARC-Date: 2026-03-02T09:00:00Z\r\nWARC-Record-ID:"
                        + " <urn:uuid:6fb8a9a2-0e5d-4b3f-8c7a-000000000001>\r\nContent-Type:"
                        + " application/http;msgtype=response\r\nContent-Length: "
                        + (http.length + body.length)
                        + "\r\n\r\n";
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(http);
        all.writeBytes(body);
        all.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    @Test
    void compressionBombsAreRefused() throws IOException {
        byte[] zeros = new byte[48 << 20];
        assertEquals(List.of("bomb"), read("x.html.gz", gzip(zeros)));
        assertEquals(List.of("bomb"), read("x.html.gz", gzip(gzip(zeros))));
        assertEquals("bomb", read("x.warc", warc(gzip(zeros), "gzip")).getFirst());
        byte[] bomb = HexFormat.of().parseHex(BROTLI_BOMB);
        assertEquals("bomb", read("x.warc", warc(bomb, "br")).getFirst());
    }

    @Test
    void brotliInAnArchiveIsUnpacked() {
        byte[] page = HexFormat.of().parseHex(BROTLI_PAGE);
        assertTrue(read("x.warc", warc(page, "br")).getFirst().startsWith("The harbour board"));
        byte[] cut = Arrays.copyOf(page, page.length / 2);
        assertEquals("broken", read("x.warc", warc(cut, "br")).getFirst());
    }

    @Test
    void entitiesOfTheDocumentsOwnAreNeverUnfolded() {
        StringBuilder bomb =
                new StringBuilder("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }
        bomb.append("]><rss><channel><item><title>x</title><description>&a29; " + TEXT);
        bomb.append("</description></item></channel></rss>");
        List<String> read = read("x.rss", bomb.toString());
        assertTrue(read.getFirst().length() < 400, read::toString);

        String file =
                "<!DOCTYPE r [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>x"
                        + "</title><description>&f; "
                        + TEXT
                        + "</description></item></channel></rss>";
        assertFalse(read("x.rss", file).getFirst().contains("root:"));
    }

    @Test
    void aNestOfTagsIsReadOrRefused() {
        String nest = "<div>".repeat(200_000) + "<p>" + TEXT;
        assertEquals(List.of(TEXT), read("x.html", nest));
        String xml = "<rss><channel><item><description>" + "<a>".repeat(200_000) + TEXT;
        assertEquals(1, read("x.rss", xml).size());
        assertEquals(
                List.of("bad-json"), read("x.jsonl", "{\"text\":" + "[".repeat(200_000) + "\n"));
        assertEquals(1, read("x.json", "[".repeat(200_000)).size());
    }

    /// A gigabyte that nobody has to hold.
    @Test
    void anEndlessLineIsSkipped() {
        InputStream line =
                new InputStream() {
                    private long left = 1L << 30;

                    @Override
                    public int read() {
                        return left-- > 0 ? 'a' : -1;
                    }

                    @Override
                    public int read(byte[] to, int from, int length) {
                        if (left <= 0) return -1;
                        int n = (int) Math.min(left, length);
                        Arrays.fill(to, from, from + n, (byte) 'a');
                        left -= n;
                        return n;
                    }
                };
        String after = "\n{\"text\":\"" + TEXT + "\"}\n";
        InputStream both =
                new SequenceInputStream(
                        line, new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("too-long", TEXT), read("x.jsonl", both));
    }

    @Test
    void mailThatFoldsIntoItselfEnds() {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            mail.append(
                    "Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        assertEquals(1, read("x.eml", "From: a@b.example\r\nSubject: x\r\n" + mail).size());
    }

    /// Twice the input, at most two and a half times the work, for every kind of document and every
    /// expression that looks at its words.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    x.jsonl ~ {"text":"a b c d e f g"}_
                    x.jsonl ~ {"text":_
                    x.json  ~ {"a":
                    x.json  ~ [1,
                    x.txt   ~ By Una Berg on 3 March 2026 was_
                    x.txt   ~ on March 9, 2026 _
                    x.txt   ~ ReutersPool/
                    x.txt   ~ share this https://a.example/ #a
                    x.txt   ~ aB
                    x.eml   ~ a: b; boundary="x"_--x_
                    x.eml   ~ =?utf-8?B?YQ==?= _
                    x.rss   ~ <item><title>a</title><link>b</link>
                    x.rss   ~ <![CDATA[
                    x.rss   ~ <!ENTITY a "b">
                    x.opml  ~ <outline xmlUrl="a">
                    x.html  ~ <article><h1>A crane fell into the harbour</h1><p>It fell on Monday, they say.
                    x.html  ~ <h3><a href=x>A gull was seen</a></h3><p>It flew.</p>
                    x.html  ~ <p class=author>von Una Berg, Redakteurin</p><time>3.3.2026</time>
                    x.html  ~ <p style="color:#fff;left:-9px;">
                    x.html  ~ <script type=application/ld+json>{"@type":"Article"}</script>
                    x.html  ~ <meta name=author content=x><meta property=article:published_time content=2026>
                    x.html  ~ <td><table>
                    x.html  ~ <h1>A crane fell</h1><h2>A crane fell</h2><li>a</li><li>It fell far</li>
                    x.html  ~ <ruby>a<rt>b</ruby><a href=/author/a>Ada</a><p>By Ada Winter
                    x.html  ~ <nav><h1>A crane fell down</h1></nav><p>It fell far, they say.
                    x.html  ~ <noscript><p class=comments>It fell far into the harbour, they say.</noscript>
                    x.html  ~ <!--<
                    x.html  ~ &amp;&#x41;&foo
                    x.warc  ~ WARC/1.0_a: b_
                    """)
    void timeGrowsWithTheDocumentOnly(String name, String piece) {
        String unit = piece.strip().replace('_', '\n');
        Doubling.holds(n -> read(name, unit.repeat(n)), 1500);
    }

    /// Seeds with random bytes changed, taken out, put in and doubled: whatever comes of it has an
    /// outcome, and no more than one fault harms the rest.
    @ParameterizedTest
    @ValueSource(
            strings = {"x.html", "x.rss", "x.eml", "x.json", "x.jsonl", "x.warc", "x.pdf", "x.txt"})
    void whateverBecomesOfASeedHasAnOutcome(String name) throws IOException {
        Random random = new Random(20260303);
        byte[] seed = seed(name);
        for (int i = 0; i < 400; i++) {
            byte[] mutant = mutated(seed, random);
            assertFalse(read(name, mutant).isEmpty(), () -> HexFormat.of().formatHex(mutant));
        }
    }

    static byte[] seed(String name) throws IOException {
        try (InputStream in = HostileInputsTest.class.getResourceAsStream("seeds/" + name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int n = 1 + random.nextInt(6); n > 0 && bytes.length > 2; n--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            bytes =
                    switch (random.nextInt(4)) {
                        case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, 1);
                        case 1 -> joined(bytes, at, new byte[0], length);
                        case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), 0);
                        default -> Arrays.copyOf(bytes, Math.max(1, at));
                    };
        }
        return bytes;
    }

    /// `bytes` with `put` in place of the `gone` bytes at `at`.
    private static byte[] joined(byte[] bytes, int at, byte[] put, int gone) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(put);
        int rest = Math.min(bytes.length, at + gone);
        all.write(bytes, rest, bytes.length - rest);
        return all.toByteArray();
    }
}
