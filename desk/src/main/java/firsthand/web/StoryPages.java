package firsthand.web;

import firsthand.export.DossierFormat;
import firsthand.library.Sharing;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.web.Stories.Told;
import firsthand.web.view.Claims;
import firsthand.web.view.Commitments;
import firsthand.web.view.Comparison;
import firsthand.web.view.Figures;
import firsthand.web.view.Overview;
import firsthand.web.view.Positions;
import firsthand.web.view.Quotes;
import firsthand.web.view.ReportList;
import firsthand.web.view.ReportPage;
import firsthand.web.view.SharedWords;
import firsthand.web.view.StoryHead;
import firsthand.web.view.Teller;
import firsthand.web.view.Timeline;
import firsthand.web.view.Tree;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// The pages of one story.
final class StoryPages {
    private final Stories stories;
    private final Painter painter;

    StoryPages(Stories stories, Painter painter) {
        this.stories = stories;
        this.painter = painter;
    }

    List<Route> routes() {
        return List.of(
                view("", "story", "", (t, told) -> Map.of("o", Overview.of(t, told.unapplied()))),
                view("/stemma", "stemma", "stemma", (t, told) -> Map.of("v", Tree.of(t))),
                view("/quotes", "quotes", "quotes", (t, told) -> Map.of("v", Quotes.of(t))),
                view("/figures", "figures", "figures", (t, told) -> Map.of("v", Figures.of(t))),
                view("/claims", "claims", "claims", (t, told) -> Map.of("v", Claims.of(t))),
                view(
                        "/positions",
                        "positions",
                        "positions",
                        (t, told) -> Map.of("v", Positions.of(t))),
                view(
                        "/commitments",
                        "commitments",
                        "commitments",
                        (t, told) -> Map.of("v", Commitments.of(t, today()))),
                view("/timeline", "timeline", "timeline", (t, told) -> Map.of("v", Timeline.of(t))),
                view("/reports", "reports", "reports", (t, told) -> Map.of("v", ReportList.of(t))),
                view("/print", "print", "", StoryPages::printed),
                Route.page("/stories/{story}/reports/{report}", this::report),
                Route.page("/stories/{story}/compare/{first}/{second}", this::compare),
                Route.plain("/stories/{story}/export/{format}", this::export));
    }

    /// Works out what a template shows.
    private interface Content {
        Map<String, Object> of(Teller t, Told told);
    }

    /// @param field the part of the dossier that the twin gives; empty: all of it
    private Route view(String path, String template, String field, Content content) {
        return Route.page(
                "/stories/{story}" + path,
                asked ->
                        whenTold(
                                asked,
                                told -> {
                                    if (asked.json()) {
                                        return Reply.json(DossierTwin.part(told.dossier(), field));
                                    }
                                    Teller t = teller(asked, told);
                                    return painter.page(
                                            asked,
                                            template,
                                            "stories",
                                            title(told),
                                            content.of(t, told));
                                }));
    }

    private interface Telling {
        Reply reply(Told told);
    }

    /// Answers from the story's dossier when it is there, unchanged when the browser has it, and
    /// else with a page that asks again by itself.
    private Reply whenTold(Asked asked, Telling telling) {
        return whenTold(asked, "", telling);
    }

    /// @param more changes when something changes that the page shows beside the dossier
    private Reply whenTold(Asked asked, String more, Telling telling) {
        String story = asked.part("story");
        try {
            Told told = stories.told(story);
            String stamp = asked.path() + told.stamp() + today() + more;
            return painter.ifChanged(asked, stamp, a -> telling.reply(told));
        } catch (Stories.NotYet e) {
            if (asked.json()) {
                throw new Problem(503, "not-yet", "The story is being compared. Ask again soon.");
            }
            Texts texts = Painter.texts(asked);
            var pairs = SharedWords.within(texts, stories.sharingWithin(story));
            Map<String, Object> shown = Map.of("pairs", pairs);
            return painter.page(asked, "waiting", "stories", texts.text("waiting.title"), shown)
                    .with("Refresh", "3");
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static Teller teller(Asked asked, Told told) {
        return new Teller(told.story(), told.dossier(), Painter.texts(asked));
    }

    private static String title(Told told) {
        return firsthand.export.view.Shown.line(told.dossier().title(), 120);
    }

    private static Map<String, Object> printed(Teller t, Told told) {
        return Map.of(
                "o", Overview.of(t, told.unapplied()),
                "tree", Tree.of(t),
                "quotes", Quotes.of(t),
                "figures", Figures.of(t),
                "claims", Claims.of(t),
                "positions", Positions.of(t),
                "commitments", Commitments.of(t, today()),
                "timeline", Timeline.of(t),
                "reports", ReportList.of(t));
    }

    private Reply report(Asked asked) {
        List<Sharing> sharing = stories.sharing(asked.part("report"));
        return whenTold(
                asked,
                sharing.toString(),
                told -> {
                    Statements said = statements(told, asked.part("report"));
                    if (asked.json()) {
                        return Reply.json(DossierTwin.report(told.dossier(), said.report().id()));
                    }
                    ReportPage page = ReportPage.of(teller(asked, told), said, sharing);
                    return painter.page(
                            asked, "report", "stories", page.line().title(), Map.of("v", page));
                });
    }

    private static Statements statements(Told told, String report) {
        return told.dossier().story().reports().stream()
                .filter(s -> s.report().id().equals(report))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The story has no such report."));
    }

    private Reply compare(Asked asked) {
        return whenTold(
                asked,
                told -> {
                    Report first = statements(told, asked.part("first")).report();
                    Report second = statements(told, asked.part("second")).report();
                    Teller t = teller(asked, told);
                    Comparison c = Comparison.of(t, first, second);
                    if (asked.json()) return Reply.json(Twins.write(Twins.comparison(c)));
                    return painter.page(
                            asked,
                            "compare",
                            "stories",
                            Painter.texts(asked).text("compare.title"),
                            Map.of("v", c, "head", StoryHead.of(t, "stemma")));
                });
    }

    private Reply export(Asked asked) {
        String wanted = asked.part("format");
        DossierFormat format = null;
        for (DossierFormat f : DossierFormat.values()) {
            if (f.toString().equals(wanted)) format = f;
        }
        if (format == null) throw Problem.notFound("There is no such format.");
        Told told = stories.told(asked.part("story"));
        return Exports.of(told.dossier(), format, told.story());
    }
}
