package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The same report in each of the forms in which it can come.
class FormatsTest {
    private static final String TEXT =
            "The harbour board of Lomvik closed the outer pier on Monday after a crane fell.";
    private static final String RSS =
            "<?xml version=\"1.0\"?><rss xmlns:dc='d' xmlns:content='c'><channel><title>Lomvik"
                    + " Post</title><language>en-gb</language><item><title>Crane &amp; pier</title>"
                    + "<link>https://lomvik.example/crane</link><guid>urn:1</guid>"
                    + "<dc:creator>Una Berg</dc:creator><pubDate>Mon, 02 Mar 2026 09:00:00"
                    + " GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>"
                    + TEXT
                    + "</p>]]></content:encoded></item></channel></rss>";
    private static final String ATOM =
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Lomvik Post</title>"
                    + "<entry><id>urn:1</id><title type='html'>Crane &amp;amp; pier</title><link"
                    + " rel='self' href='x'/><link href='https://lomvik.example/crane'/>"
                    + "<author><name>Una Berg</name></author><published>2026-03-02T09:00:00Z"
                    + "</published><content type='xhtml'><div><p>"
                    + TEXT
                    + "</p></div></content></entry></feed>";
    private static final String JSON_FEED =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Lomvik Post\",\"items\":"
                    + "[{\"id\":\"urn:1\",\"url\":\"https://lomvik.example/crane\",\"title\":\"Crane"
                    + " & pier\",\"authors\":[{\"name\":\"Una Berg\"}],\"date_published\":"
                    + "\"2026-03-02T09:00:00Z\",\"content_html\":\"<p>"
                    + TEXT
                    + "</p>\"}]}";
    private static final String NINJS =
            "{\"uri\":\"urn:1\",\"copyrightholder\":\"Lomvik Post\",\"headline\":\"Crane & pier\","
                    + "\"url\":\"https://lomvik.example/crane\",\"byline\":\"Una Berg\","
                    + "\"firstcreated\":\"2026-03-02T09:00:00Z\",\"body_xhtml\":\"<p>"
                    + TEXT
                    + "</p>\"}";
    private static final String SCHEMA =
            "{\"@type\":\"NewsArticle\",\"@id\":\"urn:1\",\"publisher\":{\"name\":\"Lomvik Post\"},"
                    + "\"headline\":\"Crane & pier\",\"url\":\"https://lomvik.example/crane\","
                    + "\"author\":{\"name\":\"Una Berg\"},\"datePublished\":\"2026-03-02T09:00:00Z\","
                    + "\"articleBody\":\""
                    + TEXT
                    + "\"}";

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("a.rss", RSS),
                Arguments.of("a.xml", ATOM),
                Arguments.of("a.json", JSON_FEED),
                Arguments.of("b.json", NINJS),
                Arguments.of("c.json", SCHEMA));
    }

    private static List<Outcome> outcomes(String name, String content) {
        List<Outcome> out = new ArrayList<>();
        new Inputs(Limits.USUAL, InputStream.nullInputStream(), out::add)
                .read(
                        name,
                        name,
                        "",
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return out;
    }

    private static Report read(String name, String content) {
        List<Outcome> out = outcomes(name, content);
        assertEquals(1, Inputs.accepted(out).size(), out::toString);
        return Inputs.accepted(out).getFirst();
    }

    private static String refusal(String name, String content) {
        return outcomes(name, content).getFirst() instanceof Outcome.Refused r ? r.key() : "read";
    }

    @ParameterizedTest
    @MethodSource("forms")
    void giveTheSameReport(String name, String content) {
        Report r = read(name, content);
        assertEquals("urn:1", r.id());
        assertEquals(Optional.of("Lomvik Post"), r.outlet());
        assertEquals(Optional.of("Crane & pier"), r.title());
        assertEquals(Optional.of("Una Berg"), r.author());
        assertEquals(Optional.of("https://lomvik.example/crane"), r.url());
        assertEquals(
                Optional.of("2026-03-02T09:00:00Z"),
                r.published().flatMap(StatedTime::instant).map(Object::toString));
        assertEquals(TEXT, r.text());
        assertEquals(
                List.of("author Una Berg", "outlet Lomvik Post"),
                r.stated().stream()
                        .filter(s -> List.of("author", "outlet").contains(s.what()))
                        .map(s -> s.what() + " " + s.value())
                        .sorted()
                        .toList());
    }

    @Test
    void aFeedsSourceIsTheOutlet() {
        String item = "<item><source url='https://altair.example/f'>Altair</source>";
        Report r = read("a.rss", RSS.replace("<item>", item));
        assertEquals(Optional.of("Altair"), r.outlet());
        assertEquals(
                List.of("feed source"),
                r.stated().stream()
                        .filter(s -> s.what().equals("outlet"))
                        .map(Stated::from)
                        .toList());
    }

    @Test
    void aMailIsReadByItsBestPart() {
        Report r =
                read(
                        "crane.eml",
                        "From: =?utf-8?Q?Una_B=C3=A6rg?= <una@lomvik.example>\r\nSubject:"
                                + " =?utf-8?B?Q3JhbmUgJiBwaWVy?=\r\nDate: Mon, 2 Mar 2026 09:00:00"
                                + " +0100\r\nContent-Type: multipart/alternative;"
                                + " boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain;"
                                + " charset=utf-8\r\nContent-Transfer-Encoding:"
                                + " quoted-printable\r\n\r\nThe harbour board closed the=\r\n pier"
                                + " at 40 =E2=82=AC.\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                                + "<p>No</p>\r\n--b--\r\n");
        assertEquals("The harbour board closed the pier at 40 €.", r.text());
        assertEquals(Optional.of("Una Bærg"), r.author());
        assertEquals(Optional.of("Crane & pier"), r.title());
        assertEquals("2026-03-02", r.published().orElseThrow().date().toString());
    }

    @Test
    void anArchiveIsReadRecordByRecord() {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + TEXT + "</p>";
        String warc =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI:"
                        + " https://lomvik.example/crane\r\nWARC-Date: 2026-03-02T09:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:6fb8a9a2-0e5d-4b3f-8c7a-000000000001>\r\n"
                        + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                        + http.length()
                        + "\r\n\r\n"
                        + http
                        + "\r\n\r\n";
        Report r = read("crane.warc", warc);
        assertEquals(TEXT, r.text());
        assertEquals(Optional.of("https://lomvik.example/crane"), r.url());
        assertEquals("https://lomvik.example/crane", r.id());
        assertEquals("cut-off", lastKey("cut.warc", warc + warc.substring(0, 300)));
    }

    private static String lastKey(String name, String content) {
        return outcomes(name, content).getLast() instanceof Outcome.Refused r ? r.key() : "read";
    }

    @Test
    void listsOfAddressesAreNamedAsSuch() {
        String opml = "<opml><body><outline xmlUrl='https://a.example/rss'/></body></opml>";
        String map =
                "<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2"
                        + "</loc></url></urlset>";
        assertEquals("links-only", refusal("a.opml", opml));
        assertEquals("links-only", refusal("sitemap.xml", map));
        assertEquals(
                List.of("https://a.example/1", "https://a.example/2"), LinkLists.addresses(map));
    }

    @Test
    void entitiesOfTheDocumentsOwnAreNeitherFetchedNorGrown() {
        StringBuilder dtd =
                new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'x'>");
        for (int i = 0; i < 30; i++) {
            dtd.append("<!ENTITY a").append(i + 1).append(" '&a").append(i).append(";&a;'>");
        }
        dtd.append("<!ENTITY out SYSTEM 'file:///etc/passwd'>]>");
        String feed =
                dtd
                        + "<rss><channel><item><title>&out;</title><description>"
                        + TEXT
                        + " &a30; &out;</description></item></channel></rss>";
        Report r = read("a.xml", feed);
        assertTrue(r.text().length() < TEXT.length() + 40, r::text);
        assertTrue(!r.text().contains("root:"), r::text);
    }

    @Test
    void timeGrowsWithTheFileOnly() {
        Doubling.holds(n -> outcomes("a.rss", "<rss>" + "<item>".repeat(n)), 2_000);
        Doubling.holds(
                n -> outcomes("a.rss", "<rss>" + "<item><title>x</title></item>".repeat(n)), 2_000);
        Doubling.holds(n -> outcomes("a.eml", "a: b\n c\n".repeat(n) + "\n\nx"), 2_000);
        Doubling.holds(n -> outcomes("a.eml", "s: " + "=?utf-8?Q?a".repeat(n) + "\n\nx"), 2_000);
        Doubling.holds(n -> outcomes("a.json", "[".repeat(n)), 10_000);
    }
}
