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
                    "online");

    /// Who stands for a whole desk: named only where nobody else is.
    private static final Set<String> OFFICES =
            Set.of(
                    "redaktion",
                    "die redaktion",
                    "online-redaktion",
                    "editor",
                    "editors",
                    "editorial team",
                    "editorial staff",
                    "newsroom",
                    "news desk",
                    "web desk",
                    "staff",
                    "staff writer",
                    "staff reporter",
                    "team",
                    "agencies",
                    "redacción",
                    "la rédaction",
                    "redazione",
                    "redactie",
                    "redação");

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
    private static final Pattern LABEL =
            Pattern.compile(
                    "(autor|autorin|autoren|author|authors|auteur|auteurs|autore|by|von|par|por|written by|text von|text) ?:?",
                    Pattern.CASE_INSENSITIVE);

    /// A preposition that lost the space behind it: `ByUna Berg`.
    private static final Pattern GLUED = Pattern.compile("^(By|Von|Par|Por)(?=\\p{Lu}\\p{Ll})");

    /// Whoever comes behind the writer: `Una Berg Fotos: Bo Ek`.
    private static final Pattern OTHERS =
            Pattern.compile(
                    " (illustrations?|illustration(en)?|fotos?|photos?|bilder|photography|übersetzung|translation)(:| von | by )",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MAIL = Pattern.compile("(?<!\\S)[^\\s@]{1,64}@\\S+");

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
    private final Zones zones;
    private final List<PageBlock> body;
    private final Optional<Ld> ld;

    PageAuthors(PageFacts facts, PageBlocks page, List<PageBlock> body, Optional<Ld> ld) {
        this.facts = facts;
        this.blocks = page.blocks();
        this.zones = page.zones();
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
        people("JSON-LD creator", ldNames("creator"), false).ifPresent(all::add);
        people("itemprop author", propTexts("author"), true).ifPresent(all::add);
        people("byline", bylineTexts(facts.bylines), true).ifPresent(all::add);
        people("visible byline", byLines(), false).ifPresent(all::add);
        people("link to an author", bylineTexts(facts.authorLinks), true).ifPresent(all::add);
        Optional<Stated> found = all.stream().filter(PageAuthors::person).findFirst();
        if (found.isPresent()) return found.map(f -> withOthers(f, all));
        people("signature", signature(), true).ifPresent(all::add);
        return all.stream()
                .filter(PageAuthors::person)
                .findFirst()
                .or(() -> all.stream().findFirst().map(this::inFull))
                .or(this::office);
    }

    /// The same with the names that another place has besides all of these.
    private static Stated withOthers(Stated found, List<Stated> all) {
        for (Stated other : all) {
            String[] names = other.value().split("; |, ");
            boolean more = names.length > found.value().split("; |, ").length;
            boolean people = names.length <= MOST;
            for (String n : names) people &= person(new Stated("author", n, ""));
            if (more && people && List.of(names).containsAll(List.of(found.value().split("; ")))) {
                return new Stated("author", String.join("; ", names), other.from());
            }
        }
        return found;
    }

    /// A name of one word in full, where a line of the page begins with it.
    private Stated inFull(Stated s) {
        String name = s.value();
        if (name.indexOf(' ') >= 0 || name.length() < 3) return s;
        for (PageBlock b : blocks) {
            if (!b.text().startsWith(name + " ")) continue;
            String[] words = b.text().substring(name.length() + 1).split(" ", 2);
            String full = name + " " + words[0].replaceFirst("[,;:.]$", "");
            if (words[0].length() > 3 && Names.looksLikeName(full)) {
                return new Stated("author", full, s.from());
            }
        }
        return s;
    }

    /// The desk that a page names as its author where it names nobody else.
    private Optional<Stated> office() {
        List<String> given = new ArrayList<>(ldNames("author"));
        for (String name : METAS) given.addAll(facts.metas.getOrDefault(name, List.of()));
        for (Element e : facts.bylines) if (given.size() < 40) given.add(e.text());
        for (String g : given) {
            if (g.length() > LONGEST) continue;
            String s = withoutEnd(withoutPrefix(PageStatements.plain(g)));
            String plain = s.isEmpty() ? g.strip() : s;
            boolean desk = OFFICES.contains(plain.toLowerCase(Locale.ROOT));
            if (desk || outletItself(plain))
                return Optional.of(new Stated("author", plain, "stated for the desk"));
        }
        return Optional.empty();
    }

    private boolean outletItself(String name) {
        return facts.meta("og:site_name").filter(name::equalsIgnoreCase).isPresent();
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

    private List<String> bylineTexts(List<Element> elements) {
        List<String> texts = new ArrayList<>();
        for (Element e : elements) {
            String t = e.text();
            if (t.length() <= 2 || t.length() >= 120) continue;
            String name = withoutPrefix(t);
            String first = firstOf(name).strip();
            boolean shortName =
                    first.split(" ").length <= 3
                            && first.indexOf('*') < 0
                            && first.indexOf(':') < 0;
            boolean named = Names.looksLikeName(first) || name.length() < t.length() || shortName;
            if (named && !zones.commentsAround(e)) texts.add(t);
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
        Optional<String> below = belowLabel();
        if (below.isPresent()) return List.of(below.get());
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

    /// The line below one that says nothing but "Author:".
    private Optional<String> belowLabel() {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            PageBlock label = blocks.get(i);
            if (label.words() > 2 || !LABEL.matcher(label.text()).matches()) continue;
            PageBlock below = blocks.get(i + 1);
            String name = firstOf(below.text()).strip();
            if (below.words() <= 8 && Names.looksLikeName(name)) return Optional.of(name);
        }
        return Optional.empty();
    }

    /// Whether a line says who wrote the report, and at most when.
    static boolean isByline(String line) {
        if (line.length() > 110) return false;
        String name = withoutPrefix(line);
        if (name.length() == line.strip().length()) return false;
        String[] words = firstOf(name).split(" on | am | le | el | il ", 2)[0].strip().split(" ");
        return words.length <= 5 && Names.looksLikeName(String.join(" ", words));
    }

    /// A name alone in the last lines of the report.
    private List<String> signature() {
        if (body.size() < 3) return List.of();
        for (PageBlock b : body.subList(body.size() - 2, body.size())) {
            String name = withoutPrefix(b.text());
            if (b.words() <= 4 && b.linkDensity() < 0.5 && Names.looksLikeName(name)) {
                return List.of(name);
            }
        }
        return List.of();
    }

    /// What stands behind "By", "Veröffentlicht am 3. Mai von" and the like; nothing where only the
    /// latter stands.
    private static String withoutPrefix(String given) {
        String s = GLUED.matcher(given.strip()).replaceFirst("$1 ");
        if (PUBLISHED.matcher(s).find()) {
            Matcher by = BY.matcher(s);
            return by.find() ? s.substring(by.end()).strip() : "";
        }
        String before = "";
        while (!s.equals(before)) {
            before = s;
            s = PREFIX.matcher(s).replaceFirst("").strip();
        }
        Matcher others = OTHERS.matcher(s);
        return others.find() ? s.substring(0, others.start()).strip() : s;
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
            for (String part : g.split("[|•·]")) name(part).ifPresent(names::add);
            if (one && !names.isEmpty() || names.size() > MOST) break;
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated("author", String.join("; ", names), from));
    }

    private Optional<String> name(String given) {
        if (given.length() > 1000) return Optional.empty();
        String s = PageStatements.plain(given).replaceAll("[\\s\u00a0]+", " ").strip();
        s = MAIL.matcher(withoutPrefix(s)).replaceFirst("").strip();
        int cut = firstDigit(s);
        if (cut >= 0) s = s.substring(0, cut).strip();
        s = ROLE.matcher(s).replaceFirst("");
        s = withoutEnd(s);
        if (s.length() < 3 || s.length() > LONGEST || s.startsWith("http") || s.startsWith("@")) {
            return Optional.empty();
        }
        String small = s.toLowerCase(Locale.ROOT);
        if (NOBODY.contains(small) || OFFICES.contains(small) || outletItself(s)) {
            return Optional.empty();
        }
        return s.split(" ").length > 8 ? Optional.empty() : Optional.of(s);
    }

    /// Without the commas and dashes at its end.
    private static String withoutEnd(String s) {
        int end = s.length();
        while (end > 0 && ",;:/–- ".indexOf(s.charAt(end - 1)) >= 0) end--;
        return s.substring(0, end);
    }

    private static int firstDigit(String s) {
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) >= '0' && s.charAt(i) <= '9') return i;
        return -1;
    }
}
