package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private static final String TEXT =
            """
            <p>The harbour board of Lomvik closed the outer pier on Monday after a crane fell into
            the water, and sent forty dockers home with their pay.</p>
            <p>“Nobody was hurt,” said Una Berg, who chairs the board. “We were lucky.”</p>
            <h2>What comes next</h2>
            <p>The ferry to Aske sails from the inner pier until the crane has been lifted, which
            the board expects to happen before the end of the month.</p>
            """;

    private static Report page(String html) {
        try {
            return WebPage.report("page", html, "", Limits.USUAL);
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    private static String from(Report r, String what) {
        return r.stated().stream()
                .filter(s -> s.what().equals(what))
                .map(Stated::from)
                .findFirst()
                .orElse("nowhere");
    }

    @Test
    void theReportIsKeptAndTheFrameIsNot() {
        Report r =
                page(
                        "<html><body><nav><a href=/>Home</a> <a href=/n>North</a></nav>"
                                + "<div class='main-wrap has-sidebar'><article>"
                                + "<h1>Crane falls into Lomvik harbour</h1>"
                                + TEXT
                                + "<figure><img><figcaption>The pier, seen on Monday in the rain,"
                                + " before it was closed.</figcaption></figure>"
                                + "<div class=related-posts><h3>More</h3><p>Another crane fell in"
                                + " the year before, and nobody was hurt that time.</p></div>"
                                + "</article><div class=comments><p>I saw it fall from my window,"
                                + " it was terrible, really.</p></div></div>"
                                + "<footer>All rights reserved. This is the end of the page, dear"
                                + " reader.</footer></body></html>");
        assertTrue(r.text().startsWith("The harbour board"), r::text);
        assertTrue(r.text().contains("What comes next"), r::text);
        assertTrue(r.text().endsWith("before the end of the month."), r::text);
        assertEquals(Optional.of("Crane falls into Lomvik harbour"), r.title());
    }

    @Test
    void whatThePageStatesIsKeptWithItsPlace() {
        Report r =
                page(
                        "<html lang=en-GB><head><title>x</title><meta property=og:site_name"
                                + " content='Lomvik Post'><script type=application/ld+json>"
                                + "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Crane"
                                + " falls\",\"author\":[{\"name\":\"Una Berg\"},{\"name\":\"Bo"
                                + " Ek\"}],\"datePublished\":\"2026-03-02T09:00:00+01:00\"}]}"
                                + "</script></head><body>"
                                + TEXT
                                + "</body></html>");
        assertEquals(Optional.of("Crane falls"), r.title());
        assertEquals(Optional.of("Una Berg; Bo Ek"), r.author());
        assertEquals(Optional.of("Lomvik Post"), r.outlet());
        assertEquals("en", r.language());
        assertEquals(
                Optional.of("2026-03-02T09:00:00+01:00"), r.published().map(StatedTime::written));
        assertEquals("JSON-LD datePublished", from(r, "published"));
        assertEquals("meta og:site_name", from(r, "outlet"));
    }

    @Test
    void whatOnlyPeopleSeeIsReadToo() {
        Report r =
                page(
                        "<body><h1>Crane falls into harbour</h1><p>By Una Berg</p><p>3 March"
                                + " 2026</p>"
                                + TEXT
                                + "</body>");
        assertEquals(Optional.of("Una Berg"), r.author());
        assertEquals(Optional.of("2026-03-03"), r.published().map(StatedTime::written));
        assertEquals("visible line", from(r, "published"));
    }

    @Test
    void theLeadAboveTheTextBelongsToIt() {
        Report r =
                page(
                        "<body><header><h1>Crane falls into Lomvik harbour</h1><p class=article-teaser>"
                                + "Dockers go home, ferry moves</p></header><ul><li><a href=/>Share</a></ul>"
                                + "<div class=text>"
                                + TEXT
                                + "</div></body>");
        assertTrue(r.text().startsWith("Dockers go home, ferry moves"), r::text);
    }

    @Test
    void otherReportsBelowAreLeftOut() {
        String other =
                "<article><h1>Another crane stands firm</h1>"
                        + TEXT.replace("Lomvik", "Aske")
                        + "</article>";
        String teaser =
                "<div><h3><a href=x>A gull was seen</a></h3><p>It flew over the pier and was gone again.</p></div>";
        Report r =
                page(
                        "<body><main><article><h1>Crane falls into Lomvik harbour</h1>"
                                + TEXT
                                + teaser.repeat(3)
                                + "</article>"
                                + other
                                + "</main></body>");
        assertFalse(r.text().contains("Aske closed"), r::text);
        assertFalse(r.text().contains("flew over"), r::text);
        assertTrue(r.text().endsWith("before the end of the month."), r::text);
    }

    @Test
    void thePagesOneArticleIsTakenAtItsWord() {
        String elsewhere =
                "<div class=x><b>A gull</b><p>A gull was seen over the inner pier on Sunday, and it was"
                        + " gone before anybody could say what kind it had been.</p></div>";
        Report r =
                page(
                        "<body><h1>Crane falls into Lomvik harbour</h1><article>"
                                + TEXT.repeat(2)
                                + "</article><div>"
                                + elsewhere.repeat(6)
                                + "</div></body>");
        assertTrue(r.text().startsWith("The harbour board"), r::text);
        assertFalse(r.text().contains("gull"), r::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elementor-widget-container",
                "content-sidebar-wrap",
                "dialog-off-canvas-main-canvas",
                "section has-ads",
                "post hentry tag-newsletter category-kommentar"
            })
    void whatBuildersCallWholePagesIsNoFrame(String name) {
        String other =
                "<p>A gull was seen over the inner pier on Sunday, and then it was gone again.</p>";
        Report r =
                page(
                        "<body><div class='"
                                + name
                                + "'>"
                                + TEXT.repeat(2)
                                + "</div><div class=sidebar>"
                                + other
                                + "</div></body>");
        assertTrue(r.text().startsWith("The harbour board"), r::text);
        assertFalse(r.text().contains("gull"), r::text);
    }

    @Test
    void shortParagraphsOfTheReportAreKept() {
        Report r =
                page(
                        "<body><h1>Crane falls into Lomvik harbour</h1><div>"
                                + TEXT
                                + "<p>Nobody swam.</p><table><tr><td>Cranes left</td><td>3</td></tr></table>"
                                + "<p>That is all we know</p></div></body>");
        assertTrue(
                r.text().endsWith("Nobody swam.\n\nCranes left\n\n3\n\nThat is all we know"),
                r::text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    Una Berg          ~ <p class=byline>By Una Berg, Staff Writer</p>
                    Una Berg          ~ <span class=author>Veröffentlicht am 3. März 2026 von Una Berg</span>
                    Una Berg          ~ <p class=author>Posted on</p><p>Von Una Berg</p>
                    Una Berg          ~ <p>03.03.2026 | 13:10 Uhr | Una Berg</p>
                    Una Berg          ~ <p>Ein Artikel von Una Berg</p>
                    Una Berg          ~ <meta name=author content="Lomvik Post AG"><p class=byline>Una Berg</p>
                    Lomvik Post AG    ~ <meta name=author content="Lomvik Post AG">
                    Una Berg; Bo Ek   ~ <meta name=author content="Una Berg"><meta name=author content="Bo Ek">
                    """)
    void theAuthorIsAPersonWhereOneIsNamed(String author, String where) {
        Report r = page("<body><h1>Crane falls into harbour</h1>" + where + TEXT + "</body>");
        assertEquals(Optional.of(author), r.author());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    2026-03-03 ~ <time datetime="2026-03-03T10:00:00+01:00">today</time>
                    2026-03-03 ~ <p>Letzte Änderung: 09.03.2026 Erschienen am: 03.03.2026</p>
                    2026-03-03 ~ <p>Aktualisiert: 09.03.2026</p><p>Veröffentlicht: 03.03.2026</p>
                    2026-03-03 ~ <p>jeudi 3 mars 2026</p>
                    2026-03-03 ~ <p>3 марта 2026, 13:43</p>
                    2026-03-03 ~ <meta name=date content="2026-03-03"><p>9 March 2026</p>
                    2026-03-02 ~ <meta name=date content="2026-03-03T03:10:00Z"><p>March 2, 2026 at 7:10 p.m.</p>
                    2026-03-04 ~ <meta name=date content="2026-03-03T23:10:00+00:00"><p>04.03.2026</p>
                    2026-03-03 ~ <link rel=canonical href="https://lomvik.example/news/03-03-2026">
                    2026-03-03 ~ <script>x={"publishedAt":"2026-03-03T10:00:00Z"}</script>
                    """)
    void theDayIsThePublishersOwn(String day, String where) {
        Report r = page("<body><h1>Crane falls into harbour</h1>" + where + TEXT + "</body>");
        assertEquals(Optional.of(day), r.published().map(t -> t.date().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display: none",
                "visibility:hidden",
                "color:#fff;background:#FFFFFF",
                "background-color: rgb(255, 255, 255); color: white",
                "color: transparent",
                "font-size:0",
                "opacity: 0",
                "position:absolute; left:-9999px"
            })
    void hiddenTextIsLeftOutAndNoted(String style) {
        String hidden = "<div style='" + style + "'>" + "buy gold now ".repeat(60) + "</div>";
        Report r = page("<body>" + TEXT + hidden + "</body>");
        assertFalse(r.text().contains("gold"));
        assertEquals("hidden-text", r.notices().getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color:#fff;background:#123456",
                "left:-20px",
                "font-size:10px",
                "opacity:0.9"
            })
    void whatCanBeSeenIsKept(String style) {
        Report r = page("<body>" + TEXT.replace("<p>", "<p style='" + style + "'>") + "</body>");
        assertTrue(r.text().contains("dockers home"));
        assertTrue(r.notices().isEmpty());
    }

    @Test
    void aDeepOrEndlessPageHarmsOnlyItself() {
        assertTrue(
                page("<div>".repeat(200_000) + TEXT + "</div>".repeat(200_000))
                        .text()
                        .contains("harbour board"));
        Doubling.holds(n -> page("<div>".repeat(n) + TEXT), 10_000);
        Doubling.holds(n -> page(TEXT.repeat(n)), 200);
        Doubling.holds(n -> page(TEXT + "<p class='a b c'>x<br>".repeat(n)), 5_000);
        Doubling.holds(n -> page(TEXT + "<b><i><a href=x>y".repeat(n)), 300);
    }
}
