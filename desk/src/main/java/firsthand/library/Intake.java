package firsthand.library;

import firsthand.report.Report;
import firsthand.story.StoryStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// Takes reports in: known ones are told apart from changed and new ones, new ones join their
/// stories. Used by one writer at a time.
final class Intake {
    /// A stream that has seen so many reports is begun anew, so that its memory is bounded.
    private static final int LONGEST = 4 * StoryStream.REMEMBERED;

    private final Supplier<StoryStream> empty;
    private Optional<StoryStream> stream = Optional.empty();
    /// The change up to which the stream knows the library; another program's changes make it
    /// stale.
    private long known;

    Intake(Supplier<StoryStream> empty) {
        this.empty = empty;
    }

    /// What was taken, and which stories changed by it.
    record Taken(List<Receipt> receipts, TreeSet<Long> stories) {}

    Taken take(Change c, List<Incoming> incoming, Instant now) {
        Taken taken = new Taken(new ArrayList<>(), new TreeSet<>());
        for (Incoming in : incoming) taken.receipts.add(one(c, in, now, taken.stories));
        if (stream.isPresent() && stream.get().due()) settle(c, stream.get(), taken, now);
        for (long story : taken.stories) Stories.refresh(c, story, now);
        known = c.number();
        return taken;
    }

    /// Lets the stream look at the last reports together, whether it is due or not.
    Taken settle(Change c, Instant now) {
        Taken taken = new Taken(new ArrayList<>(), new TreeSet<>());
        settle(c, stream(c), taken, now);
        for (long story : taken.stories) Stories.refresh(c, story, now);
        known = c.number();
        return taken;
    }

    private static void settle(Change c, StoryStream stream, Taken taken, Instant now) {
        var moves =
                stream.settle(
                        () -> {
                            long number = c.next("story");
                            String id = Sameness.hash("story " + number).substring(0, 12);
                            Stories.open(c, number, "s-" + id, now);
                            return number;
                        });
        for (StoryStream.Move m : moves) {
            Stories.move(c, m.report(), m.to());
            taken.stories.add(m.from());
            taken.stories.add(m.to());
        }
        for (StoryStream.Move m : moves) Stories.mergeIfEmpty(c, m.from(), m.to());
        if (!moves.isEmpty()) taken.receipts.replaceAll(r -> asItStands(c.sql(), r));
    }

    /// The receipt with the story that its report belongs to now.
    private static Receipt asItStands(Handle h, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Added a -> new Receipt.Added(a.report(), story(h, a.report()), a.opened());
            case Receipt.NewVersion v ->
                    new Receipt.NewVersion(v.report(), story(h, v.report()), v.version());
            case Receipt.Duplicate d -> new Receipt.Duplicate(d.report(), story(h, d.report()));
            case Receipt.KeptOut k -> k;
        };
    }

    private static StoryId story(Handle h, String report) {
        return new StoryId(Reports.byId(h, report).orElseThrow().storyId());
    }

    /// Forgets what the stream learned from work that was not kept, or that was erased.
    void forget() {
        stream = Optional.empty();
    }

    private Receipt one(Change c, Incoming in, Instant now, TreeSet<Long> changed) {
        Handle h = c.sql();
        Report r = in.report();
        Optional<Long> erasure = Eraser.keptOut(h, r);
        if (erasure.isPresent()) return new Receipt.KeptOut(erasure.get());
        Optional<Reports.Known> same = Reports.same(h, Sameness.of(r));
        if (same.isPresent()) {
            return new Receipt.Duplicate(same.get().id(), new StoryId(same.get().storyId()));
        }
        Optional<Reports.Known> earlier = earlier(h, r);
        return earlier.isPresent()
                ? version(c, in, earlier.get(), now, changed)
                : added(c, in, now, changed);
    }

    private static Optional<Reports.Known> earlier(Handle h, Report r) {
        Optional<String> address = Sameness.address(r);
        if (address.isPresent()) return Reports.atAddress(h, address.get());
        return Reports.given(h, Sameness.given(r))
                .filter(
                        k ->
                                Reports.stored(h, k.id())
                                        .filter(s -> Sameness.versionOf(r, s.report()))
                                        .isPresent());
    }

    private Receipt version(
            Change c, Incoming in, Reports.Known k, Instant now, TreeSet<Long> changed) {
        int version = k.versions() + 1;
        Reports.insertVersion(c, k.number(), version, in.report().withId(k.id()), in, now);
        changed.add(k.story());
        return new Receipt.NewVersion(k.id(), new StoryId(k.storyId()), version);
    }

    private Receipt added(Change c, Incoming in, Instant now, TreeSet<Long> changed) {
        Handle h = c.sql();
        Report r = in.report().withId(Reports.freeId(h, in.report().id()));
        StoryStream stories = stream(c);
        StoryStream.Newcomer newcomer = stories.look(r);
        OptionalLong joined = newcomer.story();
        long story = joined.isPresent() ? joined.getAsLong() : c.next("story");
        if (joined.isEmpty()) Stories.open(c, story, storyId(h, r), now);
        long number = c.next("report");
        stories.place(newcomer, number, story);
        Reports.insert(c, number, r, story, Sameness.given(in.report()), now);
        Reports.insertVersion(c, number, 1, r, in, now);
        changed.add(story);
        return new Receipt.Added(r.id(), new StoryId(Stories.id(h, story)), joined.isEmpty());
    }

    private static String storyId(Handle h, Report opening) {
        return Stories.freeId(h, "s-" + opening.sha256().substring(0, 12));
    }

    private StoryStream stream(Change c) {
        boolean fresh = known == c.number() || known == c.number() - 1;
        if (stream.isPresent() && fresh && stream.get().size() < LONGEST) {
            known = c.number();
            return stream.get();
        }
        StoryStream filled = empty.get();
        for (Remembered r : remembered(c.sql())) {
            filled.restore(RecordJson.read(r.body, Report.class), r.number, r.story);
        }
        known = c.number();
        stream = Optional.of(filled);
        return filled;
    }

    private record Remembered(long number, long story, String body) {}

    private static List<Remembered> remembered(Handle h) {
        return h.createQuery(
                        "SELECT r.number, r.story, v.body FROM report r JOIN version v ON v.report = r.number"
                                + " AND v.number = 1 WHERE r.number > (SELECT value FROM counter WHERE"
                                + " name = 'report') - :most ORDER BY r.number")
                .bind("most", StoryStream.REMEMBERED)
                .map(
                        (row, context) ->
                                new Remembered(
                                        row.getLong("number"),
                                        row.getLong("story"),
                                        row.getString("body")))
                .list();
    }
}
