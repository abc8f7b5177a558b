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
                    Una Berg          ~ <h5>Autor:</h5>Una Berg/LP
                    Una Berg          ~ <div><span>By</span><span><a href=/staff/una>Una Berg</a></span></div>
                    Una Berg          ~ <p><em>Text von Una Berg &nbsp; Illustration von Bo Ek</em></p>
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

    @Test
    void aHeadingIsKeptThoughACaptionStandsBetweenItAndItsText() {
        String picture =
                "<figure><figcaption><p>The crane on Monday.</p><p>Photo:</p><p>Bo Ek</p>"
                        + "</figcaption></figure>";
        Report r = page("<body><div>" + TEXT + "<h3>Forty at home</h3>" + picture + TEXT);
        assertTrue(r.text().contains("Forty at home"), r::text);
        assertFalse(r.text().contains("Bo Ek"), r::text);
    }

    @Test
    void aListOfLinksBesideTheParagraphsTakesNoneOfThemAway() {
        String links = "<ul>" + "<li><a href=/x>Breeds of dogs</a></li>".repeat(90) + "</ul>";
        Report r = page("<body><div><div class=text>" + TEXT + links + "</div></div></body>");
        assertTrue(r.text().contains("dockers home"), r::text);
        assertTrue(r.text().contains("Una Berg"), r::text);
        assertFalse(r.text().contains("Breeds"), r::text);
    }

    private static final String TEASERS =
            """
            <div class=others><div class=one><h2><a href=/1>A bakery opens in the old mill</a></h2>
            <p>The first loaves were sold out by nine, and the baker says that she will have to
            hire two more hands before the summer comes to the valley of the Orm.</p></div>
            <div class=one><h2><a href=/2>Library keeps its clock</a></h2><p>The council voted
            to mend the clock of the library after all, which nobody had expected after the last
            meeting about the town's money in the spring.</p></div>
            <div class=one><h2><a href=/3>Ferry gets a new engine</a></h2><p>The old engine has
            run since the year of the flood, and the mechanics of the yard want to keep a piece
            of it for the museum that they mean to open.</p></div></div>
            """;

    @Test
    void aShortReportIsNotDrownedByOthers() {
        Report r =
                page(
                        "<html><head><title>Pier closed</title></head><body><div id=all>"
                                + "<div class=top><h1>Pier closed after crane falls</h1></div>"
                                + "<div id=story><p>The harbour board of Lomvik closed the outer"
                                + " pier on Monday after a crane fell into the water.</p></div>"
                                + TEASERS
                                + "</div></body></html>");
        assertTrue(r.text().startsWith("The harbour board"), r::text);
        assertFalse(r.text().contains("loaves"), r::text);
    }

    @Test
    void aLeadIsKeptWhateverItsPartIsCalledWhereThePageSumsItselfUpInTheSameWords() {
        String lead =
                "A crane fell into the harbour of Lomvik on Monday, and the board sent forty"
                        + " dockers home with their pay.";
        Report r =
                page(
                        "<html><head><meta name=description content='"
                                + lead
                                + "'></head><body><h1>Crane falls into the water</h1><div"
                                + " class=item-caption><p>"
                                + lead
                                + "</p></div><div class=text>"
                                + TEXT
                                + "</div></body></html>");
        assertTrue(r.text().startsWith("A crane fell"), r::text);
    }

    @Test
    void whatAPageHidesButStatesForMachinesIsItsText() {
        String body = "The harbour board closed the pier on Monday after a crane had fallen. ";
        Report r =
                page(
                        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                                + "\"headline\":\"Crane\",\"articleBody\":\""
                                + body.repeat(20)
                                + "\"}</script></head><body><h1>Crane</h1><p>Read on with our"
                                + " subscription, the first month costs one crown.</p></body></html>");
        assertTrue(r.text().startsWith("The harbour board"), r::text);
        assertTrue(r.notices().stream().anyMatch(n -> n.kind().equals("not-shown")));
    }

    @Test
    void pronunciationAboveCharactersIsNoText() {
        Report r =
                page(
                        "<html><body><article><h1>法律</h1><p><ruby>法律<rt>ほうりつ</rt></ruby>では、"
                                + "<ruby>親<rt>おや</rt></ruby>が子どもを育てるために必要なことを決めています。</p>"
                                + "<p>国は来年の春までに、新しい決まりを作る予定だと話しました。</p>"
                                + "</article></body></html>");
        assertTrue(r.text().contains("法律では、親が子ども"), r::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>16:23, Thu, Nov 2, 2023 | UPDATED: 16:32, Thu, Nov 2, 2023</p>",
                "<p>Crane falls into LOMVIK harbour!</p>",
                "<h2>News | Crane falls into Lomvik harbour</h2>"
            })
    void datesAndTheHeadlineOnceMoreAreNoText(String line) {
        Report r =
                page(
                        "<html><body><article><h1>Crane falls into Lomvik harbour</h1>"
                                + line
                                + TEXT
                                + "</article></body></html>");
        assertTrue(r.text().startsWith("The harbour board"), r::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Crane\",\"author\":{\"@id\":\"#p\"}},"
                        + "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ada Winter\"}]}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Crane\",\"creator\":[\"Ada Winter\"]}"
            })
    void authorsAreFoundInJsonLd(String json) {
        Report r =
                page(
                        "<html><head><script type='application/ld+json'>"
                                + json
                                + "</script></head><body><article><h1>Crane</h1>"
                                + TEXT
                                + "</article></body></html>");
        assertEquals(Optional.of("Ada Winter"), r.author());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=/author/ada>Ada Winter</a>|Ada Winter",
                "<p class=byline>Redaktion</p>|Redaktion",
                "<a rel=author href=/a>Ada</a><p>Ada Winter writes about harbours and"
                        + " cranes.</p>|Ada Winter"
            })
    void authorsAreFoundWhereReadersSeeThem(String line, String author) {
        Report r =
                page(
                        "<html><body><article><h1>Crane falls</h1>"
                                + line
                                + TEXT
                                + "</article></body></html>");
        assertEquals(Optional.of(author), r.author());
    }

    @Test
    void aDayThatReadersSeeCountsOnlyWhereAClockSomewhereShowsIt() {
        String page =
                "<html><head><meta property='article:published_time' content='%s'></head><body>"
                        + "<article><h1>Crane falls</h1><p>November 2, 2023</p>"
                        + TEXT
                        + "</article></body></html>";
        Report evening = page(page.formatted("2023-11-03T03:04:22Z"));
        Report noon = page(page.formatted("2023-11-03T12:04:22Z"));
        assertEquals("2023-11-02", evening.published().orElseThrow().date().toString());
        assertEquals("2023-11-03", noon.published().orElseThrow().date().toString());
    }
}
