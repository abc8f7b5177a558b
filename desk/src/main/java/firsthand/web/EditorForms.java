package firsthand.web;

import firsthand.dossier.Correction;
import firsthand.library.Followed;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.library.StoredCorrection;
import firsthand.library.StoryId;
import firsthand.library.StoryLine;
import firsthand.library.StoryQuery;
import firsthand.web.view.CorrectionList;
import firsthand.web.view.PutRight;
import firsthand.web.view.Teller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What editors do: put right, take back, erase, follow, add. Each ends on the page that shows what
/// came of it.
final class EditorForms {
    private static final int LOG = 200;
    private static final int SHOWN = 200;

    private final Library library;
    private final Stories stories;
    private final Painter painter;
    private final Intake intake;

    EditorForms(Library library, Stories stories, Painter painter, Intake intake) {
        this.library = library;
        this.stories = stories;
        this.painter = painter;
        this.intake = intake;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/corrections", this::corrections),
                new Route(
                        "GET",
                        "/stories/{story}/put-right/{report}/{start}/{end}",
                        Role.EDITOR,
                        false,
                        this::puttingRight),
                Route.form("/stories/{story}/corrections", this::correct),
                Route.form("/corrections/{number}/undo", this::undo),
                Route.form("/stories/{story}/reports/{report}/erase", this::erase),
                Route.form("/sources", this::follow),
                Route.form("/sources/remove", this::unfollow),
                new Route("GET", "/add", Role.EDITOR, false, this::adding),
                Route.form("/add", this::add));
    }

    private Reply corrections(Asked asked) {
        List<StoredCorrection> all = all();
        var audit = library.audit(LOG);
        if (asked.json()) return Reply.json(Twins.write(Twins.corrections(all, audit)));
        Texts texts = Painter.texts(asked);
        return painter.page(
                asked,
                "corrections",
                "corrections",
                texts.text("corrections.title"),
                Map.of("v", CorrectionList.of(all, audit, library.erasures(), texts)));
    }

    /// The newest corrections of all stories. Stories that were corrected lately come first in the
    /// log.
    private List<StoredCorrection> all() {
        List<StoredCorrection> all = new ArrayList<>();
        for (StoryLine line : library.stories(StoryQuery.newest(1_000))) {
            all.addAll(library.corrections(line.id()));
        }
        all.sort(Comparator.comparingLong(StoredCorrection::number).reversed());
        return all.size() > SHOWN ? all.subList(0, SHOWN) : all;
    }

    /// The form on a page of its own, or alone for a page that puts it into itself.
    private Reply puttingRight(Asked asked) {
        var told = stories.told(asked.part("story"));
        Teller t = new Teller(told.story(), told.dossier(), Painter.texts(asked));
        String report = asked.part("report");
        boolean known =
                told.dossier().story().reports().stream()
                        .anyMatch(s -> s.report().id().equals(report));
        if (!known) throw Problem.notFound("The story has no such report.");
        PutRight form =
                PutRight.of(t, report, whole(asked.part("start")), whole(asked.part("end")));
        boolean part = asked.header("hx-request").isPresent();
        String title = Painter.texts(asked).text("put.title");
        String template = part ? "put-part" : "put-right";
        return painter.page(asked, template, "stories", title, Map.of("v", form));
    }

    private static int whole(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw Problem.notFound("There are no words at that place.");
        }
    }

    private Reply correct(Asked asked) {
        String story = asked.part("story");
        var told = stories.told(story);
        Putting putting =
                new Putting(
                        told.dossier(),
                        asked.visitor().name(),
                        Instant.now(),
                        asked.form("why").orElse(""));
        Correction correction =
                putting.right(Putting.Wish.of(field -> asked.form(field).orElse("")));
        library.correct(new StoryId(story), correction);
        String view = correction instanceof Correction.DescentRejected ? "stemma" : "quotes";
        return Reply.seeOther(
                Addresses.story(story, asked.form("view").filter("figures"::equals).orElse(view)));
    }

    private Reply undo(Asked asked) {
        long number;
        try {
            number = Long.parseLong(asked.part("number"));
        } catch (NumberFormatException e) {
            throw Problem.notFound("There is no such correction.");
        }
        if (!library.undo(number, asked.visitor().name())) {
            throw Problem.invalid("That correction was taken back already.");
        }
        return Reply.seeOther("/corrections");
    }

    private Reply erase(Asked asked) {
        String report = asked.part("report");
        String why = asked.needed("why");
        if (library.eraseReport(report, asked.visitor().name(), why).isEmpty()) {
            throw Problem.notFound("There is no such report here.");
        }
        return Reply.seeOther("/corrections");
    }

    private Reply follow(Asked asked) {
        String address = asked.needed("address");
        if (!Addresses.isWeb(address)) {
            throw Problem.invalid("A source is an address that begins with https:// or http://.");
        }
        String kind = asked.form("kind").filter("page"::equals).orElse("feed");
        library.follow(Followed.fresh(address, kind, asked.form("title").orElse("")));
        return Reply.seeOther("/sources");
    }

    private Reply unfollow(Asked asked) {
        if (!library.unfollow(asked.needed("address"))) {
            throw Problem.invalid("That source is not followed.");
        }
        return Reply.seeOther("/sources");
    }

    private Reply adding(Asked asked) {
        return painter.page(
                asked, "add", "stories", Painter.texts(asked).text("add.title"), Map.of());
    }

    private Reply add(Asked asked) {
        Receipt receipt = intake.pasted(asked);
        return switch (receipt) {
            case Receipt.Added r -> Reply.seeOther(Addresses.report(r.story().value(), r.report()));
            case Receipt.NewVersion r ->
                    Reply.seeOther(Addresses.report(r.story().value(), r.report()));
            case Receipt.Duplicate r ->
                    Reply.seeOther(Addresses.report(r.story().value(), r.report()));
            case Receipt.KeptOut r ->
                    throw new Problem(
                            409, "erased", "It was erased from this library once and stays out.");
        };
    }
}
