package firsthand.report;

import firsthand.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// One published item. Outlet, title, author, time and language are what the item *states* about
/// itself: claims, not facts.
///
/// @param id unique within one run; never empty
/// @param text the words, exactly as read; every span of the program points into it
/// @param language BCP 47 primary tag, lower case; stated, or found from the text; `und` when
///     nobody can tell
/// @param junk page furniture inside the text: in order, not overlapping
/// @param notices what is odd about the report, in order of place
/// @param stated where in its source the report states what, for a person who wants to check
public record Report(
        String id,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> title,
        Optional<String> author,
        Optional<StatedTime> published,
        String language,
        String text,
        List<Junk> junk,
        List<Notice> notices,
        List<Stated> stated) {
    public Report {
        if (id.isEmpty()) throw new IllegalArgumentException("a report has an id");
        junk = List.copyOf(junk);
        notices = List.copyOf(notices);
        stated = List.copyOf(stated);
        for (Junk j : junk) {
            if (j.span().end() > text.length())
                throw new IllegalArgumentException("junk outside the text: " + j);
        }
    }

    /// A report of which nobody noted where it states what.
    public Report(
            String id,
            Optional<String> outlet,
            Optional<String> url,
            Optional<String> title,
            Optional<String> author,
            Optional<StatedTime> published,
            String language,
            String text,
            List<Junk> junk,
            List<Notice> notices) {
        this(id, outlet, url, title, author, published, language, text, junk, notices, List.of());
    }

    /// A report that states nothing about itself.
    public static Report of(String id, String text) {
        return new Report(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "und",
                text,
                List.of(),
                List.of());
    }

    public Report withJunk(List<Junk> found) {
        return new Report(
                id, outlet, url, title, author, published, language, text, found, notices, stated);
    }

    /// The report with no more of its text than the given number of characters, cut behind white
    /// space where there is some in its last tenth; the report itself if it is no longer than that.
    public Report opening(int length) {
        if (text.length() <= length) return this;
        int end = length;
        while (end > length * 9L / 10 && !Character.isWhitespace(text.charAt(end - 1))) end--;
        if (!Character.isWhitespace(text.charAt(end - 1))) end = length;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        List<Junk> kept = new ArrayList<>();
        for (Junk j : junk) {
            if (j.span().start() >= end) continue;
            Span span = new Span(j.span().start(), Math.min(end, j.span().end()));
            kept.add(new Junk(span, j.why()));
        }
        return new Report(
                id,
                outlet,
                url,
                title,
                author,
                published,
                language,
                text.substring(0, end),
                kept,
                notices,
                stated);
    }

    public Report withNotices(List<Notice> found) {
        return new Report(
                id, outlet, url, title, author, published, language, text, junk, found, stated);
    }

    public Report withStated(List<Stated> found) {
        return new Report(
                id, outlet, url, title, author, published, language, text, junk, notices, found);
    }

    public Report withId(String other) {
        return new Report(
                other, outlet, url, title, author, published, language, text, junk, notices,
                stated);
    }

    public Report withLanguage(String found) {
        return new Report(
                id, outlet, url, title, author, published, found, text, junk, notices, stated);
    }

    /// Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes.
    public String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The text with a space for every character of page furniture, line breaks kept: what the
    /// reporter wrote, each character at its place.
    public String ownText() {
        if (junk.isEmpty()) return text;
        char[] own = text.toCharArray();
        for (Junk j : junk) {
            for (int i = j.span().start(); i < j.span().end(); i++) {
                if (own[i] != '\n' && own[i] != '\r') own[i] = ' ';
            }
        }
        return new String(own);
    }

    /// Whether the span lies for the most part in page furniture.
    public boolean isJunk(Span span) {
        int covered = 0;
        for (Junk j : junk) covered += j.span().overlap(span);
        return covered * 2 > span.length();
    }
}
