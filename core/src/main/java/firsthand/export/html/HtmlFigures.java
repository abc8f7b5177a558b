package firsthand.export.html;

import firsthand.export.view.Anchors;
import firsthand.export.view.FigureValues;
import firsthand.export.view.Markup;
import firsthand.export.view.Phrases;
import firsthand.export.view.Shown;
import firsthand.export.view.Sources;

import firsthand.collation.CollatedFigure;
import firsthand.export.html.HtmlReadings.Place;
import java.util.List;

/// The figures of a story as a table: what is counted, each value with the reports that have it.
final class HtmlFigures {
    private final HtmlReadings readings;
    private final Sources sources;
    private final Anchors anchors;
    private final Markup page;

    HtmlFigures(HtmlReadings readings, Sources sources, Anchors anchors, Markup page) {
        this.readings = readings;
        this.sources = sources;
        this.anchors = anchors;
        this.page = page;
    }

    void write(List<CollatedFigure> figures) {
        if (figures.isEmpty()) return;
        List<CollatedFigure> shared =
                figures.stream().filter(f -> f.status() != CollatedFigure.Status.SINGLE).toList();
        List<CollatedFigure> single =
                figures.stream().filter(f -> f.status() == CollatedFigure.Status.SINGLE).toList();
        page.open("section", "id", anchors.item("figures")).element("h2", "Figures");
        if (!shared.isEmpty()) table(shared);
        if (!single.isEmpty()) {
            page.open("details");
            page.element("summary", Phrases.count(single.size(), "figure") + " in one report only");
            table(single);
            page.close();
        }
        page.closeLine();
    }

    private void table(List<CollatedFigure> figures) {
        page.open("table", "class", "figures").open("thead").open("tr");
        for (String head : List.of("What is counted", "Value, and who has it", "Standing")) {
            page.element("th", head, "scope", "col");
        }
        page.close().close().open("tbody");
        figures.forEach(this::row);
        page.close().closeLine();
    }

    private void row(CollatedFigure f) {
        String of = Shown.line(f.of(), 120);
        page.open("tr", "id", anchors.item(f.id()));
        page.element("th", of.isEmpty() ? "not said" : of, "scope", "row", "dir", "auto");
        page.open("td");
        for (FigureValues.Value v : FigureValues.of(f, sources)) {
            page.open("div", "class", "value").element("strong", v.words(), "dir", "auto");
            readings.links(
                    v.readings().stream()
                            .map(r -> new Place(r.report(), r.figure().span()))
                            .toList());
            page.close();
        }
        page.close().open("td");
        page.element("span", Phrases.status(f.status()), "class", "status " + tone(f.status()));
        page.element("p", Phrases.origins(f.origins()), "class", "faint");
        f.creditedBody()
                .map(Shown::line)
                .ifPresent(body -> page.element("p", "credited to " + body, "class", "faint"));
        page.close().closeLine();
    }

    private static String tone(CollatedFigure.Status status) {
        return switch (status) {
            case AGREED, SINGLE -> "calm";
            case DIFFERING -> "alert";
            case UPDATED -> "note";
        };
    }
}
