package firsthand.read;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the names of one page's parts say about them, by the lexicon `zones.txt`. Each name is read
/// once, however many parts have it.
final class Zones {
    private static final Lexicon SHIPPED = load();

    private static final List<String> COMMENTS =
            List.of("comments", "commentlist", "comment-", "kommentar", "disqus", "respond");

    /// Beginnings of names by which page builders repeat a report's topics.
    private static final List<String> TOPICS =
            List.of(
                    "tag-",
                    "category-",
                    "has-",
                    "no-",
                    "post-",
                    "type-",
                    "js-",
                    "is-",
                    "hide-",
                    "show-");

    private static final int LONGEST = 400;

    private static final List<String> AROUND_SIDEBAR =
            List.of(
                    "content-sidebar",
                    "has-sidebar",
                    "for_sidebar",
                    "with-sidebar",
                    "with_sidebar",
                    "right-sidebar",
                    "left-sidebar",
                    "sidebar_right",
                    "sidebar_left",
                    "sidebar-right",
                    "sidebar-left",
                    "no-sidebar");

    /// What stands under an id that is made of its own words: `h2#who-should-subscribe`.
    private static final Set<String> NAMED_BY_WORDS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p");

    /// `has-ads` says something about a part; it is no part of ads.
    private static final Set<String> ABOUT =
            Set.of("has", "no", "with", "without", "is", "hide", "show", "field", "label", "not");

    /// What names mean: whole words, and parts of them.
    private record Lexicon(
            Set<String> frameWords,
            List<String> frameParts,
            List<String> weakParts,
            List<String> leadParts) {}

    /// What one name says.
    ///
    /// @param sure that the part is frame, without any doubt
    /// @param frame that it may be
    private record Said(boolean sure, boolean frame, boolean lead, boolean comments) {
        static final Said NOTHING = new Said(false, false, false, false);
    }

    private final Map<Element, Said> ofElements = new IdentityHashMap<>();
    private final Map<String, Said> ofNames = new HashMap<>();

    /// Whether a part's tag or name says that it is frame: a menu, a teaser, comments.
    boolean frame(Element e) {
        return switch (e.normalName()) {
            case "aside", "footer", "figcaption", "figure" -> true;
            case "body", "html", "main", "blockquote" -> false;
            default -> said(e).frame();
        };
    }

    /// Whether a part's tag or name says so without any doubt.
    boolean surelyFrame(Element e) {
        return switch (e.normalName()) {
            case "aside", "footer", "figcaption" -> true;
            case "body", "html", "main", "article", "blockquote" -> false;
            default -> said(e).sure();
        };
    }

    /// Whether a part's name, or that of the part right around it, says that it sums the report up.
    boolean lead(Element e) {
        Element parent = e.parent();
        return said(e).lead() || parent != null && said(parent).lead();
    }

    /// Whether a part's name says that it holds readers' comments.
    boolean comments(Element e) {
        return said(e).comments() && !e.normalName().equals("body");
    }

    /// Whether an element stands among readers' comments.
    boolean commentsAround(Element e) {
        for (Element p = e; p != null; p = p.parent()) if (comments(p)) return true;
        return false;
    }

    private Said said(Element e) {
        if (e.attributesSize() == 0) return Said.NOTHING;
        Said known = ofElements.get(e);
        if (known != null) return known;
        Said said = said(e.className(), id(e), e.attr("role"));
        ofElements.put(e, said);
        return said;
    }

    private static String id(Element e) {
        return NAMED_BY_WORDS.contains(e.normalName()) ? "" : e.id();
    }

    private Said said(String classes, String id, String role) {
        if (classes.isEmpty() && id.isEmpty() && role.isEmpty()) return Said.NOTHING;
        return ofNames.computeIfAbsent(
                classes + "\n" + id + "\n" + role,
                k -> said(humps(withoutTopics(classes) + " " + id + " " + role)));
    }

    private static Said said(String names) {
        boolean sure = named(names, Set.of(), SHIPPED.frameParts());
        boolean frame =
                sure
                        || named(names, SHIPPED.frameWords(), List.of())
                        || named(names, Set.of(), SHIPPED.weakParts());
        boolean lead = named(names, Set.of(), SHIPPED.leadParts());
        return new Said(sure, frame, lead, COMMENTS.stream().anyMatch(names::contains));
    }

    private static boolean named(String names, Set<String> words, List<String> parts) {
        for (String p : parts) if (names.contains(p) && !around(names, p)) return true;
        if (words.isEmpty()) return false;
        int from = 0;
        boolean about = false;
        for (int i = 0; i <= names.length(); i++) {
            if (i < names.length() && Character.isLetter(names.charAt(i))) continue;
            if (i > from) {
                String word = names.substring(from, i);
                if (!about && words.contains(word)) return true;
                about = ABOUT.contains(word) && i < names.length() && names.charAt(i) != ' ';
            }
            from = i + 1;
        }
        return false;
    }

    /// Whether these names say that a part has a sidebar, not that it is one:
    /// `content-sidebar-wrap`.
    private static boolean around(String names, String part) {
        if (!part.equals("sidebar")) return false;
        return AROUND_SIDEBAR.stream().anyMatch(names::contains);
    }

    /// The names without those that only repeat what the report is about: `tag-newsletter`.
    private static String withoutTopics(String classes) {
        if (classes.indexOf('-') < 0) return classes;
        StringBuilder b = new StringBuilder();
        for (String c : classes.split(" ")) {
            boolean topic = TOPICS.stream().anyMatch(c::startsWith);
            if (!topic && b.length() < LONGEST) b.append(c).append(' ');
        }
        return b.toString();
    }

    /// `relatedPosts` as `related posts`, in lower case.
    private static String humps(String s) {
        if (s.length() > LONGEST) return humps(s.substring(0, LONGEST));
        StringBuilder b = new StringBuilder(s.length() + 8);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean hump =
                    i > 0 && Character.isUpperCase(c) && Character.isLowerCase(s.charAt(i - 1));
            if (hump) b.append('-');
            b.append(c);
        }
        return b.toString().toLowerCase(Locale.ROOT);
    }

    private static Lexicon load() {
        WordLists lists = WordLists.read("zones.txt");
        return new Lexicon(
                lists.setOf("frame"), lists.of("frame~"), lists.of("weak~"), lists.of("lead~"));
    }
}
