package firsthand.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.library.Followed;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceListTest {
    private static final List<Followed> TWO =
            List.of(
                    Followed.fresh("https://skar.example/feed", "feed", "Skar Post"),
                    Followed.fresh("https://brenn.example/rss?a=1&b=2", "feed", "Brenn Daily"));

    @Test
    void opmlWithFolders() {
        assertEquals(
                TWO,
                SourceList.read(
                        """
                        <?xml version="1.0"?><opml version="2.0"><head/><body>
                        <outline text="Papers">
                          <outline type="rss" text="Skar Post" xmlUrl="https://skar.example/feed"/>
                        </outline>
                        <outline title="Brenn Daily" text="x" xmlUrl="https://brenn.example/rss?a=1&amp;b=2"/>
                        </body></opml>
                        """));
    }

    @Test
    void tomlWithComments() {
        assertEquals(
                List.of(TWO.get(0), Followed.fresh("https://a.example/", "page", "")),
                SourceList.read(
                        """
                        # papers
                        [[feed]]
                        address = "https://skar.example/feed" # theirs
                        title = 'Skar Post'

                        [[page]]
                        address = "https://a.example/"
                        """));
    }

    @Test
    void whatIsNoListIsToldByLine() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> SourceList.read("[[feed]]\naddress = skar\n"));
        assertTrue(e.getMessage().contains("Line 2"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> SourceList.read("<opml></opml>"));
        assertThrows(IllegalArgumentException.class, () -> SourceList.read("[[feed]]\n"));
    }
}
