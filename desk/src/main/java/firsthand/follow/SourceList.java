package firsthand.follow;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.library.Followed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A list of feeds and pages to follow: OPML, or a TOML file with a `[[feed]]` or `[[page]]` table
/// for each, which has an `address` and may have a `title`. Other tables are for others.
public final class SourceList {
    private SourceList() {}

    /// The sources: feeds, then pages, each in their order.
    ///
    /// @throws IllegalArgumentException with a sentence for a person, when it is no such list
    public static List<Followed> read(String text) {
        return isOpml(text) ? opml(text) : toml(text);
    }

    /// Whether it is OPML, which has room for nothing but feeds.
    public static boolean isOpml(String text) {
        return text.stripLeading().startsWith("<");
    }

    private static List<Followed> opml(String text) {
        List<Followed> all = new ArrayList<>();
        for (Element e : Jsoup.parse(text, "", Parser.xmlParser()).getElementsByTag("outline")) {
            String address = e.attr("xmlUrl").strip();
            String title = e.hasAttr("title") ? e.attr("title") : e.attr("text");
            if (!address.isEmpty()) all.add(Followed.fresh(address, "feed", title.strip()));
        }
        if (all.isEmpty()) throw new IllegalArgumentException("The list names no feed (xmlUrl).");
        return all;
    }

    private static List<Followed> toml(String text) {
        JsonNode list = TomlFile.read(text);
        List<Followed> all = new ArrayList<>();
        for (String kind : List.of("feed", "page")) {
            for (JsonNode source : list.path(kind)) {
                String address = source.path("address").asText("").strip();
                if (address.isEmpty())
                    throw new IllegalArgumentException("The list has a source without an address.");
                all.add(Followed.fresh(address, kind, source.path("title").asText("").strip()));
            }
        }
        return all;
    }
}
