package firsthand.read;

import firsthand.read.ToldDates.Found;
import firsthand.report.StatedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The days that a page shows its readers: in lines near the headline and around the text, in
/// `time` elements, in elements named as dates.
final class SeenDates {
    private static final Pattern SAYS_PUBLISHED =
            Pattern.compile(
                    "\\b(published|posted|erschienen|veröffentlicht|publiziert|erstellt|publié|publicado|publicada|pubblicato|gepubliceerd|geplaatst|opublikowano|created|first published)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SAYS_MODIFIED =
            Pattern.compile(
                    "\\b(updated|modified|geändert|änderung|aktualisiert|bearbeitet|mis à jour|modifié|actualizado|actualizada|modificado|aggiornato|modifica|bijgewerkt|atualizado|edited|stand|zuletzt)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_LINE = 25;
    private static final int SHORT_LINE = 12;

    /// Of a longer block so many letters are looked at.
    private static final int BEGINNING = 30;

    /// An element that is named as a date and has more letters is none.
    private static final int LONGEST_DATE = 150;

    private final PageFacts facts;
    private final List<PageBlock> blocks;
    private final Zones zones;
    private final List<PageBlock> body;

    /// @param body the blocks that are the report, among those of `page`
    SeenDates(PageFacts facts, PageBlocks page, List<PageBlock> body) {
        this.facts = facts;
        this.blocks = page.blocks();
        this.zones = page.zones();
        this.body = body;
    }

    /// The days that stand in short lines near the headline, in order.
    Stream<StatedTime> daysNearHeadline() {
        int heading = headline();
        return Stream.concat(linesAsSeen(heading, heading + 14), linesAsSeen(heading - 6, heading))
                .flatMap(l -> StatedDates.find(l).stream());
    }

    private Stream<String> linesAsSeen(int from, int to) {
        return blocks.subList(clamp(from), clamp(to)).stream()
                .filter(b -> b.words() <= LONGEST_LINE)
                .map(PageBlock::text)
                .filter(l -> !saysModified(l));
    }

    /// A date among the lines below the headline, else just above it.
    Optional<Found> nearHeadline() {
        int heading = headline();
        return lineDate(heading, heading + 12, SHORT_LINE)
                .or(() -> lineDate(heading - 4, heading, SHORT_LINE))
                .or(() -> lineDate(heading - 4, heading + 12, LONGEST_LINE));
    }

    Optional<Found> timeElements() {
        for (int pass = 0; pass < 2; pass++) {
            for (Element e : facts.timesFromHeading()) {
                boolean stated =
                        e.hasAttr("pubdate")
                                || e.className().contains("publish")
                                || e.className().contains("date")
                                        && !e.className().contains("updat");
                if (pass == 0 && !stated || teaser(e)) continue;
                Optional<Found> t = ToldDates.found(ToldDates.value(e), "time element");
                if (t.isPresent()) return t;
            }
        }
        return Optional.empty();
    }

    Optional<Found> namedDates() {
        for (Element e : facts.datesFromHeading()) {
            String v = ToldDates.value(e);
            if (v.length() > LONGEST_DATE || teaser(e)) continue;
            Optional<Found> t = ToldDates.found(v, "visible date");
            if (t.isPresent()) return t;
        }
        return Optional.empty();
    }

    /// A date in the lines right above the text or right below it.
    Optional<Found> aroundBody() {
        if (body.isEmpty()) return Optional.empty();
        int first = blocks.indexOf(body.getFirst());
        int last = blocks.indexOf(body.getLast());
        return lineDate(first - 8, first + 2, LONGEST_LINE)
                .or(() -> lineDate(last, last + 6, SHORT_LINE));
    }

    /// A date among the short lines of the page, those above the text first.
    Optional<Found> shortLines() {
        int from = firstProse() - 12;
        return lineDate(0, from, LONGEST_LINE)
                .or(() -> lineDate(firstProse() + 4, blocks.size(), LONGEST_LINE));
    }

    /// Whether an element belongs to a teaser of another report, or to the frame.
    private boolean teaser(Element e) {
        for (Element p = e; p != null; p = p.parent()) {
            if (zones.surelyFrame(p) && !p.normalName().equals("footer")) return true;
        }
        return false;
    }

    /// Where the headline stands among the blocks; else some lines above the running text.
    private int headline() {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock b = blocks.get(i);
            if (b.holder().normalName().equals("h1") && b.text().length() > 10) return i;
        }
        return clamp(firstProse() - 12);
    }

    private int firstProse() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).prose() && blocks.get(i).words() > 20) return i;
        }
        return blocks.size();
    }

    private int clamp(int i) {
        return Math.max(0, Math.min(i, blocks.size()));
    }

    /// The first date in these lines; of a longer block only its beginning counts.
    private Optional<Found> lineDate(int from, int to, int words) {
        List<Found> changed = new ArrayList<>();
        for (PageBlock b : blocks.subList(clamp(from), Math.max(clamp(from), clamp(to)))) {
            String line = b.words() <= words ? b.text() : beginning(b.text());
            Optional<Found> t = lineDate(line);
            if (t.isEmpty()) continue;
            if (!saysModified(line)) return t;
            changed.add(t.get());
        }
        return changed.stream().findFirst();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }

    /// The date behind "published" where a line says that too.
    private static Optional<Found> lineDate(String line) {
        Matcher m = SAYS_PUBLISHED.matcher(line);
        Optional<Found> behind =
                m.find()
                        ? ToldDates.found(line.substring(m.end()), "visible line")
                        : Optional.empty();
        return behind.or(() -> ToldDates.found(line, "visible line"));
    }

    /// Whether a line speaks of a change and of nothing else.
    private static boolean saysModified(String line) {
        return SAYS_MODIFIED.matcher(line).find() && !SAYS_PUBLISHED.matcher(line).find();
    }
}
