package firsthand.story;

import firsthand.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/// Grouping of reports as they arrive: each joins the story that it is most like on average, or
/// opens one, in a fraction of a millisecond. Every now and then ([#due]) the last reports are
/// looked at all together ([#settle]): stories then merge and split as later reports show.
///
/// The result depends on the order of the reports and on nothing else. Bounded memory: only the
/// last
/// [#REMEMBERED] reports are compared. For one thread at a time.
public final class StoryStream {
    /// So many of the last reports are compared with a newcomer.
    public static final int REMEMBERED = 20_000;

    /// So many of the last reports are looked at together.
    private static final int WINDOW = 1_024;

    /// From so many reports since on, they are.
    private static final int SETTLED_EVERY = WINDOW / 2;

    /// Runs of words are remembered of so many reports.
    private static final int RUNS_REMEMBERED = 4 * WINDOW;

    /// Reports of a story that a newcomer is compared with, the last ones.
    private static final int COMPARED = 20;

    /// So many reports of a story are looked at to see whether they share but a form, the last
    /// ones.
    private static final int LOOKED_AT = 48;

    /// Stories that a newcomer is compared with.
    private static final int STORIES = 6;

    private final Space space;
    private final Profiler profiler = new Profiler();
    private final Candidates candidates;
    private final Spread spread;
    private final List<Long> reports = new ArrayList<>();
    private final List<Long> homes = new ArrayList<>();
    private final Map<Long, List<Integer>> stories = new TreeMap<>();
    private final Forms forms;
    private final Map<Long, Seen> seenForms = new HashMap<>();
    private int unsettled;

    StoryStream(Space space) {
        this.space = space;
        this.candidates = new Candidates(space);
        this.spread = new Spread(space);
        this.forms = new Forms(space);
    }

    /// Whether a story's reports were seen to share but a form.
    ///
    /// @param size of the story when it was looked at
    private record Seen(boolean form, int size) {}

    /// A report that was looked at and not yet placed.
    public static final class Newcomer {
        private final Space.Doc doc;
        private final OptionalLong story;

        private Newcomer(Space.Doc doc, OptionalLong story) {
            this.doc = doc;
            this.story = story;
        }

        /// The story that it should join; empty: it opens one.
        public OptionalLong story() {
            return story;
        }
    }

    /// A report that belongs to another story than before.
    public record Move(long report, long from, long to) {}

    /// How many reports it has seen.
    public int size() {
        return reports.size();
    }

    /// Finds a report's story.
    public Newcomer look(Report report) {
        Space.Doc doc = space.look(profiler.profile(report));
        space.weigh(doc);
        return new Newcomer(doc, story(doc));
    }

    private OptionalLong story(Space.Doc doc) {
        OptionalLong best = OptionalLong.empty();
        double bestLikeness = Clusters.THRESHOLD;
        TreeSet<Long> seen = new TreeSet<>();
        spread.of(doc);
        for (int c : candidates.of(doc)) {
            if (oldest() > c) continue;
            long story = homes.get(c);
            if (!seen.add(story)) continue;
            if (seen.size() > STORIES) break;
            double likeness = likeness(stories.getOrDefault(story, List.of()));
            if (likeness >= Clusters.TIED && Likeness.tied(doc.profile(), space.doc(c).profile()))
                return OptionalLong.of(story);
            if (likeness >= bestLikeness && !isForm(story)) {
                bestLikeness = likeness;
                best = OptionalLong.of(story);
            }
        }
        return best;
    }

    /// Whether the reports of a story share but a form, which is no reason to join it. Looked at
    /// anew when the story has grown by half.
    private boolean isForm(long story) {
        List<Integer> members = stories.getOrDefault(story, List.of());
        if (members.size() < Forms.LEAST) return false;
        Seen seen = seenForms.get(story);
        if (seen == null || members.size() >= seen.size + seen.size / 2) {
            List<Integer> last =
                    members.subList(Math.max(0, members.size() - LOOKED_AT), members.size());
            seen = new Seen(forms.isForm(last.stream().map(space::doc).toList()), members.size());
            seenForms.put(story, seen);
        }
        return seen.form;
    }

    private int oldest() {
        return Math.max(0, reports.size() - REMEMBERED);
    }

    /// The average over the story's last reports.
    private double likeness(List<Integer> members) {
        double sum = 0;
        int from = Math.max(0, members.size() - COMPARED);
        for (int i = from; i < members.size(); i++)
            sum += spread.likeness(space.doc(members.get(i)));
        return sum / (members.size() - from);
    }

    /// Puts a report into its story, the one found or another.
    ///
    /// @param report the caller's number of the report, by which [Move] names it
    public void place(Newcomer newcomer, long report, long story) {
        put(newcomer.doc, report, story);
        unsettled++;
    }

    /// Puts a report into the story that it is known to belong to, without looking for one.
    public void restore(Report known, long report, long story) {
        put(space.look(profiler.profile(known)), report, story);
    }

    private void put(Space.Doc doc, long report, long story) {
        int at = reports.size();
        space.add(doc);
        candidates.add(at, doc);
        reports.add(report);
        homes.add(story);
        stories.computeIfAbsent(story, s -> new ArrayList<>()).add(at);
        if (at >= RUNS_REMEMBERED) space.forgetRuns(at - RUNS_REMEMBERED);
        if (at >= REMEMBERED) forget(at - REMEMBERED);
    }

    private void forget(int old) {
        space.forget(old);
        List<Integer> members = stories.getOrDefault(homes.get(old), List.of());
        members.remove((Integer) old);
        if (members.isEmpty()) {
            stories.remove(homes.get(old));
            seenForms.remove(homes.get(old));
        }
    }

    /// Whether so many reports came since the last time that [#settle] is worth its time.
    public boolean due() {
        return unsettled >= Math.min(SETTLED_EVERY, 1 + reports.size() / 8);
    }

    /// Looks at the last reports all together and puts right what it finds: stories merge, split,
    /// exchange reports. A story that began before the last reports is not split.
    ///
    /// @param newStory gives the number of a new story
    /// @return the reports that moved, in the order in which they came
    public List<Move> settle(LongSupplier newStory) {
        unsettled = 0;
        seenForms.clear();
        int from = Math.max(0, reports.size() - WINDOW);
        if (reports.isEmpty()) return List.of();
        space.weighAll();
        Space.Doc[] docs = new Space.Doc[reports.size() - from];
        for (int i = 0; i < docs.length; i++) docs[i] = space.doc(from + i);
        List<List<Integer>> found = new ArrayList<>();
        for (var c : Clusters.of(space, docs)) found.add(c.stream().map(i -> i + from).toList());
        return new Regrouping(from, found, homes, stories)
                .moves(newStory).stream().map(this::move).toList();
    }

    /// One report of the stream and the story that it goes to.
    record Transfer(int doc, long to) {}

    private Move move(Transfer t) {
        long from = homes.get(t.doc);
        stories.getOrDefault(from, List.of()).remove((Integer) t.doc);
        if (stories.getOrDefault(from, List.of()).isEmpty()) stories.remove(from);
        homes.set(t.doc, t.to);
        List<Integer> members = stories.computeIfAbsent(t.to, s -> new ArrayList<>());
        members.add(t.doc);
        members.sort(Integer::compare);
        return new Move(reports.get(t.doc), from, t.to);
    }
}
