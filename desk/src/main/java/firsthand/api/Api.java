package firsthand.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.export.DossierFormat;
import firsthand.library.Followed;
import firsthand.library.Library;
import firsthand.library.Receipt;
import firsthand.library.Sharing;
import firsthand.library.StoredReport;
import firsthand.library.StoryHit;
import firsthand.library.StoryId;
import firsthand.library.StoryLine;
import firsthand.library.StoryQuery;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.web.Addresses;
import firsthand.web.Asked;
import firsthand.web.DossierTwin;
import firsthand.web.Exports;
import firsthand.web.Intake;
import firsthand.web.Painted;
import firsthand.web.Problem;
import firsthand.web.Putting;
import firsthand.web.Reply;
import firsthand.web.Role;
import firsthand.web.Route;
import firsthand.web.Stories;
import firsthand.web.StoryFilter;
import firsthand.web.Texts;
import firsthand.web.Twins;
import firsthand.web.view.Comparison;
import firsthand.web.view.Teller;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All routes of the API. Each is described in `openapi.json`; a test compares the two.
public final class Api {
    private static final int PAGE = 50;
    private static final int MOST = 500;
    private static final int LONGEST_CLAIM = 5_000;
    private static final int ROOM = 8 << 20;
    private static final int SHARING = 100;

    private final Library library;
    private final Stories stories;
    private final Intake intake;
    private final Painted written = new Painted(ROOM);

    public Api(Library library, Stories stories) {
        this.library = library;
        this.stories = stories;
        this.intake = new Intake(library);
    }

    public List<Route> routes() {
        return List.of(
                get("/api/openapi.json", asked -> Reply.json(OpenApi.document())),
                get("/api/problems", asked -> Reply.json(OpenApi.problems())),
                get("/api/stories", this::stories),
                get("/api/stories/{story}", this::story),
                get("/api/stories/{story}/dossier", this::dossier),
                get("/api/stories/{story}/export/{format}", this::export),
                get("/api/stories/{story}/compare/{first}/{second}", this::compare),
                get("/api/stories/{story}/corrections", this::corrections),
                post("/api/stories/{story}/corrections", this::correct),
                post("/api/corrections/{number}/undo", this::undo),
                post("/api/reports", this::add),
                get("/api/reports/{report}", this::report),
                get("/api/reports/{report}/versions", this::versions),
                get("/api/reports/{report}/sharing", this::sharing),
                new Route("DELETE", "/api/reports/{report}", Role.EDITOR, false, this::erase),
                get(
                        "/api/outlets",
                        asked -> Reply.json(Twins.write(Twins.outlets(library.outlets())))),
                get("/api/sources", this::sources),
                post("/api/sources", this::follow),
                new Route("POST", "/api/trace", Role.READER, false, this::trace));
    }

    private static Route get(String pattern, Route.Handler handler) {
        return Route.plain(pattern, asked -> tagged(asked, handler.answer(asked)));
    }

    private static Route post(String pattern, Route.Handler handler) {
        return new Route("POST", pattern, Role.EDITOR, false, handler);
    }

    /// The answer with a tag of its content, or only the word that it is unchanged.
    private static Reply tagged(Asked asked, Reply reply) {
        if (reply.status() != 200) return reply;
        String tag = "\"" + Tags.of(reply.body()) + "\"";
        boolean same = asked.header("if-none-match").filter(tag::equals).isPresent();
        return same ? Reply.unchanged(tag) : reply.with("ETag", tag);
    }

    private Reply stories(Asked asked) {
        StoryQuery query = StoryFilter.of(asked, PAGE, MOST);
        int limit = query.limit();
        List<StoryHit> hits = library.find(query.page(query.offset(), limit + 1));
        boolean more = hits.size() > limit;
        Optional<Integer> next = more ? Optional.of(query.offset() + limit) : Optional.empty();
        return Reply.json(Twins.write(Twins.found(more ? hits.subList(0, limit) : hits, next)));
    }

    private Reply story(Asked asked) {
        StoryLine line =
                library.story(new StoryId(asked.part("story")))
                        .orElseThrow(() -> Problem.notFound("There is no such story here."));
        return Reply.json(Twins.write(Twins.story(line)));
    }

    private Stories.Told told(Asked asked) {
        try {
            return stories.told(asked.part("story"));
        } catch (Stories.NotYet e) {
            throw new Problem(503, "not-yet", "The story is being compared. Ask again soon.");
        }
    }

    /// Written once for each state of the story, and then kept while there is room.
    private Reply once(Asked asked, Function<Stories.Told, Reply> write) {
        Stories.Told told = told(asked);
        String tag = asked.path() + ' ' + told.story() + ' ' + told.stamp();
        return written.page(tag, () -> write.apply(told));
    }

    private Reply dossier(Asked asked) {
        return once(asked, told -> Reply.json(Twins.write(DossierTwin.tree(told.dossier()))));
    }

    private Reply export(Asked asked) {
        for (DossierFormat f : DossierFormat.values()) {
            if (f.toString().equals(asked.part("format"))) {
                return once(asked, told -> Exports.of(told.dossier(), f, told.story()));
            }
        }
        throw Problem.notFound("There is no such format.");
    }

    private Reply compare(Asked asked) {
        return once(asked, told -> compared(asked, told));
    }

    private static Reply compared(Asked asked, Stories.Told told) {
        Teller teller = new Teller(told.story(), told.dossier(), Texts.english());
        Report first = reportOf(told, asked.part("first"));
        Report second = reportOf(told, asked.part("second"));
        return Reply.json(Twins.write(Twins.comparison(Comparison.of(teller, first, second))));
    }

    private static Report reportOf(Stories.Told told, String id) {
        return told.dossier().story().reports().stream()
                .map(s -> s.report())
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The story has no such report."));
    }

    private Reply corrections(Asked asked) {
        var all = library.corrections(new StoryId(asked.part("story")));
        return Reply.json(Twins.write(Twins.corrections(all, List.of())));
    }

    private Reply correct(Asked asked) {
        JsonNode wish = body(asked);
        Stories.Told told = told(asked);
        String who = asked.visitor().name();
        Putting putting = new Putting(told.dossier(), who, Instant.now(), text(wish, "why"));
        var correction = putting.right(Putting.Wish.of(field -> text(wish, field)));
        long number =
                library.correct(new StoryId(told.story()), correction)
                        .orElseThrow(() -> Problem.notFound("There is no such story here."));
        ObjectNode made = Twins.JSON.createObjectNode().put("number", number);
        return Reply.json(201, Twins.write(made));
    }

    private static JsonNode body(Asked asked) {
        try {
            JsonNode body = Twins.JSON.readTree(asked.body());
            if (body != null && body.isObject()) return body;
        } catch (IOException e) {
            // told below
        }
        throw Problem.invalid("The body must be one JSON object.");
    }

    private static String text(JsonNode of, String field) {
        return of.path(field).asText("");
    }

    private Reply undo(Asked asked) {
        long number;
        try {
            number = Long.parseLong(asked.part("number"));
        } catch (NumberFormatException e) {
            throw Problem.notFound("There is no such correction.");
        }
        if (!library.undo(number, asked.visitor().name())) {
            throw Problem.invalid("That correction does not stand.");
        }
        return Reply.json(Twins.write(Twins.JSON.createObjectNode().put("undone", number)));
    }

    private Reply add(Asked asked) {
        if (asked.body().length == 0) throw Problem.invalid("The body has no report in it.");
        String name = asked.query("name").orElse("posted.jsonl");
        Intake.Taken taken = intake.take(asked.body(), name, asked.visitor().name());
        ObjectNode said = Twins.JSON.createObjectNode();
        ArrayNode receipts = said.putArray("receipts");
        for (Receipt r : taken.receipts()) receipts.add(receipt(r));
        ArrayNode refused = said.putArray("refused");
        for (Outcome.Refused r : taken.refused()) {
            refused.addObject()
                    .put("place", r.place())
                    .put("key", r.key())
                    .put("reason", r.reason());
        }
        return Reply.json(taken.receipts().isEmpty() ? 422 : 200, Twins.write(said));
    }

    private static ObjectNode receipt(Receipt receipt) {
        ObjectNode o = Twins.JSON.createObjectNode();
        return switch (receipt) {
            case Receipt.Added r ->
                    o.put("result", "added")
                            .put("report", r.report())
                            .put("story", r.story().value())
                            .put("opened", r.opened());
            case Receipt.NewVersion r ->
                    o.put("result", "new-version")
                            .put("report", r.report())
                            .put("story", r.story().value())
                            .put("version", r.version());
            case Receipt.Duplicate r ->
                    o.put("result", "duplicate")
                            .put("report", r.report())
                            .put("story", r.story().value());
            case Receipt.KeptOut r -> o.put("result", "kept-out").put("erasure", r.erasure());
        };
    }

    private Reply report(Asked asked) {
        StoredReport stored =
                library.report(asked.part("report"))
                        .orElseThrow(() -> Problem.notFound("There is no such report here."));
        return Reply.json(Twins.write(Twins.report(stored)));
    }

    private Reply sharing(Asked asked) {
        String report = asked.part("report");
        if (library.report(report).isEmpty())
            throw Problem.notFound("There is no such report here.");
        ObjectNode page = Twins.JSON.createObjectNode();
        ArrayNode list = page.putArray("sharing");
        for (Sharing other : library.sharing(report, SHARING)) {
            list.addObject()
                    .put("report", other.report())
                    .put("outlet", other.outlet().orElse(null))
                    .put("title", other.title().orElse(null))
                    .put("story", other.story().value())
                    .put("shared", other.shared());
        }
        return Reply.json(Twins.write(page));
    }

    private Reply versions(Asked asked) {
        List<StoredReport> versions = library.versions(asked.part("report"));
        if (versions.isEmpty()) throw Problem.notFound("There is no such report here.");
        ObjectNode page = Twins.JSON.createObjectNode();
        ArrayNode list = page.putArray("versions");
        versions.forEach(v -> list.add(Twins.report(v)));
        return Reply.json(Twins.write(page));
    }

    private Reply erase(Asked asked) {
        String why = asked.query("why").orElseThrow(() -> Problem.invalid("Say why: ?why=…"));
        var erasure =
                library.eraseReport(asked.part("report"), asked.visitor().name(), why)
                        .orElseThrow(() -> Problem.notFound("There is no such report here."));
        ObjectNode said = Twins.JSON.createObjectNode();
        return Reply.json(Twins.write(said.put("erasure", erasure.number())));
    }

    private Reply sources(Asked asked) {
        return Reply.json(Twins.write(Twins.sources(library.followed(), List.of())));
    }

    private Reply follow(Asked asked) {
        JsonNode wish = body(asked);
        String address = text(wish, "address");
        if (!Addresses.isWeb(address)) {
            throw Problem.invalid("“address” must begin with https:// or http://.");
        }
        String kind = text(wish, "kind").equals("page") ? "page" : "feed";
        library.follow(Followed.fresh(address, kind, text(wish, "title")));
        return Reply.json(201, Twins.write(Twins.JSON.createObjectNode().put("address", address)));
    }

    private Reply trace(Asked asked) {
        String claim = text(body(asked), "text").strip();
        if (claim.isEmpty() || claim.length() > LONGEST_CLAIM) {
            throw Problem.invalid("“text” must have 1 to " + LONGEST_CLAIM + " characters.");
        }
        return Reply.json(Twins.write(new Tracing(library, stories).trace(claim)));
    }
}
