package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.Markup;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.collation.Passage;
import firsthand.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Links from items to the words in the reports.
final class HtmlReadings {
    private static final int LONGEST_WORDS = 400;

    private final Sources sources;
    private final Anchors anchors;
    private final Markup page;

    HtmlReadings(Sources sources, Anchors anchors, Markup page) {
        this.sources = sources;
        this.anchors = anchors;
        this.page = page;
    }

    /// Where words stand.
    record Place(String report, Span span) {}

    /// The places as a list of links, each called by its outlet; by the report's id too where an
    /// outlet has several reports. Further places in one report are numbered.
    void links(List<Place> places) {
        Map<String, Integer> seen = new HashMap<>();
        page.open("ul", "class", "readings");
        for (Place p : places) {
            page.open("li");
            link(p, seen.merge(p.report(), 1, Integer::sum));
            page.close();
        }
        page.close();
    }

    /// The words of a reading on one line.
    String words(Passage p) {
        return Shown.line(sources.words(p.report(), p.span()), LONGEST_WORDS);
    }

    private void link(Place place, int time) {
        String name = sources.name(place.report());
        page.open(
                "a",
                "href",
                "#" + anchors.place(place.report(), place.span()),
                "title",
                name + ": " + Shown.line(sources.words(place.report(), place.span()), 200),
                "class",
                time == 1 ? "" : "again",
                time == 1 ? "" : "aria-label",
                name + ", place " + time);
        if (time > 1) {
            page.text(Integer.toString(time)).close();
            return;
        }
        Optional<String> outlet = sources.outlet(place.report());
        outlet.ifPresent(page::text);
        if (outlet.isEmpty() || sources.shareOutlet(place.report())) {
            page.element("span", " " + sources.shortId(place.report()), "class", "id");
        }
        page.close();
    }
}
