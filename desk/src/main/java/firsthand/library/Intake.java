package firsthand.library;

import firsthand.report.Report;
import firsthand.reuse.DescentCandidates;
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
/// stories, and of each is noted with which others it shares words. Used by one writer at a time.
final class Intake {
    /// A stream that has seen so many reports is begun anew, so that its memory is bounded.
    private static final int LONGEST = 4 * StoryStream.REMEMBERED;

    private final Supplier<StoryStream> empty;
    private Optional<Recent> recent = Optional.empty();
    /// The change up to which the memory knows the library; another program's changes make it
    /// stale.
    private long known;

    Intake(Supplier<StoryStream> empty) {
        this.empty = empty;
    }

    /// What is remembered of the last reports.
    private record Recent(StoryStream stories, DescentCandidates texts) {}

    /// What was taken, and which stories changed by it.
    record Taken(List<Receipt> receipts, TreeSet<Long> stories) {}

    Taken take(Change c, List<Incoming> incoming, Instant now) {
        Taken taken = new Taken(new ArrayList<>(), new TreeSet<>());
        for (Incoming in : incoming) taken.receipts.add(one(c, in, now, taken.stories));
        if (recent.isPresent() && recent.get().stories.due())
            settle(c, recent.get().stories, taken, now);
        for (long story : taken.stories) Stories.refresh(c, story, now);
        known = c.number();
        return taken;
    }

    /// Lets the stream look at the last reports together, whether it is due or not.
    Taken settle(Change c, Instant now) {
        Taken taken = new Taken(new ArrayList<>(), new TreeSet<>());
        settle(c, recent(c).stories, taken, now);
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

    /// Forgets what was learned from work that was not kept, or that was erased.
    void forget() {
        recent = Optional.empty();
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
        Recent memory = recent(c);
        Reports.insertVersion(c, k.number(), version, in.report().withId(k.id()), in, now);
        DescentCandidates.Words words = DescentCandidates.Words.of(in.report());
        Candidates.forget(c.sql(), k.number());
        note(c, k.number(), words, memory.texts);
        changed.add(k.story());
        return new Receipt.NewVersion(k.id(), new StoryId(k.storyId()), version);
    }

    private Receipt added(Change c, Incoming in, Instant now, TreeSet<Long> changed) {
        Handle h = c.sql();
        Report r = in.report().withId(Reports.freeId(h, in.report().id()));
        Recent memory = recent(c);
        StoryStream.Newcomer newcomer = memory.stories.look(r);
        OptionalLong joined = newcomer.story();
        long story = joined.isPresent() ? joined.getAsLong() : c.next("story");
        if (joined.isEmpty()) Stories.open(c, story, storyId(h, r), now);
        long number = c.next("report");
        memory.stories.place(newcomer, number, story);
        Reports.insert(c, number, r, story, Sameness.given(in.report()), now);
        Reports.insertVersion(c, number, 1, r, in, now);
        note(c, number, DescentCandidates.Words.of(r), memory.texts);
        changed.add(story);
        return new Receipt.Added(r.id(), new StoryId(Stories.id(h, story)), joined.isEmpty());
    }

    private static String storyId(Handle h, Report opening) {
        return Stories.freeId(h, "s-" + opening.sha256().substring(0, 12));
    }

    /// Notes with which remembered reports this one shares words, and remembers it.
    private static void note(
            Change c, long number, DescentCandidates.Words words, DescentCandidates texts) {
        List<DescentCandidates.Candidate> found = new ArrayList<>(texts.of(words));
        found.removeIf(f -> f.report() == number);
        Candidates.put(c.sql(), number, found);
        texts.add(number, words);
    }

    private Recent recent(Change c) {
        boolean fresh = known == c.number() || known == c.number() - 1;
        if (recent.isPresent() && fresh && recent.get().stories.size() < LONGEST) {
            known = c.number();
            return recent.get();
        }
        Recent filled = new Recent(empty.get(), new DescentCandidates());
        for (Remembered r : remembered(c.sql())) {
            Report report = RecordJson.read(r.body, Report.class);
            if (r.version == 1) filled.stories.restore(report, r.number, r.story);
            filled.texts.add(r.number, DescentCandidates.Words.of(report));
        }
        known = c.number();
        recent = Optional.of(filled);
        return filled;
    }

    private record Remembered(long number, int version, long story, String body) {}

    private static List<Remembered> remembered(Handle h) {
        return h.createQuery(
                        "SELECT r.number, v.number AS version, r.story, v.body FROM report r JOIN"
                                + " version v ON v.report = r.number WHERE r.number > (SELECT value"
                                + " FROM counter WHERE name = 'report') - :most ORDER BY r.number,"
                                + " v.number")
                .bind("most", StoryStream.REMEMBERED)
                .map(
                        (row, context) ->
                                new Remembered(
                                        row.getLong("number"),
                                        row.getInt("version"),
                                        row.getLong("story"),
                                        row.getString("body")))
                .list();
    }
}
