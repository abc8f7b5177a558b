package firsthand.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.collation.CollatedQuote;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.dossier.Dossier;
import firsthand.export.view.Shown;
import firsthand.library.Library;
import firsthand.library.StoryId;
import firsthand.library.StoryLine;
import firsthand.library.StoryQuery;
import firsthand.report.Report;
import firsthand.stemma.Descent;
import firsthand.web.view.OutletTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Who copies whom over all stories that were compared. Worked out in the background, story by
/// story; a story is looked at again only when it has changed.
final class OutletTies {
    private static final int PAGE = 500;
    private static final long PATIENCE_MILLIS = 1_500;
    private static final Executor WORKERS = Executors.newVirtualThreadPerTaskExecutor();

    private final Library library;
    private final Map<String, Summary> summaries = new LinkedHashMap<>();
    private Ties now = new Ties(Map.of(), 0, 0);
    private @Nullable CompletableFuture<Ties> working;

    OutletTies(Library library) {
        this.library = library;
    }

    /// What is known of all outlets.
    ///
    /// @param compared how many stories it rests on
    /// @param waiting how many stories were not compared yet
    record Ties(Map<String, Outlet> outlets, int compared, int waiting) {
        private static final int SHOWN = 5;
        private static final int LISTED = 100;

        OutletTable table(List<firsthand.library.Outlet> all, Texts t) {
            var rows = all.stream().map(o -> row(o, SHOWN, t)).toList();
            return new OutletTable(
                    basis(t),
                    rows.stream().filter(r -> r.share() >= 0).toList(),
                    rows.stream().filter(r -> r.share() < 0).toList());
        }

        OutletTable.Page page(firsthand.library.Outlet stored, Texts t) {
            List<Told> reports = of(stored.name()).reports();
            return new OutletTable.Page(
                    Shown.line(stored.name(), 80),
                    t.count("about.reports", stored.reports()),
                    basis(t),
                    row(stored, Integer.MAX_VALUE, t),
                    told(reports, true),
                    told(reports, false));
        }

        private String basis(Texts t) {
            String known = t.count("outlets.basis", compared);
            return waiting == 0 ? known : known + " " + t.count("outlets.waiting", waiting);
        }

        private static List<OutletTable.Told> told(List<Told> reports, boolean origin) {
            return reports.stream()
                    .filter(r -> r.origin() == origin)
                    .limit(LISTED)
                    .map(
                            r ->
                                    new OutletTable.Told(
                                            Shown.line(
                                                    r.title().isEmpty() ? r.report() : r.title(),
                                                    140),
                                            Addresses.report(r.story(), r.report()),
                                            Shown.line(r.storyTitle(), 100),
                                            Addresses.story(r.story())))
                    .toList();
        }

        private OutletTable.Row row(firsthand.library.Outlet stored, int most, Texts t) {
            Outlet o = of(stored.name());
            int all = o.firstHand() + o.derived();
            return new OutletTable.Row(
                    Shown.line(stored.name(), 60),
                    Addresses.outlet(stored.name()),
                    t.number(stored.reports()),
                    stored.revised(),
                    o.firstHand(),
                    o.derived(),
                    all == 0 ? -1 : Math.round(100f * o.firstHand() / all),
                    ties(o.from(), most),
                    ties(o.to(), most),
                    o.carried() == 0 ? "" : t.text("outlets.changed", o.changed(), o.carried()));
        }

        private static List<OutletTable.Tie> ties(Map<String, Integer> counts, int most) {
            return counts.entrySet().stream()
                    .sorted(
                            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                                    .thenComparing(Map.Entry::getKey))
                    .limit(most)
                    .map(
                            e ->
                                    new OutletTable.Tie(
                                            Shown.line(e.getKey(), 60),
                                            Addresses.outlet(e.getKey()),
                                            e.getValue()))
                    .toList();
        }

        private Outlet of(String name) {
            return outlets.getOrDefault(
                    name, new Outlet(name, 0, 0, 0, 0, Map.of(), Map.of(), List.of()));
        }

        /// Adds what is known of the outlet that `json` names.
        void addTo(ObjectNode json) {
            Outlet o = of(json.path("name").asText());
            json.put("firstHand", o.firstHand());
            json.put("derived", o.derived());
            json.put("sharedQuotes", o.carried());
            json.put("changedQuotes", o.changed());
            ObjectNode from = json.putObject("copiesFrom");
            o.from().forEach(from::put);
            ObjectNode to = json.putObject("copiedBy");
            o.to().forEach(to::put);
        }
    }

    /// One outlet over all stories.
    ///
    /// @param firstHand reports that are an origin
    /// @param derived reports made from others alone
    /// @param carried how many quotes its reports carry that others have, too
    /// @param changed how many of these have altered words or another speaker
    /// @param from how many of its reports were made from a report of which outlet
    /// @param to how many reports of which outlet were made from its reports
    record Outlet(
            String name,
            int firstHand,
            int derived,
            int carried,
            int changed,
            Map<String, Integer> from,
            Map<String, Integer> to,
            List<Told> reports) {}

    /// One report of an outlet.
    record Told(String story, String storyTitle, String report, String title, boolean origin) {}

    /// What is known now. What has changed since is worked out in the background; who asks waits a
    /// moment for it.
    Ties ties() {
        CompletableFuture<Ties> work;
        synchronized (this) {
            if (working == null || working.isDone()) {
                working =
                        CompletableFuture.supplyAsync(this::gather, WORKERS).thenApply(this::keep);
            }
            work = working;
        }
        try {
            return work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            synchronized (this) {
                return now;
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized Ties keep(Ties fresh) {
        now = fresh;
        return fresh;
    }

    private Ties gather() {
        Counting counting = new Counting();
        int waiting = 0;
        Set<StoryId> compared = library.comparedStories();
        for (int offset = 0; ; offset += PAGE) {
            List<StoryLine> lines = library.stories(StoryQuery.all().page(offset, PAGE));
            for (StoryLine line : lines) {
                // a report that stands alone was not told apart from any other
                if (line.reports() < 2) continue;
                Optional<Summary> summary =
                        compared.contains(line.id()) ? summary(line) : Optional.empty();
                summary.ifPresent(counting::add);
                if (summary.isEmpty()) waiting++;
            }
            if (lines.size() < PAGE) return counting.ties(waiting);
        }
    }

    /// What one story says of its outlets.
    private record Summary(String stamp, List<Entry> entries) {}

    private record Entry(String outlet, Told told, List<String> from, int carried, int changed) {}

    private Optional<Summary> summary(StoryLine line) {
        String stamp = line.changed() + " " + line.reports();
        synchronized (summaries) {
            Summary known = summaries.get(line.id().value());
            if (known != null && known.stamp().equals(stamp)) return Optional.of(known);
        }
        Optional<Summary> made =
                library.compared(line.id()).map(d -> new Summary(stamp, entries(line, d)));
        made.ifPresent(
                s -> {
                    synchronized (summaries) {
                        summaries.put(line.id().value(), s);
                    }
                });
        return made;
    }

    private static List<Entry> entries(StoryLine line, Dossier d) {
        Map<String, Report> reports = new TreeMap<>();
        d.story().reports().forEach(s -> reports.put(s.report().id(), s.report()));
        Map<String, int[]> quotes = quotes(d);
        List<Entry> entries = new ArrayList<>();
        for (Report r : reports.values()) {
            if (r.outlet().isEmpty()) continue;
            var roots = d.stemma().origins().get(r.id());
            boolean origin = roots == null || roots.contains(r.id());
            List<String> from = new ArrayList<>();
            for (Descent descent : d.stemma().descents()) {
                Report parent = reports.get(descent.parent());
                if (descent.child().equals(r.id()) && parent != null) {
                    parent.outlet().ifPresent(from::add);
                }
            }
            int[] q = quotes.getOrDefault(r.id(), new int[2]);
            Told told =
                    new Told(line.id().value(), d.title(), r.id(), r.title().orElse(""), origin);
            entries.add(new Entry(r.outlet().get(), told, from, q[0], q[1]));
        }
        return entries;
    }

    private static Map<String, int[]> quotes(Dossier d) {
        Map<String, int[]> counts = new TreeMap<>();
        for (CollatedQuote q : d.collation().quotes()) {
            if (q.status() == CollatedQuote.Status.SINGLE) continue;
            for (CollatedQuote.Reading r : q.readings()) {
                int[] n = counts.computeIfAbsent(r.report(), k -> new int[2]);
                n[0]++;
                boolean changed =
                        r.status() == ReadingStatus.ALTERED
                                || r.status() == ReadingStatus.MISATTRIBUTED;
                if (changed) n[1]++;
            }
        }
        return counts;
    }

    /// Adds the stories up.
    private static final class Counting {
        private final Map<String, Sum> sums = new TreeMap<>();
        private int compared;

        private static final class Sum {
            private int firstHand;
            private int derived;
            private int carried;
            private int changed;
            private final Map<String, Integer> from = new TreeMap<>();
            private final Map<String, Integer> to = new TreeMap<>();
            private final List<Told> reports = new ArrayList<>();
        }

        void add(Summary summary) {
            compared++;
            for (Entry e : summary.entries()) {
                Sum sum = sum(e.outlet());
                if (e.told().origin()) sum.firstHand++;
                else sum.derived++;
                sum.carried += e.carried();
                sum.changed += e.changed();
                sum.reports.add(e.told());
                for (String parent : e.from()) {
                    if (parent.equals(e.outlet())) continue;
                    sum.from.merge(parent, 1, Integer::sum);
                    sum(parent).to.merge(e.outlet(), 1, Integer::sum);
                }
            }
        }

        private Sum sum(String outlet) {
            return sums.computeIfAbsent(outlet, o -> new Sum());
        }

        Ties ties(int waiting) {
            Map<String, Outlet> outlets = new TreeMap<>();
            sums.forEach(
                    (name, s) ->
                            outlets.put(
                                    name,
                                    new Outlet(
                                            name,
                                            s.firstHand,
                                            s.derived,
                                            s.carried,
                                            s.changed,
                                            s.from,
                                            s.to,
                                            s.reports)));
            return new Ties(outlets, compared, waiting);
        }
    }
}
