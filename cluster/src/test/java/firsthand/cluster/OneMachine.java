package firsthand.cluster;

import firsthand.Firsthand;
import firsthand.dossier.Dossier;
import firsthand.export.json.DossierJson;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.reuse.Fingerprints;
import firsthand.reuse.Reuse;
import firsthand.reuse.ReusePairs;
import firsthand.reuse.SharedPassages;
import firsthand.stemma.Copies;
import firsthand.stemma.Descent;
import firsthand.story.Story;
import firsthand.statement.Statements;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/// The tables as one machine makes them: `core`'s front doors, one report after the other, nothing
/// of the job but its column order.
final class OneMachine {
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Report> reports;
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Firsthand firsthand;

    OneMachine(List<String> inputs, Firsthand firsthand) {
        Inputs.read(inputs, outcomes::add);
        reports = Inputs.accepted(outcomes);
        reports.forEach(r -> points.put(r.id(), CodePoints.of(r.text())));
        this.firsthand = firsthand;
    }

    static final String[] REPORTS = Table.schema(Tables.REPORTS).fieldNames();

    List<String> reports() {
        List<Row> rows = new ArrayList<>();
        for (Report r : reports) {
            List<Row> junk = new ArrayList<>();
            r.junk().forEach(j -> junk.add(place(r.id(), j.span(), j.why())));
            List<Row> notices = new ArrayList<>();
            r.notices()
                    .forEach(
                            n -> {
                                Object start =
                                        n.span()
                                                .map(s -> (Object) at(r.id(), s).start())
                                                .orElse(null);
                                Object end =
                                        n.span()
                                                .map(s -> (Object) at(r.id(), s).end())
                                                .orElse(null);
                                notices.add(Lines.row(n.kind(), start, end, n.why()));
                            });
            rows.add(
                    Lines.row(
                            r.id(),
                            r.outlet().orElse(null),
                            r.url().orElse(null),
                            r.title().orElse(null),
                            r.author().orElse(null),
                            r.published().map(StatedTime::written).orElse(null),
                            r.language(),
                            r.text(),
                            r.sha256(),
                            junk,
                            notices,
                            day(r)));
        }
        return Lines.of(rows);
    }

    // of the tables below those columns that one machine makes, too
    static final String[] REFUSALS = {"place", "key", "reason"};

    List<String> refusals() {
        List<Row> rows = new ArrayList<>();
        for (Outcome o : outcomes) {
            if (o instanceof Outcome.Refused f) rows.add(Lines.row(f.place(), f.key(), f.reason()));
        }
        return Lines.of(rows);
    }

    static final String[] PAIRS = Table.schema(ReuseStage.COLUMNS).fieldNames();

    List<String> pairs() {
        List<Report> inTime = reports.stream().sorted(Copies.FIRST).toList();
        List<String> texts = inTime.stream().map(Report::text).toList();
        ReusePairs.Found found = ReusePairs.find(texts, ReusePairs.Options.DEFAULT);
        List<Row> rows = new ArrayList<>();
        for (Reuse pair : found.pairs()) {
            Report first = inTime.get(pair.first());
            Report second = inTime.get(pair.second());
            rows.add(pair(first, second, pair.shared(), false, pair.passages()));
        }
        for (List<Integer> group : found.identical()) {
            Report first = inTime.get(group.getFirst());
            int shared = Fingerprints.of(first.text(), 5).length;
            for (int copy : group.subList(1, group.size())) {
                Report second = inTime.get(copy);
                var passages = SharedPassages.of(first.text(), second.text(), 5);
                rows.add(pair(first, second, shared, true, passages));
            }
        }
        return Lines.of(rows);
    }

    private Row pair(
            Report first, Report second, int shared, boolean same, List<Reuse.Passage> passages) {
        List<Row> places = new ArrayList<>();
        for (Reuse.Passage p : passages) {
            Span f = at(first.id(), p.first());
            Span s = at(second.id(), p.second());
            places.add(Lines.row(f.start(), f.end(), s.start(), s.end()));
        }
        return Lines.row(first.id(), second.id(), shared, same, places, day(second));
    }

    static final String[] STORIES = Table.schema(Tables.STORIES).fieldNames();

    List<String> stories(Windows.Size size) {
        List<Row> rows = new ArrayList<>();
        for (List<Report> story : grouped(size)) {
            Report first = story.stream().min(Copies.FIRST).orElseThrow();
            List<String> ids = story.stream().map(Report::id).sorted().toList();
            String id = Story.of(story.stream().map(Statements::none).toList()).id();
            rows.add(Lines.row(id, first.id(), ids.size(), ids, day(first)));
        }
        return Lines.of(rows);
    }

    /// What fits into one window is grouped as `firsthand read` groups it, else window by window,
    /// one
    /// after the other.
    List<List<Report>> grouped(Windows.Size size) {
        if (reports.size() <= size.reports()) return firsthand.stories(reports);
        return new Sequence(size).stories();
    }

    /// The windows in their order, each with the end of the one before it.
    private final class Sequence {
        private final Windows.Size size;
        private final List<List<Report>> stories = new ArrayList<>();
        private final Map<String, Integer> home = new HashMap<>();

        Sequence(Windows.Size size) {
            this.size = size;
        }

        List<List<Report>> stories() {
            List<Report> before = List.of();
            for (List<Report> window : windows()) {
                List<Report> carried =
                        before.subList(Math.max(0, before.size() - size.carried()), before.size());
                group(carried, window);
                before = window;
            }
            return stories;
        }

        private List<List<Report>> windows() {
            Map<String, List<Report>> days = new TreeMap<>();
            for (Report r : reports.stream().sorted(Copies.FIRST).toList())
                days.computeIfAbsent(day(r), d -> new ArrayList<>()).add(r);
            List<List<Report>> windows = new ArrayList<>();
            boolean full = true;
            for (List<Report> day : days.values()) {
                int n = day.size();
                if (n > size.reports()) {
                    int parts = (n + size.reports() - 1) / size.reports();
                    for (int p = 0; p < parts; p++)
                        windows.add(day.subList(p * n / parts, (p + 1) * n / parts));
                    full = true;
                } else if (full || windows.getLast().size() + n > size.reports()) {
                    windows.add(new ArrayList<>(day));
                    full = false;
                } else {
                    windows.getLast().addAll(day);
                }
            }
            return windows;
        }

        private void group(List<Report> carried, List<Report> fresh) {
            List<Report> all = new ArrayList<>(carried);
            all.addAll(fresh);
            List<List<Report>> found = firsthand.stories(all);
            record Claim(int cluster, int story, int shared) {}
            List<Claim> claims = new ArrayList<>();
            for (int c = 0; c < found.size(); c++) {
                Map<Integer, Integer> shared = new TreeMap<>();
                for (Report r : found.get(c))
                    if (home.containsKey(r.id())) shared.merge(home.get(r.id()), 1, Integer::sum);
                int cluster = c;
                shared.forEach((story, n) -> claims.add(new Claim(cluster, story, n)));
            }
            claims.sort(
                    Comparator.comparingInt((Claim c) -> -c.shared())
                            .thenComparing(Claim::cluster)
                            .thenComparing(Claim::story));
            Map<Integer, Integer> heirs = new HashMap<>();
            for (Claim c : claims) {
                if (!heirs.containsKey(c.cluster()) && !heirs.containsValue(c.story()))
                    heirs.put(c.cluster(), c.story());
            }
            for (int c = 0; c < found.size(); c++) {
                List<Report> own =
                        found.get(c).stream().filter(r -> !home.containsKey(r.id())).toList();
                if (own.isEmpty()) continue;
                int story = heirs.getOrDefault(c, stories.size());
                if (story == stories.size()) stories.add(new ArrayList<>());
                stories.get(story).addAll(own);
                for (Report r : own) home.put(r.id(), story);
            }
        }
    }

    static final String[] STATEMENTS = {"report", "day", "language", "line"};

    List<String> statements() {
        List<Row> rows = new ArrayList<>();
        for (Report r : reports) {
            String line = DossierJson.line(j -> j.statements(firsthand.statements(r)));
            rows.add(Lines.row(r.id(), day(r), r.language(), line));
        }
        return Lines.of(rows);
    }

    static final String[] DOSSIERS = {"story", "day", "title", "reports", "dossier"};
    static final String[] DESCENTS = {
        "story", "child", "parent", "kind", "share", "certainty", "evidence"
    };

    /// Dossiers and descents.
    record Told(List<String> dossiers, List<String> descents) {}

    Told dossiers(Windows.Size size) {
        List<Row> dossiers = new ArrayList<>();
        List<Row> descents = new ArrayList<>();
        for (List<Report> story : grouped(size)) {
            Dossier d = firsthand.dossier(story);
            Report first = story.stream().min(Copies.FIRST).orElseThrow();
            String line = DossierJson.line(j -> j.dossier(d));
            dossiers.add(Lines.row(d.story().id(), day(first), d.title(), story.size(), line));
            for (Descent e : d.stemma().descents()) descents.add(descent(d.story().id(), e));
        }
        return new Told(Lines.of(dossiers), Lines.of(descents));
    }

    private Row descent(String story, Descent d) {
        List<Row> evidence = new ArrayList<>();
        for (var e : d.evidence()) {
            Span child = at(d.child(), e.child());
            Span parent = at(e.report(), e.parent());
            evidence.add(
                    Lines.row(
                            child.start(),
                            child.end(),
                            e.report(),
                            parent.start(),
                            parent.end(),
                            e.why()));
        }
        String kind = d.kind().name().toLowerCase(Locale.ROOT);
        return Lines.row(story, d.child(), d.parent(), kind, d.share(), d.certainty(), evidence);
    }

    private Row place(String report, Span span, String why) {
        Span s = at(report, span);
        return Lines.row(s.start(), s.end(), why);
    }

    private Span at(String report, Span span) {
        CodePoints p = points.get(report);
        if (p == null) throw new IllegalArgumentException(report);
        return p.export(span);
    }

    private static String day(Report r) {
        return r.published().map(p -> p.date().toString()).orElse("undated");
    }
}
