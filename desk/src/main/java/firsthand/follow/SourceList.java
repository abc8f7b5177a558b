package firsthand.follow;

import firsthand.library.Followed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A list of feeds and pages to follow: OPML, or a TOML file with a `[[feed]]` or `[[page]]` table
/// for each, which has an `address` and may have a `title`.
public final class SourceList {
    private static final Pattern FIELD =
            Pattern.compile("(address|title)[ \t]*=[ \t]*(\"[^\"]*\"|'[^']*')[ \t]*(#.*)?");

    private SourceList() {}

    /// The sources in their order.
    ///
    /// @throws IllegalArgumentException with a sentence for a person, when it is no such list
    public static List<Followed> read(String text) {
        return text.stripLeading().startsWith("<") ? opml(text) : toml(text);
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
        List<Followed> all = new ArrayList<>();
        String kind = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String l = line.strip();
            if (l.isEmpty() || l.startsWith("#")) continue;
            if (l.equals("[[feed]]") || l.equals("[[page]]")) {
                kind = l.substring(2, l.length() - 2).toLowerCase(Locale.ROOT);
                all.add(Followed.fresh("", kind, ""));
                continue;
            }
            Matcher field = FIELD.matcher(l);
            if (!field.matches() || all.isEmpty()) throw unread(number);
            String value = field.group(2).substring(1, field.group(2).length() - 1);
            Followed f = all.removeLast();
            all.add(
                    field.group(1).equals("address")
                            ? Followed.fresh(value, kind, f.title())
                            : Followed.fresh(f.address(), kind, value));
        }
        for (Followed f : all) {
            if (f.address().isEmpty())
                throw new IllegalArgumentException("The list has a source without an address.");
        }
        return all;
    }

    private static IllegalArgumentException unread(int line) {
        return new IllegalArgumentException(
                "Line " + line + " of the list is neither [[feed]], [[page]], address nor title.");
    }
}
