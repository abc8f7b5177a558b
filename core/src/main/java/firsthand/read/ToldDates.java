package firsthand.read;

import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The days that a page tells machines: in its JSON-LD, its metas, its microdata, its address, its
/// programs. The metas' names are in `page-dates.txt`.
final class ToldDates {
    private static final WordLists WORDS = WordLists.read("page-dates.txt");
    private static final List<String> PUBLISHED = WORDS.of("published");
    private static final List<String> SURELY_PUBLISHED = WORDS.of("surely");
    private static final List<String> MODIFIED = WORDS.of("modified");
    private static final List<String> SCRIPT_KEYS = WORDS.of("script");

    private static final List<Pattern> IN_ADDRESS =
            List.of(
                    Pattern.compile(
                            "(?<![0-9])(?<y>20[0-4][0-9]|199[0-9])[/_.-]?(?<m>[01]?[0-9])[/_.-]?(?<d>[0-3][0-9])(?![0-9])"),
                    Pattern.compile(
                            "(?<![0-9])(?<d>[0-3]?[0-9])[/_.-](?<m>[01]?[0-9])[/_.-](?<y>20[0-4][0-9])(?![0-9])"));
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_IN_SCRIPT = 40;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /// A time, as it was written, and where.
    record Found(StatedTime time, String written, String from) {}

    private final PageFacts facts;
    private final Optional<Ld> ld;
    private final Optional<String> anyLdDate;
    private final String address;

    /// @param anyLdDate a day that JSON-LD states for something that is no article
    ToldDates(PageFacts facts, Optional<Ld> ld, Optional<String> anyLdDate, String address) {
        this.facts = facts;
        this.ld = ld;
        this.anyLdDate = anyLdDate;
        this.address = address;
    }

    /// The first day in what is written, if a report can be of that day.
    static Optional<Found> found(String written, String from) {
        return StatedTime.parse(written)
                .or(() -> StatedDates.find(written))
                .filter(t -> t.date().getYear() >= EARLIEST && t.date().getYear() <= LATEST)
                .map(t -> new Found(t, written, from));
    }

    /// The day of publication.
    Optional<Found> published() {
        return inLd("datePublished")
                .or(() -> metas(PUBLISHED))
                .or(() -> props("datePublished"))
                .or(() -> props("dateCreated"));
    }

    /// The day of the last change.
    Optional<Found> modified() {
        return inLd("dateModified")
                .or(() -> metas(List.of("article:modified_time", "og:updated_time")))
                .or(() -> props("dateModified"));
    }

    /// All days of publication, one for each place, in order.
    List<Found> allPublished() {
        List<Found> all = new ArrayList<>();
        inLd("datePublished").ifPresent(all::add);
        for (String name : SURELY_PUBLISHED) metas(List.of(name)).ifPresent(all::add);
        props("datePublished").ifPresent(all::add);
        return all;
    }

    /// The day of the making or of the last change: for want of a better one.
    Optional<Found> madeOrChanged() {
        return inLd("dateCreated").or(() -> metas(MODIFIED)).or(() -> inLd("dateModified"));
    }

    /// The day that JSON-LD states for something else on the page.
    Optional<Found> ofSomethingElse() {
        return anyLdDate.flatMap(d -> found(d, "JSON-LD datePublished"));
    }

    Optional<Found> inAddress() {
        if (address.length() > LONGEST_ADDRESS) return Optional.empty();
        for (Pattern p : IN_ADDRESS) {
            Matcher m = p.matcher(address);
            while (m.find()) {
                String day = m.group("y") + "-" + m.group("m") + "-" + m.group("d");
                Optional<Found> t = found(day, "address");
                if (t.isPresent()) return t;
            }
        }
        return Optional.empty();
    }

    /// What the page's programs are told.
    Optional<Found> inScripts() {
        for (String key : SCRIPT_KEYS) {
            for (Element script : facts.scripts) {
                String data = script.data();
                int at = data.indexOf(key);
                if (at < 0) continue;
                int from = at + key.length();
                int end = data.indexOf('"', from);
                if (end < 0 || end - from > LONGEST_IN_SCRIPT) continue;
                Optional<Found> t = found(data.substring(from, end), "script");
                if (t.isPresent()) return t;
            }
        }
        return Optional.empty();
    }

    /// What an element states: for machines if it does so, else its text.
    static String value(Element e) {
        for (String a : List.of("datetime", "content", "title")) {
            if (!e.attr(a).isBlank()) return e.attr(a);
        }
        return e.text();
    }

    private Optional<Found> inLd(String key) {
        return ld.flatMap(l -> l.text(key)).flatMap(v -> found(v, "JSON-LD " + key));
    }

    private Optional<Found> metas(List<String> names) {
        return names.stream()
                .flatMap(n -> facts.meta(n).flatMap(v -> found(v, "meta " + n)).stream())
                .findFirst();
    }

    private Optional<Found> props(String name) {
        for (Element e : facts.props) {
            if (!e.attr("itemprop").contains(name)) continue;
            Optional<Found> t = found(value(e), "itemprop " + name);
            if (t.isPresent()) return t;
        }
        return metas(List.of(name.toLowerCase(Locale.ROOT)));
    }
}
