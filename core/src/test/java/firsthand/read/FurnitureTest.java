package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.report.Junk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {
    private static final String ABOVE =
            "The harbour board of Lomvik closed the outer pier on Monday after a crane fell.\n\n";
    private static final String BELOW =
            "\n\nNobody was hurt, the board said, and the ferry to Aske sails from the inner pier.";

    /// The furniture in a text, each as `why: words`.
    private static List<String> furnitureIn(String text) {
        return Furniture.find(text, Block.of(text)).stream()
                .map((Junk j) -> j.why() + ": " + j.span().of(text))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    advertisement       ~ ADVERTISEMENT
                    advertisement       ~ [Advertisement]
                    advertisement       ~ Advertisement - story continues below
                    advertisement       ~ SPONSORED: The one pan you need
                    teaser              ~ READ ALSO: Seven harbours to see before you die
                    teaser              ~ You might also like: 11 knots every sailor knows
                    teaser              ~ Lesen Sie auch: Der Kran von Lomvik
                    teaser              ~ À lire aussi : la grue de Lomvik
                    teaser              ~ >> LIVE: ferry departures
                    picture credit      ~ Photo: Una Berg / Altair
                    picture credit      ~ Photo : Una Berg / Altair
                    picture credit      ~ The pier on Monday. File photo: Harbour Pictures
                    picture credit      ~ Una Berg / Getty Images
                    navigation          ~ Home › North › Harbours
                    navigation          ~ Reading time: 4 minutes
                    navigation          ~ Ships | Weather | Quiz: which gull are you?
                    desk note           ~ More to follow.
                    desk note           ~ (Updates with ferry, adds quote)
                    copyright           ~ © The Lomvik Post. All rights reserved.
                    words to the reader ~ Enjoyed this story? Tap here to join our newsletter!
                    words to the reader ~ What do you think? Share your thoughts below!
                    words to the reader ~ Do you live by the pier? Write to news@lomvik.example
                    words to the reader ~ Schreiben Sie uns, was Sie über den Kran von Lomvik denken.
                    words to the reader ~ Suivez-nous sur Facebook et sur Instagram.
                    words to the reader ~ Zapisz się na listę i czytaj więcej o porcie.
                    page note           ~ Alle Angaben ohne Gewähr
                    cookie note         ~ This site uses cookies to serve you better.
                    page note           ~ [Map not shown on small screens]
                    page note           ~ This video is not available in your country.
                    navigation          ~ Home / Ships / Odd
                    navigation          ~ Facebook WhatsApp Print Email
                    navigation          ~ #lomvik #crane
                    navigation          ~ 14 comments
                    teaser              ~ SEE INSIDE: Ten sheds that float
                    picture credit      ~ Pie de foto: la grúa de Lomvik
                    picture credit      ~ The crane on Monday. / U. Berg
                    picture credit      ~ The crane on Monday (Una Berg/AFP)
                    picture credit      ~ The crane on Monday. Photo by Una Berg
                    words to the reader ~ Listen to Radio Lomvik on 99.9 or in the app.
                    words to the reader ~ Tag a friend who sails!
                    words to the reader ~ Log in to save the tide table.
                    words to the reader ~ Sign up here for our tide letter.
                    words to the reader ~ Click the heart if you love gulls
                    words to the reader ~ Stay tuned for the spring tide.
                    page note           ~ This text is for subscribers only.
                    navigation          ~ Una Berg | 2 hours ago
                    picture credit      ~ The crane at dawn (U. Berg/Lomvik Press)
                    desk note           ~ Reporting by Una Berg; editing by Ole Dahl
                    """)
    void isFoundBetweenParagraphs(String why, String line) {
        assertEquals(List.of(why + ": " + line), furnitureIn(ABOVE + line + BELOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    "Follow us on this," she told the newsletter's readers, "and you will see."
                    The newsletter said that subscribers had been told on Friday.
                    Photographs of the pier: none.
                    Q: You sail. Why do you sign up for this?
                    If you were the harbour master, you would close the pier as well.
                    12,000 tonnes | nothing else
                    The board, an affiliate of the port group, said that the crane was insured.
                    Sign-up for the spring sailings closes at the end of this month.
                    Share prices of the crane maker fell after the story, the paper said.
                    Follow-up tests on the crane are due on Friday, says the report.
                    Listeners were told by the radio to stay tuned for the weather.
                    Stay away from the pier and keep your dogs on a lead.
                    The crane served the pier for 40 years / no other port has one
                    """)
    void reportsOwnWordsAreLeftAlone(String line) {
        assertEquals(List.of(), furnitureIn(ABOVE + line + BELOW));
    }

    @Test
    void aFormBelowTheReportTakesTheRestWithIt() {
        String box =
                "\n\nTop Articles\n\nAuthor information\n\nName: Una Berg\n\nPhone: 12 34\n\n"
                        + "Hobby: Knots\n\nIntroduction: My name is Una and I am a lively, tender"
                        + " person who loves writing and wants to share what she knows with you.";
        List<String> found = furnitureIn(ABOVE + BELOW + box);
        assertEquals(6, found.size());
        assertEquals("teaser: Top Articles", found.getFirst());
        assertEquals("author box: Name: Una Berg", found.get(2));
    }

    @Test
    void aReportThatGoesOnBelowAHeadingIsKept() {
        String text = ABOVE + "Read more" + BELOW + " It will open again when the crane is gone.";
        assertEquals(
                List.of("teaser: Read more"), furnitureIn(text + BELOW + "\n\n" + ABOVE.strip()));
    }

    @Test
    void aGluedCreditIsCutOff() {
        assertEquals(List.of("picture credit: Reuters"), furnitureIn("ReutersThe pier is closed."));
        assertEquals(
                List.of("picture credit: AFP/Pool"), furnitureIn("AFP/PoolThe pier is closed."));
        assertEquals(List.of(), furnitureIn("Reuters says that the pier is closed."));
        assertEquals(List.of(), furnitureIn("APEC ministers met at the pier."));
    }

    @Test
    void aDeskNoteBehindTheLastSentenceIsCutOff() {
        assertEquals(
                List.of("desk note: More at six."),
                furnitureIn("The pier is closed until the crane is gone. More at six."));
        assertEquals(List.of(), furnitureIn("The pier is closed. More boats came later."));
    }

    @Test
    void theHeadlineOnceMoreIsFurniture() {
        String headline = "Pier closed at Lomvik after crane falls";
        assertEquals(
                List.of("headline again: " + headline),
                furnitureIn(headline + "\n\n" + ABOVE + BELOW + "\n\n" + headline));
    }

    @Test
    void timeGrowsWithTheTextOnly() {
        Doubling.holds(n -> furnitureIn("a: b\n".repeat(n)), 4000);
        Doubling.holds(n -> furnitureIn("tap our ".repeat(n)), 4000);
        Doubling.holds(n -> furnitureIn("Leave a reply\n".repeat(n)), 4000);
    }
}
