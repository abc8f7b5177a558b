package firsthand.read;

import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.Stated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// RSS and Atom files: each item with a text is a report.
final class Feeds implements Format {
    private static final Pattern ENCODING =
            Pattern.compile("encoding\\s{0,4}=\\s{0,4}[\"']([a-z0-9_:.-]{2,40})[\"']");

    @Override
    public List<String> endings() {
        return List.of(".rss", ".atom", ".rdf", ".xml");
    }

    @Override
    public boolean reads(Document d) {
        String head = d.headText();
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) return false;
        return has(head, "rss")
                || has(head, "feed")
                || has(head, "rdf")
                || has(head, "channel")
                || d.endsIn(".rss", ".atom", ".rdf");
    }

    /// Whether an element of this name, with any prefix, opens here.
    static boolean has(String head, String name) {
        for (int i = head.indexOf(name); i > 0; i = head.indexOf(name, i + 1)) {
            int end = i + name.length();
            boolean closed = end < head.length() && " \t\r\n>:/".indexOf(head.charAt(end)) >= 0;
            int s = i - 1;
            while (s > 0 && head.charAt(s) != '<' && i - s < 12 && namely(head.charAt(s))) s--;
            if (closed && head.charAt(s) == '<') return true;
        }
        return false;
    }

    private static boolean namely(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-';
    }

    /// The document's characters, by its XML declaration where nothing better is known.
    static String xml(Document d) throws IOException, Refusal {
        return Decoding.decode(d.whole(), encoding(d.headText()));
    }

    /// The charset that an XML declaration names.
    static Optional<String> encoding(String head) {
        String start = head.substring(0, Math.min(200, head.length())).toLowerCase(Locale.ROOT);
        Matcher m = ENCODING.matcher(start);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    @Override
    public void read(Document d, Consumer<Outcome> out) throws IOException, Refusal {
        Feed feed = Feed.of(xml(d));
        if (feed.entries().isEmpty()) throw new Refusal("no-reports", "The feed has no items.");
        int n = 0;
        for (Feed.Entry e : feed.entries()) {
            n++;
            try {
                out.accept(new Outcome.Accepted(report(feed, e)));
            } catch (Refusal r) {
                out.accept(r.at(d.place() + " item " + n));
            }
        }
    }

    /// One item as a report.
    static Report report(Feed feed, Feed.Entry e) throws Refusal {
        String text = HtmlText.of(e.html());
        if (text.isBlank()) throw new Refusal("no-text", "The item has a headline but no text.");
        List<Notice> notices =
                e.whole()
                        ? List.of()
                        : List.of(
                                new Notice(
                                        "summary-only",
                                        Optional.empty(),
                                        "The feed carries a summary, not the whole report."));
        Optional<Stated> outlet =
                stated("outlet", e.source(), "feed source")
                        .or(() -> stated("outlet", feed.title(), "feed title"));
        Optional<Stated> author =
                stated("author", e.author(), "feed")
                        .or(() -> stated("author", feed.author(), "whole feed"));
        List<Stated> stated = new ArrayList<>();
        outlet.ifPresent(stated::add);
        author.ifPresent(stated::add);
        if (!e.published().isEmpty()) stated.add(new Stated("published", e.published(), "feed"));
        if (!e.updated().isEmpty()) stated.add(new Stated("modified", e.updated(), "feed"));
        if (!feed.language().isBlank()) {
            stated.add(new Stated("language", feed.language(), "feed language"));
        }
        String id = e.id().isEmpty() ? ReportJson.contentId(text) : e.id();
        return new Report(
                        id,
                        outlet.map(Stated::value),
                        some(e.link()),
                        some(e.title()),
                        author.map(Stated::value),
                        some(e.published()).flatMap(ReportJson::time),
                        language(feed),
                        text,
                        List.of(),
                        notices)
                .withStated(stated);
    }

    private static String language(Feed feed) {
        String l = feed.language().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return l.matches("[a-z]{2,3}") ? l : "und";
    }

    private static Optional<Stated> stated(String what, String value, String from) {
        return some(value).map(v -> new Stated(what, v, from));
    }

    private static Optional<String> some(String s) {
        return Optional.of(s).filter(v -> !v.isBlank());
    }
}
