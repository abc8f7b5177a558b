package firsthand.export.html;

import firsthand.collation.CollatedPosition;
import firsthand.collation.Passage;
import firsthand.export.html.HtmlReadings.Place;
import firsthand.export.view.Markup;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.statement.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who stands where: issues down, parties across, each cell opens to the words. Whoever shares no
/// issue with another and has only one stands in a list below, so that the table stays readable.
final class HtmlPositions {
    private static final int LONGEST_ISSUE = 200;

    private final HtmlReadings readings;
    private final Markup page;

    HtmlPositions(HtmlReadings readings, Markup page) {
        this.readings = readings;
        this.page = page;
    }

    void write(List<CollatedPosition> positions) {
        Set<String> across = partiesAcross(positions);
        Map<String, List<CollatedPosition>> shared = new LinkedHashMap<>();
        List<CollatedPosition> single = new ArrayList<>();
        for (CollatedPosition p : positions) {
            if (!across.contains(p.party())) single.add(p);
            else shared.computeIfAbsent(issue(p), i -> new ArrayList<>()).add(p);
        }
        if (!shared.isEmpty()) matrix(shared, List.copyOf(across));
        if (!single.isEmpty()) list(single, !shared.isEmpty());
    }

    private static String issue(CollatedPosition p) {
        return Shown.line(p.issue(), LONGEST_ISSUE);
    }

    /// The parties that share an issue with another or have several, in the order of the dossier.
    private static Set<String> partiesAcross(List<CollatedPosition> positions) {
        Map<String, Set<String>> parties = new TreeMap<>();
        Map<String, Set<String>> issues = new TreeMap<>();
        for (CollatedPosition p : positions) {
            parties.computeIfAbsent(issue(p), i -> new LinkedHashSet<>()).add(p.party());
            issues.computeIfAbsent(p.party(), i -> new LinkedHashSet<>()).add(issue(p));
        }
        Set<String> across = new LinkedHashSet<>();
        for (CollatedPosition p : positions) {
            boolean shares = parties.getOrDefault(issue(p), Set.of()).size() > 1;
            boolean several = issues.getOrDefault(p.party(), Set.of()).size() > 1;
            if (shares || several) across.add(p.party());
        }
        return across;
    }

    private void matrix(Map<String, List<CollatedPosition>> byIssue, List<String> parties) {
        page.open("div", "class", "wide", "tabindex", "0", "role", "region");
        page.open("table", "class", "matrix").open("thead").open("tr");
        page.element("th", "Issue", "scope", "col");
        for (String party : parties) {
            page.element("th", Shown.line(party), "scope", "col", "dir", "auto");
        }
        page.close().close().open("tbody");
        byIssue.forEach((issue, positions) -> row(issue, positions, parties));
        page.close().close().closeLine();
    }

    private void row(String issue, List<CollatedPosition> positions, List<String> parties) {
        page.open("tr").element("th", issue, "scope", "row", "dir", "auto");
        for (String party : parties) {
            List<CollatedPosition> own =
                    positions.stream().filter(p -> p.party().equals(party)).toList();
            page.open("td", own.isEmpty() ? "" : "data-party", Shown.line(party));
            own.forEach(this::cell);
            page.close();
        }
        page.closeLine();
    }

    private void cell(CollatedPosition p) {
        page.open("details", "class", "stance");
        page.element("summary", Phrases.stance(p.stance()), "class", tone(p.stance()));
        words(p);
        page.close();
    }

    private static String tone(Position.Stance stance) {
        return switch (stance) {
            case FOR -> "for";
            case AGAINST -> "against";
            case CONDITIONAL -> "conditional";
        };
    }

    private void words(CollatedPosition p) {
        for (Passage r : p.readings()) {
            if (isPartOfAnother(r, p)) continue;
            page.open("p", "dir", "auto").text(readings.words(r) + " ").close();
            readings.links(List.of(new Place(r.report(), r.span())));
        }
    }

    /// Whether the same report's longer words hold these.
    private static boolean isPartOfAnother(Passage r, CollatedPosition p) {
        return p.readings().stream()
                .anyMatch(
                        o ->
                                !o.equals(r)
                                        && o.report().equals(r.report())
                                        && o.span().contains(r.span()));
    }

    private void list(List<CollatedPosition> single, boolean more) {
        if (more) page.element("h3", "One position each", "class", "further");
        page.open("ul", "class", "positions");
        for (CollatedPosition p : single) {
            page.open("li", "dir", "auto").element("strong", Shown.line(p.party()));
            page.text(" " + Phrases.stance(p.stance()) + ": " + issue(p) + " ");
            readings.links(
                    p.readings().stream().map(r -> new Place(r.report(), r.span())).toList());
            page.closeLine();
        }
        page.closeLine();
    }
}
