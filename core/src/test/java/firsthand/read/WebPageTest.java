package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    void hiddenTextIsLeftOutAndNoted() {
        String hidden = "<div style='display: none'>" + "buy gold now ".repeat(60) + "</div>";
        Report r = page("<body>" + TEXT + hidden + "</body>");
        assertFalse(r.text().contains("gold"));
        assertEquals("hidden-text", r.notices().getFirst().kind());
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
