package firsthand.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.library.AuditEntry;
import firsthand.library.Followed;
import firsthand.library.Outlet;
import firsthand.library.RefusedInput;
import firsthand.library.StoredCorrection;
import firsthand.library.StoredReport;
import firsthand.library.StoryHit;
import firsthand.library.StoryLine;
import firsthand.web.view.Comparison;
import java.util.List;
import java.util.Optional;

/// What programs get for the desk's lists: the same from the API and from a page's twin.
public final class Twins {
    public static final ObjectMapper JSON = new ObjectMapper();

    private Twins() {}

    public static byte[] write(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One page of stories.
    ///
    /// @param next the offset of the next page; empty: there is none
    public static ObjectNode stories(List<StoryLine> lines, Optional<Integer> next) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode list = page.putArray("stories");
        lines.forEach(l -> list.add(story(l)));
        next.ifPresentOrElse(n -> page.put("nextOffset", n), () -> page.putNull("nextOffset"));
        return page;
    }

    /// One page of stories that were looked for: each has the place that was found, if words were.
    public static ObjectNode found(List<StoryHit> hits, Optional<Integer> next) {
        ObjectNode page = stories(hits.stream().map(StoryHit::story).toList(), next);
        for (int i = 0; i < hits.size(); i++) {
            ObjectNode story = (ObjectNode) page.path("stories").get(i);
            hits.get(i)
                    .best()
                    .ifPresent(
                            h ->
                                    story.putObject("found")
                                            .put("report", h.report())
                                            .put("outlet", h.outlet().orElse(null))
                                            .put("title", h.title().orElse(null))
                                            .put("published", h.published().orElse(null))
                                            .put("words", h.snippet()));
        }
        return page;
    }

    public static ObjectNode story(StoryLine l) {
        ObjectNode s = JSON.createObjectNode();
        s.put("id", l.id().value());
        s.put("title", l.title());
        s.put("firstPublished", text(l.firstPublished()));
        s.put("lastPublished", text(l.lastPublished()));
        s.put("changed", l.changed().toString());
        s.put("reports", l.reports());
        s.put("recent", l.recent());
        if (l.independentOrigins().isPresent()) {
            s.put("independentOrigins", l.independentOrigins().getAsInt());
        } else {
            s.putNull("independentOrigins");
        }
        s.put("altered", l.altered());
        s.put("contested", l.contested());
        s.put("page", Addresses.story(l.id().value()));
        return s;
    }

    public static ObjectNode outlets(List<Outlet> outlets) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode list = page.putArray("outlets");
        for (Outlet o : outlets) {
            list.addObject()
                    .put("name", o.name())
                    .put("reports", o.reports())
                    .put("revised", o.revised())
                    .put("firstSeen", o.firstSeen().toString());
        }
        return page;
    }

    public static ObjectNode report(StoredReport stored) {
        var r = stored.report();
        ObjectNode o = JSON.createObjectNode();
        o.put("id", r.id());
        o.put("story", stored.story().value());
        o.put("outlet", r.outlet().orElse(null));
        o.put("url", r.url().orElse(null));
        o.put("title", r.title().orElse(null));
        o.put("author", r.author().orElse(null));
        o.put("published", r.published().map(p -> p.written()).orElse(null));
        o.put("language", r.language());
        o.put("version", stored.version());
        o.put("versions", stored.versions());
        o.put("firstSeen", stored.firstSeen().toString());
        o.put("basis", stored.basis());
        o.put("sha256", r.sha256());
        o.put("text", r.text());
        return o;
    }

    public static ObjectNode corrections(List<StoredCorrection> all, List<AuditEntry> audit) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode list = page.putArray("corrections");
        for (StoredCorrection c : all) list.add(correction(c));
        ArrayNode log = page.putArray("audit");
        for (AuditEntry a : audit) {
            log.addObject()
                    .put("number", a.number())
                    .put("at", a.at().toString())
                    .put("who", a.who())
                    .put("what", a.what())
                    .put("detail", a.detail());
        }
        return page;
    }

    public static ObjectNode correction(StoredCorrection c) {
        return JSON.createObjectNode()
                .put("number", c.number())
                .put("story", c.story().value())
                .put("kind", c.correction().getClass().getSimpleName())
                .put("who", c.correction().signed().who())
                .put("when", c.correction().signed().when().toString())
                .put("why", c.correction().signed().why())
                .put("undone", c.undone());
    }

    public static ObjectNode sources(List<Followed> followed, List<RefusedInput> refused) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode list = page.putArray("sources");
        for (Followed f : followed) {
            list.addObject()
                    .put("address", f.address())
                    .put("kind", f.kind())
                    .put("title", f.title())
                    .put("lastTry", text(f.lastTry()))
                    .put("lastSuccess", text(f.lastSuccess()))
                    .put("nextTry", text(f.nextTry()))
                    .put("failures", f.failures())
                    .put("taken", f.taken())
                    .put("state", f.state());
        }
        ArrayNode refusals = page.putArray("refused");
        for (RefusedInput r : refused) {
            refusals.addObject()
                    .put("at", r.at().toString())
                    .put("place", r.place())
                    .put("key", r.key())
                    .put("reason", r.reason());
        }
        return page;
    }

    /// Two reports side by side, for programs: the passages that answer one another.
    public static ObjectNode comparison(Comparison c) {
        ObjectNode o = JSON.createObjectNode();
        o.put("left", c.left().id());
        o.put("right", c.right().id());
        o.put("how", c.how().isEmpty() ? null : c.how());
        ArrayNode pairs = o.putArray("passages");
        for (Comparison.Pair p : c.pairs()) {
            StringBuilder words = new StringBuilder();
            p.runs().forEach(r -> words.append(r.text()));
            pairs.addObject()
                    .put("why", p.why())
                    .put("left", words.toString())
                    .put("right", p.other());
        }
        return o;
    }

    private static @org.jspecify.annotations.Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
