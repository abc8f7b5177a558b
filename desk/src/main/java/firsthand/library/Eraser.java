package firsthand.library;

import firsthand.report.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// Takes reports out of all tables and notes by hashes what must stay out.
final class Eraser {
    private Eraser() {}

    /// Who erases and why.
    record Act(String who, String why, String kind, Instant now) {}

    static Erasure report(Change c, Reports.Known known, Act act) {
        return erase(c, List.of(known), List.of(), act);
    }

    static Erasure outlet(Change c, String outlet, Act act) {
        List<Reports.Known> all =
                c
                        .sql()
                        .createQuery(
                                "SELECT id FROM report WHERE LOWER(outlet) = LOWER(:outlet) ORDER BY"
                                        + " number")
                        .bind("outlet", outlet)
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .flatMap(id -> Reports.byId(c.sql(), id).stream())
                        .toList();
        return erase(c, all, List.of(Sameness.outletMark(outlet)), act);
    }

    private static Erasure erase(
            Change c, List<Reports.Known> reports, List<String> marks, Act act) {
        long number = c.next("erasure");
        Handle h = c.sql();
        h.createUpdate(
                        "INSERT INTO erasure (number, at, who, why, kind, reports) VALUES (:number,"
                                + " :at, :who, :why, :kind, :reports)")
                .bind("number", number)
                .bind("at", act.now.toString())
                .bind("who", act.who)
                .bind("why", act.why)
                .bind("kind", act.kind)
                .bind("reports", reports.size())
                .execute();
        for (String mark : marks) keepOut(h, mark, number);
        TreeSet<Long> stories = new TreeSet<>();
        for (Reports.Known r : reports) {
            for (StoredReport v : Reports.versions(h, r.id())) marks(h, v.report(), number);
            remove(c, r);
            stories.add(r.story());
        }
        for (long story : stories) {
            forget(h, story, reports);
            Stories.refresh(c, story, act.now);
        }
        h.execute(
                "DELETE FROM original WHERE NOT EXISTS (SELECT 1 FROM version v WHERE v.original ="
                        + " original.sha256)");
        String detail = act.kind + ", " + reports.size() + " reports: " + act.why;
        Ledger.audit(c, act.now, act.who, "erased", detail);
        return new Erasure(number, act.now, act.who, act.why, act.kind, reports.size());
    }

    /// The dossier, and the corrections that repeat words of what goes.
    private static void forget(Handle h, long story, List<Reports.Known> reports) {
        h.createUpdate("DELETE FROM dossier WHERE story = :story").bind("story", story).execute();
        h.createUpdate(
                        "UPDATE story SET origins = NULL, altered = 0, contested = 0 WHERE number ="
                                + " :story")
                .bind("story", story)
                .execute();
        for (Reports.Known r : reports) {
            if (r.story() != story) continue;
            h.createUpdate("DELETE FROM correction WHERE story = :story AND body LIKE :names")
                    .bind("story", story)
                    .bind("names", "%" + r.id() + "%")
                    .execute();
        }
    }

    private static void marks(Handle h, Report report, long erasure) {
        for (String mark : Sameness.marks(report)) keepOut(h, mark, erasure);
    }

    private static void keepOut(Handle h, String mark, long erasure) {
        h.createUpdate(
                        "INSERT INTO kept_out (mark, erasure) VALUES (:mark, :erasure) ON CONFLICT"
                                + " (mark) DO NOTHING")
                .bind("mark", mark)
                .bind("erasure", erasure)
                .execute();
    }

    private static void remove(Change c, Reports.Known r) {
        Handle h = c.sql();
        AlertLog.forget(h, r.number());
        Candidates.forget(h, r.number());
        h.createUpdate("DELETE FROM version WHERE report = :number")
                .bind("number", r.number())
                .execute();
        h.createUpdate("DELETE FROM report WHERE number = :number")
                .bind("number", r.number())
                .execute();
        h.createUpdate("INSERT INTO erased_report (number, change) VALUES (:number, :change)")
                .bind("number", r.number())
                .bind("change", c.number())
                .execute();
    }

    /// The erasure that keeps a report out.
    static Optional<Long> keptOut(Handle h, Report report) {
        List<String> marks = new java.util.ArrayList<>(Sameness.marks(report));
        report.outlet().map(Sameness::outletMark).ifPresent(marks::add);
        return h.createQuery("SELECT MIN(erasure) FROM kept_out WHERE mark IN (<marks>)")
                .bindList("marks", marks)
                .mapTo(Long.class)
                .findOne();
    }
}
