package firsthand.read;

import firsthand.report.Stated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Who a page says wrote its report.
///
/// Each place that may state it is asked in turn; the first that names a person wins, else the
/// first that names anybody. Names are stripped of "By", roles and addresses; several are joined by
/// semicolons.
final class PageAuthors {
    private static final Set<String> NOBODY =
            Set.of(
                    "admin",
                    "administrator",
                    "redaktion",
                    "editor",
                    "staff",
                    "author",
                    "root",
                    "user",
                    "guest",
                    "webmaster",
                    "anonymous",
                    "unknown",
                    "null",
                    "none",
                    "by",
                    "autor",
                    "von",
                    "link",
                    "follow",
                    "folgen",
                    "auteurs",
                    "autoren",
                    "authors",
                    "posted",
                    "no author",
                    "wordpressadmin",
                    "kommentar",
                    "kommentare",
                    "agencies",
                    "team",
                    "die redaktion",
                    "newsroom",
                    "staff writer",
                    "staff reporter",
                    "web desk",
                    "online");

    private static final List<String> METAS =
            List.of(
                    "author",
                    "article:author",
                    "dc.creator",
                    "dcterms.creator",
                    "byl",
                    "parsely-author",
                    "sailthru.author",
                    "cxenseparse:author",
                    "twitter:data1");
    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(written by|posted by|published by|reported by|ein artikel von|(blog[- ]?)?beitrag von|text von|by|von|par|por|di|da|door|autor|autorin|autoren|author|authors|auteur|auteurs|redaktion|text|interview|text (und|&|and) (fotos?|photos?|interview)|und interview)\\b ?:? ?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "^(veröffentlicht|publiziert|erstellt|geschrieben|verfasst|gepostet|eingestellt|beitrag ?von|posted|published|publié|publicado|pubblicato|geplaatst|submitted)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY =
            Pattern.compile("\\b(von|by|par|por|di|door)\\b ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE =
            Pattern.compile(
                    "[,–-] ?(staff writer|staff reporter|senior (writer|reporter|editor|correspondent)|reporter|correspondent|editor|contributor|redakteur(in)?|korrespondent(in)?|chefredakteur(in)?|journalist(in)?|rédacteur|rédactrice|redactor|redactora)\\b.*$",
                    Pattern.CASE_INSENSITIVE);
    /// Words of the names of firms and papers.
    private static final Set<String> BODIES =
            Set.of(
                    "ag",
                    "gmbh",
                    "ev",
                    "ltd",
                    "inc",
                    "llc",
                    "se",
                    "kg",
                    "sa",
                    "verlag",
                    "verein",
                    "redaktion",
                    "redaktionsteam",
                    "editorial",
                    "online",
                    "zeitung",
                    "magazin",
                    "magazine",
                    "news",
                    "media",
                    "medien",
                    "tv",
                    "radio",
                    "press",
                    "presse",
                    "agency",
                    "agencies",
                    "agentur",
                    "team",
                    "desk",
                    "newsroom",
                    "office",
                    "group",
                    "foundation",
                    "stiftung",
                    "verband",
                    "institut",
                    "institute",
                    "blog",
                    "the",
                    "die",
                    "und",
                    "pressestelle",
                    "staff");
    private static final int LONGEST = 80;
    private static final int MOST = 8;

    private final PageFacts facts;
    private final List<PageBlock> blocks;
    private final List<PageBlock> body;
    private final Optional<Ld> ld;

    PageAuthors(PageFacts facts, List<PageBlock> blocks, List<PageBlock> body, Optional<Ld> ld) {
        this.facts = facts;
        this.blocks = blocks;
        this.body = body;
        this.ld = ld;
    }

    /// The names and where they stand.
    Optional<Stated> stated() {
        List<Stated> all = new ArrayList<>();
        people("JSON-LD author", ldNames("author"), false).ifPresent(all::add);
        for (String name : METAS) {
            people("meta " + name, facts.metas.getOrDefault(name, List.of()), false)
                    .filter(s -> !name.equals("twitter:data1") || person(s))
                    .ifPresent(all::add);
        }
        people("itemprop author", propTexts("author"), true).ifPresent(all::add);
        people("byline", bylineTexts(), true).ifPresent(all::add);
        people("visible byline", byLines(), false).ifPresent(all::add);
        people("JSON-LD creator", ldNames("creator"), false).ifPresent(all::add);
        Optional<Stated> found = all.stream().filter(PageAuthors::person).findFirst();
        if (found.isPresent()) return found;
        people("signature", signature(), true).ifPresent(all::add);
        return all.stream()
                .filter(PageAuthors::person)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean person(Stated s) {
        String first = firstOf(s.value().split(";", 2)[0]);
        for (String word : first.split("[ .]+")) {
            if (BODIES.contains(word.toLowerCase(Locale.ROOT))) return false;
        }
        return Names.looksLikeName(first);
    }

    private List<String> ldNames(String key) {
        return ld.map(l -> l.names(key)).orElse(List.of());
    }

    private List<String> propTexts(String prop) {
        List<String> texts = new ArrayList<>();
        for (Element e : facts.props) {
            if (!e.attr("itemprop").equals(prop)) continue;
            Element name = e.selectFirst("[itemprop=name]");
            texts.add(
                    name == null
                            ? e.text()
                            : name.hasAttr("content") ? name.attr("content") : name.text());
        }
        return texts;
    }

    private List<String> bylineTexts() {
        List<String> texts = new ArrayList<>();
        for (Element e : facts.bylines) {
            String t = e.text();
            if (t.length() <= 2 || t.length() >= 120) continue;
            String name = withoutPrefix(t);
            String first = firstOf(name).strip();
            boolean shortName =
                    first.split(" ").length <= 3
                            && first.indexOf('*') < 0
                            && first.indexOf(':') < 0;
            boolean named = Names.looksLikeName(first) || name.length() < t.length() || shortName;
            if (named && !Zones.SHIPPED.commentsAround(e)) texts.add(t);
            if (texts.size() == 12) break;
        }
        return texts;
    }

    /// Lines like "By Ann Lee" or "3 May 2024 | Ann Lee" around the text.
    private List<String> byLines() {
        for (PageBlock b : blocks) {
            if (b.words() > 14 || b.words() < 2 || b.text().length() > 110) continue;
            String name = withoutPrefix(b.text());
            boolean stripped = name.length() < b.text().length() && !name.isEmpty();
            if (stripped && Names.looksLikeName(firstOf(name))) return List.of(b.text());
        }
        int first = body.isEmpty() ? 0 : Math.max(0, blocks.indexOf(body.getFirst()));
        for (PageBlock b :
                blocks.subList(Math.max(0, first - 8), Math.min(blocks.size(), first + 2))) {
            if (b.words() > 14 || StatedDates.find(b.text()).isEmpty()) continue;
            for (String part : b.text().split("\\s[|•·–-]\\s")) {
                if (Names.looksLikeName(part)) return List.of(part);
            }
        }
        return List.of();
    }

    /// A name alone in the last line of the report.
    private List<String> signature() {
        if (body.size() < 3) return List.of();
        PageBlock last = body.getLast();
        return last.words() <= 3 && Names.looksLikeName(last.text())
                ? List.of(last.text())
                : List.of();
    }

    /// What stands behind "By", "Veröffentlicht am 3. Mai von" and the like; nothing where only the
    /// latter stands.
    private static String withoutPrefix(String given) {
        String s = given.strip();
        if (PUBLISHED.matcher(s).find()) {
            Matcher by = BY.matcher(s);
            return by.find() ? s.substring(by.end()).strip() : "";
        }
        String before = "";
        while (!s.equals(before)) {
            before = s;
            s = PREFIX.matcher(s).replaceFirst("").strip();
        }
        return s;
    }

    /// What stands before the first comma, bar or digit.
    private static String firstOf(String name) {
        int end = 0;
        while (end < name.length() && ",|•·/(0123456789".indexOf(name.charAt(end)) < 0) end++;
        return name.substring(0, end);
    }

    /// @param one whether the first that names anybody is enough
    private Optional<Stated> people(String from, List<String> given, boolean one) {
        Set<String> names = new LinkedHashSet<>();
        for (String g : given) {
            for (String part : g.split("\\s*[|•·]\\s*")) name(part).ifPresent(names::add);
            if (one && !names.isEmpty() || names.size() > MOST) break;
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated("author", String.join("; ", names), from));
    }

    private Optional<String> name(String given) {
        if (given.length() > 1000) return Optional.empty();
        String s = PageStatements.plain(given).replaceAll("[\\s\u00a0]+", " ").strip();
        s = withoutPrefix(s).replaceFirst("\\S+@\\S+", "").strip();
        int cut = firstDigit(s);
        if (cut >= 0) s = s.substring(0, cut).strip();
        s = ROLE.matcher(s).replaceFirst("");
        s = s.replaceFirst("[,;:/–-]+$", "").strip();
        boolean outletItself = facts.meta("og:site_name").filter(s::equalsIgnoreCase).isPresent();
        if (s.length() < 3 || s.length() > LONGEST || s.startsWith("http") || s.startsWith("@")) {
            return Optional.empty();
        }
        if (NOBODY.contains(s.toLowerCase(Locale.ROOT)) || outletItself) return Optional.empty();
        return s.split(" ").length > 8 ? Optional.empty() : Optional.of(s);
    }

    private static int firstDigit(String s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= '0' && s.charAt(i) <= '9') return i;
        return -1;
    }
}
