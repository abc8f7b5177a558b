package firsthand.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Where a page shows its readers who wrote the report: elements named so, lines that begin with
/// "By", a line below "Author:", a name below the text.
final class Bylines {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(autor|autorin|autoren|author|authors|auteur|auteurs|autore|by|von|par|por|written by|text von|text) ?:?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern APART = Pattern.compile("\\s[|•·–-]\\s");

    /// An element with more letters is no byline.
    private static final int LONGEST = 120;

    private static final int LONGEST_LINE = 110;
    private static final int MOST_WORDS = 14;

    /// So many elements are looked at.
    private static final int MOST = 12;

    private final List<PageBlock> blocks;
    private final Zones zones;
    private final List<PageBlock> body;

    /// @param body the blocks that are the report, among those of `page`
    Bylines(PageBlocks page, List<PageBlock> body) {
        this.blocks = page.blocks();
        this.zones = page.zones();
        this.body = body;
    }

    /// What stands in those of these elements that may name somebody, but for readers' comments.
    List<String> in(List<Element> elements) {
        List<String> texts = new ArrayList<>();
        for (Element e : elements) {
            String t = e.text();
            if (t.length() <= 2 || t.length() >= LONGEST) continue;
            String name = AuthorName.withoutPrefix(t);
            String first = AuthorName.before(name).strip();
            boolean shortName =
                    first.split(" ").length <= 3
                            && first.indexOf('*') < 0
                            && first.indexOf(':') < 0;
            boolean named = Names.looksLikeName(first) || name.length() < t.length() || shortName;
            if (named && !zones.commentsAround(e)) texts.add(t);
            if (texts.size() == MOST) break;
        }
        return texts;
    }

    /// A line like "By Ann Lee" or "3 May 2024 | Ann Lee" around the text.
    Optional<String> line() {
        for (PageBlock b : blocks) {
            if (b.words() > MOST_WORDS || b.words() < 2 || b.text().length() > LONGEST_LINE)
                continue;
            String name = AuthorName.withoutPrefix(b.text());
            boolean stripped = name.length() < b.text().length() && !name.isEmpty();
            if (stripped && Names.looksLikeName(AuthorName.before(name))) {
                return Optional.of(b.text());
            }
        }
        return belowLabel().or(this::besideDate);
    }

    /// The line below one that says nothing but "Author:".
    private Optional<String> belowLabel() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            PageBlock label = blocks.get(i);
            if (label.words() > 2 || !LABEL.matcher(label.text()).matches()) continue;
            PageBlock below = blocks.get(i + 1);
            String name = AuthorName.before(below.text()).strip();
            if (below.words() <= 8 && Names.looksLikeName(name)) return Optional.of(name);
        }
        return Optional.empty();
    }

    /// `3 May 2024 | Ann Lee` right above the text.
    private Optional<String> besideDate() {
        int first = body.isEmpty() ? 0 : Math.max(0, blocks.indexOf(body.getFirst()));
        int to = Math.min(blocks.size(), first + 2);
        for (PageBlock b : blocks.subList(Math.max(0, first - 8), to)) {
            if (b.words() > MOST_WORDS || StatedDates.find(b.text()).isEmpty()) continue;
            for (String part : APART.split(b.text())) {
                if (Names.looksLikeName(part)) return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /// A name alone in the last lines of the report.
    Optional<String> signature() {
        if (body.size() < 3) return Optional.empty();
        for (PageBlock b : body.subList(body.size() - 2, body.size())) {
            String name = AuthorName.withoutPrefix(b.text());
            if (b.words() <= 4 && b.linkDensity() < 0.5 && Names.looksLikeName(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// A name of one word in full, where a line of the page begins with it.
    Optional<String> inFull(String name) {
        if (name.indexOf(' ') >= 0 || name.length() < 3) return Optional.empty();
        for (PageBlock b : blocks) {
            if (!b.text().startsWith(name + " ")) continue;
            String[] words = b.text().substring(name.length() + 1).split(" ", 2);
            String full = name + " " + words[0].replaceFirst("[,;:.]$", "");
            if (words[0].length() > 3 && Names.looksLikeName(full)) return Optional.of(full);
        }
        return Optional.empty();
    }
}
