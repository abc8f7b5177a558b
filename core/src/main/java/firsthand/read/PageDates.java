package firsthand.read;

import firsthand.report.StatedTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The day on which a page says that it was published: what it tells machines first, then what it
/// shows its readers.
///
/// The day is the publisher's own: where machines are told a time in UTC and readers the day before
/// or after, the readers' day counts.
final class PageDates {
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "article.published",
                    "date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.date",
                    "dcterms.created",
                    "dc.date.created",
                    "date.created",
                    "cxenseparse:recs:publishtime",
                    "sailthru.date",
                    "parsely-pub-date",
                    "article:published",
                    "originalpublicationdate",
                    "article_date_original",
                    "datecreated",
                    "og:published_time",
                    "rnews:datepublished",
                    "last-modified-date",
                    "citation_publication_date",
                    "created",
                    "created_at",
                    "dcterms.issued",
                    "displaydate",
                    "prism.publicationdate",
                    "time",
                    "timestamp");
    /// Metas that can't mean anything else.
    private static final List<String> CLEARLY_PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "publishdate",
                    "publish_date",
                    "sailthru.date",
                    "parsely-pub-date",
                    "citation_publication_date");

    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "last-modified",
                    "modified",
                    "dc.date.modified",
                    "datemodified");
    private static final List<Pattern> IN_ADDRESS =
            List.of(
                    Pattern.compile(
                            "(?<![0-9])(?<y>20[0-4][0-9]|199[0-9])[/_.-]?(?<m>[01]?[0-9])[/_.-]?(?<d>[0-3][0-9])(?![0-9])"),
                    Pattern.compile(
                            "(?<![0-9])(?<d>[0-3]?[0-9])[/_.-](?<m>[01]?[0-9])[/_.-](?<y>20[0-4][0-9])(?![0-9])"));
    private static final Pattern SAYS_PUBLISHED =
            Pattern.compile(
                    "\\b(published|posted|erschienen|veröffentlicht|publiziert|erstellt|publié|publicado|publicada|pubblicato|gepubliceerd|geplaatst|opublikowano|created|first published)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SAYS_MODIFIED =
            Pattern.compile(
                    "\\b(updated|modified|geändert|änderung|aktualisiert|bearbeitet|mis à jour|modifié|actualizado|actualizada|modificado|aggiornato|modifica|bijgewerkt|atualizado|edited|stand|zuletzt)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> SCRIPT_KEYS =
            List.of(
                    "\"datePublished\":\"",
                    "\"published_at\":\"",
                    "\"publishedAt\":\"",
                    "\"publishedDate\":\"",
                    "\"publishDate\":\"",
                    "\"publicationDate\":\"",
                    "\"createdAt\":\"",
                    "\"created_at\":\"");
    /// Clocks differ from UTC by so many hours at most, to the west and to the east.
    private static final int WEST = 11;

    private static final int EAST = 24 - 14;

    private static final int LONGEST_LINE = 25;
    private static final int SHORT_LINE = 12;

    /// A time, as it was written, and where.
    record Found(StatedTime time, String written, String from) {}

    private final PageFacts facts;
    private final List<PageBlock> blocks;
    private final Zones zones;
    private final List<PageBlock> body;
    private final Optional<Ld> ld;
    private final Optional<String> anyLdDate;
    private final String address;

    /// @param body the blocks that are the report, among those of `page`
    /// @param anyLdDate a day that JSON-LD states for something that is no article
    PageDates(
            PageFacts facts,
            PageBlocks page,
            List<PageBlock> body,
            Optional<Ld> ld,
            Optional<String> anyLdDate,
            String address) {
        this.facts = facts;
        this.blocks = page.blocks();
        this.zones = page.zones();
        this.body = body;
        this.ld = ld;
        this.anyLdDate = anyLdDate;
        this.address = address;
    }

    Optional<Found> published() {
        Optional<Found> told = told();
        if (told.isPresent()) return told.map(this::asReadersSee);
        return inAddress()
                .or(this::nearHeadline)
                .or(this::timeElements)
                .or(this::namedDates)
                .or(() -> inLd("dateCreated"))
                .or(() -> metas(MODIFIED))
                .or(() -> inLd("dateModified"))
                .or(this::aroundBody)
                .or(this::shortLines)
                .or(() -> anyLdDate.flatMap(d -> found(d, "JSON-LD datePublished")))
                .or(() -> found(facts.titleTag, "title"))
                .or(this::inScripts);
    }

    Optional<Found> modified() {
        return inLd("dateModified")
                .or(() -> metas(List.of("article:modified_time", "og:updated_time")))
                .or(() -> props("dateModified"));
    }

    /// All that the page tells machines of the day of publication, one for each place, in order.
    List<Found> allTold() {
        List<Found> all = new ArrayList<>();
        inLd("datePublished").ifPresent(all::add);
        for (String name : CLEARLY_PUBLISHED) metas(List.of(name)).ifPresent(all::add);
        props("datePublished").ifPresent(all::add);
        return all;
    }

    /// What machines are told.
    private Optional<Found> told() {
        return inLd("datePublished")
                .or(() -> metas(PUBLISHED))
                .or(() -> props("datePublished"))
                .or(() -> props("dateCreated"));
    }

    private Optional<Found> inLd(String key) {
        return ld.flatMap(l -> l.text(key)).flatMap(v -> found(v, "JSON-LD " + key));
    }

    private static Optional<Found> found(String written, String from) {
        return time(written).map(t -> new Found(t, written, from));
    }

    private static Optional<StatedTime> time(String s) {
        return StatedTime.parse(s)
                .or(() -> StatedDates.find(s))
                .filter(t -> t.date().getYear() >= 1990 && t.date().getYear() <= 2100);
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

    private static String value(Element e) {
        for (String a : List.of("datetime", "content", "title")) {
            if (!e.attr(a).isBlank()) return e.attr(a);
        }
        return e.text();
    }

    /// A time in UTC whose day differs by one from the day that readers see is put on that day.
    private Found asReadersSee(Found told) {
        String w = told.written();
        boolean utc = w.endsWith("Z") || w.endsWith("+00:00") || w.endsWith("+0000");
        if (!utc || told.time().instant().isEmpty()) return told;
        LocalDate day = told.time().date();
        if (inAddress().filter(a -> a.time().date().equals(day)).isPresent()) return told;
        int hour = told.time().instant().get().atZone(ZoneOffset.UTC).getHour();
        return seenDays()
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(d.date(), told.time().date())) <= 1)
                .findFirst()
                .filter(
                        d ->
                                d.date().isBefore(day) && hour < WEST
                                        || d.date().isAfter(day) && hour >= EAST)
                .map(d -> new StatedTime(d.date().toString(), d.date(), told.time().instant()))
                .map(t -> new Found(t, w, told.from()))
                .orElse(told);
    }

    /// The days that stand in short lines near the headline, in order.
    private Stream<StatedTime> seenDays() {
        int heading = headline();
        return Stream.concat(linesAsSeen(heading, heading + 14), linesAsSeen(heading - 6, heading))
                .flatMap(l -> StatedDates.find(l).stream());
    }

    private Stream<String> linesAsSeen(int from, int to) {
        return blocks.subList(clamp(from), clamp(to)).stream()
                .filter(b -> b.words() <= LONGEST_LINE)
                .map(PageBlock::text)
                .filter(l -> !SAYS_MODIFIED.matcher(l).find() || SAYS_PUBLISHED.matcher(l).find());
    }

    private int clamp(int i) {
        return Math.max(0, Math.min(i, blocks.size()));
    }

    private Optional<Found> inAddress() {
        if (address.length() > 2000) return Optional.empty();
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

    private Optional<Found> timeElements() {
        for (int pass = 0; pass < 2; pass++) {
            for (Element e : facts.timesFromHeading()) {
                boolean stated =
                        e.hasAttr("pubdate")
                                || e.className().contains("publish")
                                || e.className().contains("date")
                                        && !e.className().contains("updat");
                if (pass == 0 && !stated || teaser(e)) continue;
                Optional<Found> t = found(value(e), "time element");
                if (t.isPresent()) return t;
            }
        }
        return Optional.empty();
    }

    /// Whether an element belongs to a teaser of another report, or to the frame.
    private boolean teaser(Element e) {
        for (Element p = e; p != null; p = p.parent()) {
            if (zones.surelyFrame(p) && !p.normalName().equals("footer")) return true;
        }
        return false;
    }

    /// A date among the lines below the headline, else just above it.
    private Optional<Found> nearHeadline() {
        int heading = headline();
        return lineDate(heading, heading + 12, SHORT_LINE)
                .or(() -> lineDate(heading - 4, heading, SHORT_LINE))
                .or(() -> lineDate(heading - 4, heading + 12, LONGEST_LINE));
    }

    /// Where the headline stands among the blocks; else some lines above the running text.
    private int headline() {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock b = blocks.get(i);
            if (b.holder().normalName().equals("h1") && b.text().length() > 10) return i;
        }
        return clamp(firstProse() - 12);
    }

    private Optional<Found> aroundBody() {
        if (body.isEmpty()) return Optional.empty();
        int first = blocks.indexOf(body.getFirst());
        int last = blocks.indexOf(body.getLast());
        return lineDate(first - 8, first + 2, LONGEST_LINE)
                .or(() -> lineDate(last, last + 6, SHORT_LINE));
    }

    /// A date among the short lines of the page, those above the text first.
    private Optional<Found> shortLines() {
        int from = firstProse() - 12;
        return lineDate(0, from, LONGEST_LINE)
                .or(() -> lineDate(firstProse() + 4, blocks.size(), LONGEST_LINE));
    }

    private int firstProse() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).prose() && blocks.get(i).words() > 20) return i;
        }
        return blocks.size();
    }

    /// The first date in these lines; of a longer block only its beginning counts.
    private Optional<Found> lineDate(int from, int to, int words) {
        List<Found> changed = new ArrayList<>();
        for (PageBlock b : blocks.subList(clamp(from), Math.max(clamp(from), clamp(to)))) {
            String line =
                    b.words() <= words
                            ? b.text()
                            : b.text().substring(0, Math.min(30, b.text().length()));
            Optional<Found> t = lineDate(line);
            if (t.isEmpty()) continue;
            boolean change =
                    SAYS_MODIFIED.matcher(line).find() && !SAYS_PUBLISHED.matcher(line).find();
            if (!change) return t;
            changed.add(t.get());
        }
        return changed.stream().findFirst();
    }

    /// The date behind "published" where a line says that too.
    private static Optional<Found> lineDate(String line) {
        Matcher m = SAYS_PUBLISHED.matcher(line);
        Optional<Found> behind =
                m.find() ? found(line.substring(m.end()), "visible line") : Optional.empty();
        return behind.or(() -> found(line, "visible line"));
    }

    private Optional<Found> namedDates() {
        for (Element e : facts.datesFromHeading()) {
            String v = value(e);
            if (v.length() > 150 || teaser(e)) continue;
            Optional<Found> t = found(v, "visible date");
            if (t.isPresent()) return t;
        }
        return Optional.empty();
    }

    /// What the page's programs are told, where it says nothing else.
    private Optional<Found> inScripts() {
        for (String key : SCRIPT_KEYS) {
            for (Element script : facts.scripts) {
                String data = script.data();
                int at = data.indexOf(key);
                if (at < 0) continue;
                int from = at + key.length();
                int end = data.indexOf('"', from);
                if (end < 0 || end - from > 40) continue;
                Optional<Found> t = found(data.substring(from, end), "script");
                if (t.isPresent()) return t;
            }
        }
        return Optional.empty();
    }
}
