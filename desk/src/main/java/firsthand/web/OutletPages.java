package firsthand.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.library.Library;
import firsthand.web.view.OutletTable;
import java.util.List;
import java.util.Map;

/// The outlets of all stories: how often each was first-hand, who takes from whom.
final class OutletPages {
    private final Library library;
    private final Painter painter;
    private final OutletTies ties;

    OutletPages(Library library, Painter painter) {
        this.library = library;
        this.painter = painter;
        this.ties = new OutletTies(library);
    }

    List<Route> routes() {
        return List.of(
                Route.page("/outlets", this::outlets),
                Route.page("/outlets/{outlet}", this::outlet));
    }

    private Reply outlets(Asked asked) {
        var all = library.outlets();
        OutletTies.Ties known = ties.ties();
        if (asked.json()) {
            var json = Twins.outlets(all);
            json.put("comparedStories", known.compared());
            json.withArray("outlets").forEach(o -> known.addTo((ObjectNode) o));
            return Reply.json(Twins.write(json));
        }
        Texts texts = Painter.texts(asked);
        return painter.page(
                asked,
                "outlets",
                "outlets",
                texts.text("outlets.title"),
                Map.of("v", known.table(all, texts)));
    }

    private Reply outlet(Asked asked) {
        String name = asked.part("outlet");
        var stored =
                library.outlets().stream()
                        .filter(o -> o.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("There is no such outlet here."));
        OutletTies.Ties known = ties.ties();
        Texts texts = Painter.texts(asked);
        if (asked.json()) {
            var o = Twins.JSON.createObjectNode();
            o.put("name", stored.name());
            o.put("reports", stored.reports());
            o.put("revised", stored.revised());
            known.addTo(o);
            return Reply.json(Twins.write(o));
        }
        OutletTable.Page page = known.page(stored, texts);
        return painter.page(asked, "outlet", "outlets", page.name(), Map.of("v", page));
    }
}
