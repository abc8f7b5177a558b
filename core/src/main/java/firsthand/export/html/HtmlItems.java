package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.Markup;
import firsthand.export.view.Overdue;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.Collation;
import firsthand.collation.Moment;
import firsthand.collation.Passage;
import firsthand.export.html.HtmlReadings.Place;
import firsthand.statement.Claim;
import firsthand.statement.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Claims, commitments, positions, meetings and the timeline of a story.
final class HtmlItems {
    private final HtmlReadings readings;
    private final Anchors anchors;
    private final Markup page;
    private final Optional<LocalDate> asOf;

    HtmlItems(HtmlReadings readings, Anchors anchors, Markup page, Optional<LocalDate> asOf) {
        this.asOf = asOf;
        this.readings = readings;
        this.anchors = anchors;
        this.page = page;
    }

    void write(Collation c) {
        section("claims", "Claims", c.claims(), this::claims);
        section("commitments", "Commitments", c.commitments(), this::commitments);
        section(
                "positions",
                "Positions",
                c.positions(),
                positions -> new HtmlPositions(readings, page).write(positions));
        section("meetings", "Meetings", c.meetings(), this::meetings);
        section("timeline", "Timeline", c.timeline(), this::timeline);
    }

    /// Writes all items of a section.
    private interface Content<T> {
        void write(List<T> items);
    }

    private <T> void section(String id, String name, List<T> items, Content<T> content) {
        if (items.isEmpty()) return;
        page.open("section", "id", anchors.item(id)).element("h2", name);
        content.write(items);
        page.closeLine();
    }

    private void claims(List<CollatedClaim> claims) {
        List<CollatedClaim> opposed =
                claims.stream().filter(c -> c.status() != CollatedClaim.Status.UNOPPOSED).toList();
        List<CollatedClaim> open =
                claims.stream().filter(c -> c.status() == CollatedClaim.Status.UNOPPOSED).toList();
        opposed.forEach(this::claim);
        if (open.isEmpty()) return;
        page.open("details", opposed.isEmpty() ? "open" : "", "");
        page.element("summary", Phrases.count(open.size(), "claim") + " that nobody opposes");
        open.forEach(this::claim);
        page.close();
    }

    private void claim(CollatedClaim c) {
        boolean calm = c.status() == CollatedClaim.Status.UNOPPOSED;
        page.open("article", "class", "claim", "id", anchors.item(c.id()));
        page.element("h3", Shown.line(c.claim(), 300), "dir", "auto").open("p", "class", "about");
        page.element(
                "span", Phrases.status(c.status()), "class", "status " + (calm ? "calm" : "alert"));
        page.text(" " + Phrases.origins(c.origins())).close();
        page.open("div", "class", "sides");
        side("Say so", c.assertedBy(), c, List.of(Claim.Stance.ASSERTS, Claim.Stance.REPORTS_BOTH));
        side("Deny it", c.deniedBy(), c, List.of(Claim.Stance.DENIES));
        side("Doubt it", List.of(), c, List.of(Claim.Stance.DOUBTS));
        page.close().closeLine();
    }

    private void side(
            String name, List<String> holders, CollatedClaim c, List<Claim.Stance> stances) {
        List<CollatedClaim.Reading> own =
                c.readings().stream().filter(r -> stances.contains(r.claim().stance())).toList();
        if (own.isEmpty() && holders.isEmpty()) return;
        String names = holders.isEmpty() ? holders(own) : list(holders);
        page.open("div").element("h4", name);
        page.element("p", names.isEmpty() ? "not named" : names, "dir", "auto");
        readings.links(own.stream().map(r -> new Place(r.report(), r.claim().span())).toList());
        page.close();
    }

    private static String holders(List<CollatedClaim.Reading> readings) {
        return readings.stream()
                .flatMap(r -> r.claim().holder().stream())
                .map(Speaker::name)
                .map(Shown::line)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void commitments(List<CollatedCommitment> commitments) {
        asOf.ifPresent(
                day ->
                        page.element(
                                "p",
                                Overdue.count(commitments, day) + " overdue on " + day + ".",
                                "class",
                                "legend"));
        table("dated", List.of("Due", "Who", "What", "Reports"));
        for (CollatedCommitment c : Overdue.first(commitments, asOf)) {
            page.open("tr", "id", anchors.item(c.id()));
            page.open("th", "scope", "row").text(c.due().orElse("no date"));
            if (asOf.map(c::isOverdue).orElse(false)) {
                page.text(" ").element("span", "overdue", "class", "status alert overdue");
            }
            page.close();
            page.element("td", c.by().map(Shown::line).orElse("not named"), "dir", "auto");
            page.element("td", Shown.line(c.what(), 300), "dir", "auto");
            reports(c.readings());
            page.closeLine();
        }
        page.close().close();
    }

    private void meetings(List<CollatedMeeting> meetings) {
        table("dated", List.of("When", "Who", "Where", "Reports"));
        for (CollatedMeeting m : meetings) {
            page.open("tr", "id", anchors.item(m.id())).open("th", "scope", "row");
            page.text(m.date().orElse("undated"));
            m.minutes().ifPresent(n -> page.element("p", Phrases.length(n), "class", "faint"));
            page.close().element("td", list(m.who()), "dir", "auto");
            page.element("td", m.where().map(Shown::line).orElse("not said"), "dir", "auto");
            reports(m.readings());
            page.closeLine();
        }
        page.close().close();
    }

    private void timeline(List<Moment> moments) {
        page.open("ol", "class", "timeline");
        for (Moment m : moments) {
            page.open("li").element("time", Shown.line(m.when()));
            page.open("div").element("p", Shown.line(m.what(), 300), "dir", "auto");
            readings.links(places(m.readings()));
            page.close().closeLine();
        }
        page.close();
    }

    private void table(String style, List<String> heads) {
        page.open("table", "class", style).open("thead").open("tr");
        for (String head : heads) page.element("th", head, "scope", "col");
        page.close().close().open("tbody");
    }

    private void reports(List<Passage> passages) {
        page.open("td");
        readings.links(places(passages));
        page.close();
    }

    private static List<Place> places(List<Passage> passages) {
        return passages.stream().map(p -> new Place(p.report(), p.span())).toList();
    }

    private static String list(List<String> names) {
        return names.stream().map(Shown::line).collect(Collectors.joining(", "));
    }
}
