package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which part of a page is taken for the report where pages are built in odd ways.
class PageBodyTest {
    private static final String PARAGRAPHS =
            "<p>The harbour board of Lomvik closed the outer pier on Monday after a crane fell into"
                    + " the water, and sent forty dockers home with their pay.</p>"
                    + "<p>Nobody was hurt, said Una Berg, who chairs the board, and the pier will be"
                    + " looked at by divers from Aske before anybody walks on it again.</p>"
                    + "<p>The ferry to Aske sails from the inner pier until the crane has been"
                    + " lifted, which the board expects to happen before the end of the month.</p>";

    private static String text(String html) {
        try {
            return WebPage.report("page", html, "", Limits.USUAL).text();
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLeadIsKeptHoweverManyPicturesFollowIt() {
        String picture = "<figure><img><figcaption>The pier</figcaption></figure>";
        String page =
                "<article><h1>Crane falls into Lomvik harbour</h1><p class=introduction>Dockers go"
                        + " home and the ferry moves, but nobody was hurt on the pier.</p><section>"
                        + picture.repeat(60)
                        + "</section><section>"
                        + PARAGRAPHS
                        + "</section></article>";
        assertTrue(text(page).startsWith("Dockers go home"), () -> text(page));
    }

    @Test
    void aHeadlineForOtherMachinesIsNotTheOneThatReadersSee() {
        String page =
                "<title>Crane falls | North | Post</title><nav><h1>Crane falls</h1></nav><ul><li>"
                        + "<a href=/>Home</a></ul><header><h1>Crane falls</h1><p class=lead>Dockers"
                        + " go home and the ferry moves today.</p></header><div>"
                        + PARAGRAPHS
                        + "</div>";
        assertTrue(text(page).startsWith("Dockers go home"), () -> text(page));
    }

    @Test
    void whatIsToldLiveIsTheReportThoughItIsCalledComments() {
        String comment =
                "<div class=live-comment><p>%d minutes gone, and the crane of Lomvik still hangs"
                        + " over the water of the inner pier.</p></div>";
        StringBuilder comments = new StringBuilder();
        for (int i = 1; i < 30; i++) comments.append(comment.formatted(i));
        String page = "<h1>The crane of Lomvik, live</h1><div class=live>" + comments + "</div>";
        assertTrue(text(page).contains("17 minutes gone"), () -> text(page));
        String told = "<h1>The crane of Lomvik</h1><article>" + PARAGRAPHS + "</article>";
        assertFalse(
                text(told + "<div class=comments>" + comments + "</div>").contains("minutes"),
                "readers' comments below a report are none of it");
    }

    @Test
    void whatAPageSaysWithoutScriptsIsReadWhereItSaysLittleWithThem() {
        String noscript = "<noscript><div>" + PARAGRAPHS + "</div></noscript>";
        String page = "<h1>Crane falls into Lomvik harbour</h1><div id=app>Loading.</div>";
        assertTrue(text(page + noscript).startsWith("The harbour board"), () -> text(page));
        String hint =
                "<noscript><p>This page wants JavaScript, please switch it on.</p></noscript>";
        assertFalse(text(page + "<div>" + PARAGRAPHS + "</div>" + hint).contains("JavaScript"));
    }

    @Test
    void aSignatureThatIsNoPersonsNamesNobody() throws Refusal {
        String page = "<h1>Crane falls</h1>" + PARAGRAPHS + "<p>Weitere Informationen</p>";
        Report r = WebPage.report("page", page, "", Limits.USUAL);
        assertEquals(Optional.empty(), r.author());
    }
}
