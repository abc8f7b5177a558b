package firsthand.read;

import firsthand.report.Stated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Who a page says wrote its report.
///
/// Each place that may state it is asked in turn; the first that names a person wins, else the
/// first that names anybody. Several names are joined by semicolons.
final class PageAuthors {
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

    /// A report has at most so many authors.
    private static final int MOST = 8;

    /// So many places are looked at for a desk.
    private static final int PLACES = 40;

    private final PageFacts facts;
    private final Bylines seen;
    private final Optional<Ld> ld;

    PageAuthors(PageFacts facts, Bylines seen, Optional<Ld> ld) {
        this.facts = facts;
        this.seen = seen;
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
        people("itemprop author", authorProps(), true).ifPresent(all::add);
        people("byline", seen.in(facts.bylines), true).ifPresent(all::add);
        people("visible byline", seen.line().stream().toList(), false).ifPresent(all::add);
        people("link to an author", seen.in(facts.authorLinks), true).ifPresent(all::add);
        Optional<Stated> found = all.stream().filter(PageAuthors::person).findFirst();
        if (found.isPresent()) return found.map(f -> withOthers(f, all));
        people("signature", seen.signature().stream().toList(), true)
                .filter(PageAuthors::person)
                .ifPresent(all::add);
        return all.stream()
                .filter(PageAuthors::person)
                .findFirst()
                .or(() -> all.stream().findFirst().map(this::inFull))
                .or(this::desk);
    }

    private static boolean person(Stated s) {
        return AuthorName.person(s.value());
    }

    /// The same with the names that another place has besides all of these.
    private static Stated withOthers(Stated found, List<Stated> all) {
        for (Stated other : all) {
            String[] names = other.value().split("; |, ");
            boolean more = names.length > found.value().split("; |, ").length;
            boolean people = names.length <= MOST;
            for (String n : names) people &= AuthorName.person(n);
            if (more && people && List.of(names).containsAll(List.of(found.value().split("; ")))) {
                return new Stated("author", String.join("; ", names), other.from());
            }
        }
        return found;
    }

    private Stated inFull(Stated s) {
        return seen.inFull(s.value()).map(full -> new Stated("author", full, s.from())).orElse(s);
    }

    /// The desk that a page names as its author where it names nobody else.
    private Optional<Stated> desk() {
        List<String> given = new ArrayList<>(ldNames("author"));
        for (String name : METAS) given.addAll(facts.metas.getOrDefault(name, List.of()));
        for (Element e : facts.bylines) if (given.size() < PLACES) given.add(e.text());
        for (String g : given) {
            if (g.length() > AuthorName.LONGEST) continue;
            String name = AuthorName.bare(g);
            if (AuthorName.desk(name) || outletItself(name)) {
                return Optional.of(new Stated("author", name, "stated for the desk"));
            }
        }
        return Optional.empty();
    }

    private boolean outletItself(String name) {
        return facts.meta("og:site_name").filter(name::equalsIgnoreCase).isPresent();
    }

    private List<String> ldNames(String key) {
        return ld.map(l -> l.names(key)).orElse(List.of());
    }

    private List<String> authorProps() {
        List<String> texts = new ArrayList<>();
        for (Element e : facts.props) {
            if (!e.attr("itemprop").equals("author")) continue;
            Element name = e.selectFirst("[itemprop=name]");
            texts.add(
                    name == null
                            ? e.text()
                            : name.hasAttr("content") ? name.attr("content") : name.text());
        }
        return texts;
    }

    /// @param one whether the first that names anybody is enough
    private Optional<Stated> people(String from, List<String> given, boolean one) {
        Set<String> names = new LinkedHashSet<>();
        for (String g : given) {
            for (String part : g.split("[|•·]")) {
                AuthorName.in(part).filter(n -> !outletItself(n)).ifPresent(names::add);
            }
            if (one && !names.isEmpty() || names.size() > MOST) break;
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated("author", String.join("; ", names), from));
    }
}
