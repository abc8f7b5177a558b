package firsthand.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Lists of addresses that hold no report themselves: OPML and sitemaps. They are named as what
/// they
/// are; whoever follows sources takes the addresses.
public final class LinkLists implements Format {
    private static final int MOST = 50_000;

    @Override
    public List<String> endings() {
        return List.of(".opml");
    }

    @Override
    public boolean reads(Document d) {
        String head = d.headText();
        return Feeds.has(head, "opml")
                || Feeds.has(head, "urlset")
                || Feeds.has(head, "sitemapindex");
    }

    @Override
    public void read(Document d, Consumer<Outcome> out) throws IOException, Refusal {
        int n = addresses(Feeds.xml(d)).size();
        String listed = n == 1 ? "1 address" : n + " addresses";
        throw new Refusal("links-only", "It lists " + listed + " and holds no report itself.");
    }

    /// The addresses of an OPML list, a sitemap or a sitemap index, in order; news sitemaps alike.
    public static List<String> addresses(String xml) {
        Element root = Parser.xmlParser().setMaxDepth(Limits.USUAL.nesting()).parseInput(xml, "");
        List<String> found = new ArrayList<>();
        for (Element e : root.getAllElements()) {
            String address =
                    switch (Feed.name(e)) {
                        case "outline" -> e.hasAttr("xmlUrl") ? e.attr("xmlUrl") : e.attr("xmlurl");
                        case "loc" -> e.normalName().contains("image") ? "" : e.text();
                        default -> "";
                    };
            if (!address.isBlank() && found.size() < MOST) found.add(address.strip());
        }
        return found;
    }
}
