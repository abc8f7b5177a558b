package firsthand.library;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What a library remembers of alerts: how far each rule has looked, what was told, and what is
/// still to be handed over. An alert is noted once, whatever happens to the program.
public final class AlertLog {
    private final Store store;

    AlertLog(Store store) {
        this.store = store;
    }

    /// How far a rule has looked.
    ///
    /// @param began the change at which it was first asked; what came before is not told
    /// @param seen the change up to which it has looked
    public record Progress(long began, long seen) {}

    /// The number of the last change that a story saw.
    public long change() {
        return store.read(
                h ->
                        h.createQuery("SELECT COALESCE(MAX(change), 0) FROM story")
                                .mapTo(Long.class)
                                .one());
    }

    /// How far the rule has looked; a new one, or one that now looks for something else, begins
    /// now.
    public Progress progress(String rule, String definition) {
        return known(rule, definition)
                .orElseGet(() -> store.write(c -> begin(c, rule, definition)));
    }

    /// The same, for a rule that has looked before.
    public Optional<Progress> known(String rule, String definition) {
        return store.read(
                h ->
                        h.createQuery(
                                        "SELECT began, seen FROM alert_rule WHERE name = :rule AND"
                                                + " definition = :definition")
                                .bind("rule", rule)
                                .bind("definition", definition)
                                .map(
                                        (row, context) ->
                                                new Progress(
                                                        row.getLong("began"), row.getLong("seen")))
                                .findOne());
    }

    private static Progress begin(Change c, String rule, String definition) {
        long now = c.number() - 1;
        c.sql()
                .createUpdate(
                        "INSERT INTO alert_rule (name, definition, began, seen) VALUES (:rule,"
                                + " :definition, :now, :now) ON CONFLICT (name) DO UPDATE SET"
                                + " definition = :definition, began = :now, seen = :now")
                .bind("rule", rule)
                .bind("definition", definition)
                .bind("now", now)
                .execute();
        return new Progress(now, now);
    }

    /// The rules have looked at everything up to this change.
    public void seen(Collection<String> rules, long change) {
        store.write(
                c ->
                        c.sql()
                                .createUpdate(
                                        "UPDATE alert_rule SET seen = :change WHERE name IN"
                                                + " (<rules>) AND seen < :change")
                                .bind("change", change)
                                .bindList("rules", List.copyOf(rules))
                                .execute());
    }

    /// Stories that changed after `since`, in the order in which they did.
    public List<StoryId> changedStories(long since) {
        return store.read(
                h ->
                        h.createQuery(
                                        "SELECT id FROM story WHERE change > :since ORDER BY"
                                                + " change, number")
                                .bind("since", since)
                                .mapTo(String.class)
                                .map(StoryId::new)
                                .list());
    }

    /// When the present version of each of a story's reports came: its change by the report's id,
    /// in the order in which they came.
    public Map<String, Long> arrivals(StoryId story) {
        Map<String, Long> arrivals = new LinkedHashMap<>();
        store.read(
                h -> {
                    h.createQuery(
                                    "SELECT r.id, v.change FROM report r JOIN version v ON v.report"
                                            + " = r.number AND v.number = r.versions JOIN story s"
                                            + " ON s.number = r.story WHERE s.id = :story ORDER BY"
                                            + " v.change, r.number")
                            .bind("story", Stories.present(h, story.value()))
                            .map(
                                    (row, context) ->
                                            Map.entry(row.getString("id"), row.getLong("change")))
                            .forEach(e -> arrivals.put(e.getKey(), e.getValue()));
                    return arrivals;
                });
        return arrivals;
    }

    /// Reports whose present version came after the change `since`, at most `limit`, in the order
    /// in which they came; whole changes only, so that the next call goes on after the last one's.
    public List<Came> came(long since, int limit) {
        return store.read(
                h -> {
                    List<Came> came = new ArrayList<>();
                    var rows =
                            h.createQuery(
                                            "SELECT r.id, v.change FROM version v JOIN report r ON"
                                                    + " r.number = v.report AND v.number = r.versions"
                                                    + " WHERE v.change > :since ORDER BY v.change,"
                                                    + " r.number")
                                    .bind("since", since)
                                    .map(
                                            (row, context) ->
                                                    new Came(
                                                            row.getString("id"),
                                                            row.getLong("change")))
                                    .iterator();
                    try (rows) {
                        while (rows.hasNext()) {
                            Came next = rows.next();
                            boolean full = came.size() >= limit;
                            if (full && came.getLast().change() != next.change()) break;
                            came.add(next);
                        }
                    }
                    return came;
                });
    }

    /// A report whose present version came with a change.
    public record Came(String report, long change) {}

    /// Notes an alert and whom it must be handed to. Empty: it was noted before.
    public Optional<Alert> note(Alert found, Collection<String> targets) {
        boolean known =
                store.read(
                        h ->
                                h.createQuery("SELECT mark FROM alert_mark WHERE mark = :mark")
                                        .bind("mark", found.mark())
                                        .mapTo(String.class)
                                        .findOne()
                                        .isPresent());
        return known ? Optional.empty() : store.write(c -> note(c, found, targets));
    }

    private static Optional<Alert> note(Change c, Alert found, Collection<String> targets) {
        Handle h = c.sql();
        int fresh =
                h.createUpdate(
                                "INSERT INTO alert_mark (mark) VALUES (:mark) ON CONFLICT (mark) DO"
                                        + " NOTHING")
                        .bind("mark", found.mark())
                        .execute();
        if (fresh == 0) return Optional.empty();
        Alert alert = found.numbered(c.next("alert"));
        h.createUpdate("INSERT INTO alert (number, rule, body) VALUES (:number, :rule, :body)")
                .bind("number", alert.number())
                .bind("rule", alert.rule())
                .bind("body", RecordJson.write(alert, Alert.class))
                .execute();
        for (String report :
                alert.passages().stream().map(Alert.Passage::report).distinct().toList()) {
            h.createUpdate(
                            "INSERT INTO alert_report (alert, report) SELECT :alert, number FROM"
                                    + " report WHERE id = :report")
                    .bind("alert", alert.number())
                    .bind("report", report)
                    .execute();
        }
        for (String target : targets) {
            h.createUpdate(
                            "INSERT INTO delivery (alert, target, tries, next_try) VALUES (:alert,"
                                    + " :target, 0, 0)")
                    .bind("alert", alert.number())
                    .bind("target", target)
                    .execute();
        }
        return Optional.of(alert);
    }

    /// What these rules have told, the newest first.
    public List<Alert> told(Collection<String> rules, int limit) {
        if (rules.isEmpty()) return List.of();
        return store.read(
                h ->
                        h.createQuery(
                                        "SELECT body FROM alert WHERE rule IN (<rules>) ORDER BY"
                                                + " number DESC LIMIT :limit")
                                .bindList("rules", List.copyOf(rules))
                                .bind("limit", limit)
                                .mapTo(String.class)
                                .map(body -> RecordJson.read(body, Alert.class))
                                .list());
    }

    /// How many alerts are still to be handed to a target.
    public int waiting(String target) {
        return store.read(
                h ->
                        h.createQuery("SELECT COUNT(*) FROM delivery WHERE target = :target")
                                .bind("target", target)
                                .mapTo(Integer.class)
                                .one());
    }

    /// An alert on its way to a target.
    ///
    /// @param tries how often it was tried, this time counted in
    public record Delivery(Alert alert, String target, int tries) {}

    /// The oldest alert that is due to be handed to the target. Until `hold` has passed no other
    /// program gets the same one.
    public Optional<Delivery> claim(String target, Instant now, Duration hold) {
        boolean due = store.read(h -> due(h, target, now)).isPresent();
        return due ? store.write(c -> claim(c, target, now, hold)) : Optional.empty();
    }

    private static Optional<Long> due(Handle h, String target, Instant now) {
        return h.createQuery(
                        "SELECT alert FROM delivery WHERE target = :target AND next_try <= :now"
                                + " ORDER BY alert LIMIT 1")
                .bind("target", target)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<Delivery> claim(Change c, String target, Instant now, Duration hold) {
        Optional<Long> due = due(c.sql(), target, now);
        if (due.isEmpty()) return Optional.empty();
        c.sql()
                .createUpdate(
                        "UPDATE delivery SET tries = tries + 1, next_try = :until WHERE alert ="
                                + " :alert AND target = :target")
                .bind("until", now.plus(hold).toEpochMilli())
                .bind("alert", due.get())
                .bind("target", target)
                .execute();
        return c.sql()
                .createQuery(
                        "SELECT a.body, d.tries FROM delivery d JOIN alert a ON a.number = d.alert"
                                + " WHERE d.alert = :alert AND d.target = :target")
                .bind("alert", due.get())
                .bind("target", target)
                .map(
                        (row, context) ->
                                new Delivery(
                                        RecordJson.read(row.getString("body"), Alert.class),
                                        target,
                                        row.getInt("tries")))
                .findOne();
    }

    /// It was handed over, or is given up.
    public void done(Delivery d) {
        store.write(
                c ->
                        c.sql()
                                .createUpdate(
                                        "DELETE FROM delivery WHERE alert = :alert AND target ="
                                                + " :target")
                                .bind("alert", d.alert().number())
                                .bind("target", d.target())
                                .execute());
    }

    /// It could not be handed over and is tried again after `wait`.
    public void again(Delivery d, Instant now, Duration wait) {
        store.write(
                c ->
                        c.sql()
                                .createUpdate(
                                        "UPDATE delivery SET next_try = :next WHERE alert = :alert"
                                                + " AND target = :target")
                                .bind("next", now.plus(wait).toEpochMilli())
                                .bind("alert", d.alert().number())
                                .bind("target", d.target())
                                .execute());
    }

    /// Takes away the alerts that repeat words of a report; their marks stay, so that what is left
    /// of the story is not told anew.
    static void forget(Handle h, long report) {
        List<Long> alerts =
                h.createQuery("SELECT alert FROM alert_report WHERE report = :report")
                        .bind("report", report)
                        .mapTo(Long.class)
                        .list();
        for (long alert : alerts) {
            for (String sql :
                    List.of(
                            "DELETE FROM delivery WHERE alert = :alert",
                            "DELETE FROM alert_report WHERE alert = :alert",
                            "DELETE FROM alert WHERE number = :alert")) {
                h.createUpdate(sql).bind("alert", alert).execute();
            }
        }
    }
}
