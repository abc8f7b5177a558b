package firsthand.library;

import firsthand.dossier.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The tables that people's acts leave: corrections, the audit log, refusals, erasures.
final class Ledger {
    private Ledger() {}

    static List<StoredCorrection> corrections(Handle h, String story) {
        return h.createQuery(
                        "SELECT c.number, c.body, c.undone FROM correction c JOIN story s ON"
                                + " s.number = c.story WHERE s.id = :story ORDER BY c.number")
                .bind("story", Stories.present(h, story))
                .map(
                        (row, context) ->
                                new StoredCorrection(
                                        row.getLong("number"),
                                        new StoryId(story),
                                        RecordJson.read(row.getString("body"), Correction.class),
                                        row.getInt("undone") != 0))
                .list();
    }

    static long correct(Change c, long story, StoryId id, Correction correction) {
        long number = c.next("correction");
        c.sql()
                .createUpdate(
                        "INSERT INTO correction (number, story, body, undone) VALUES (:number,"
                                + " :story, :body, 0)")
                .bind("number", number)
                .bind("story", story)
                .bind("body", RecordJson.write(correction, Correction.class))
                .execute();
        String what = "correction " + number + " of " + id + ": " + correction.signed().why();
        audit(c, correction.signed().when(), correction.signed().who(), "corrected", what);
        return number;
    }

    /// Returns whether there was such a correction and it stood.
    static boolean undo(Change c, long number, String who, Instant now) {
        int found =
                c.sql()
                        .createUpdate(
                                "UPDATE correction SET undone = 1 WHERE number = :number AND undone"
                                        + " = 0")
                        .bind("number", number)
                        .execute();
        if (found > 0) audit(c, now, who, "undid", "correction " + number);
        return found > 0;
    }

    static Optional<StoryId> storyOf(Handle h, long correction) {
        return h.createQuery(
                        "SELECT s.id FROM correction c JOIN story s ON s.number = c.story WHERE"
                                + " c.number = :number")
                .bind("number", correction)
                .mapTo(String.class)
                .findOne()
                .map(StoryId::new);
    }

    static void audit(Change c, Instant at, String who, String what, String detail) {
        c.sql()
                .createUpdate(
                        "INSERT INTO audit (number, at, who, what, detail) VALUES (:number, :at,"
                                + " :who, :what, :detail)")
                .bind("number", c.next("audit"))
                .bind("at", at.toString())
                .bind("who", who)
                .bind("what", what)
                .bind("detail", detail)
                .execute();
    }

    /// The newest entries first.
    static List<AuditEntry> audit(Handle h, int limit) {
        return h.createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT :limit")
                .bind("limit", limit)
                .map(
                        (row, context) ->
                                new AuditEntry(
                                        row.getLong("number"),
                                        Instant.parse(row.getString("at")),
                                        row.getString("who"),
                                        row.getString("what"),
                                        row.getString("detail")))
                .list();
    }

    static void refuse(Change c, RefusedInput r) {
        c.sql()
                .createUpdate(
                        "INSERT INTO refusal (number, at, place, reason_key, reason) VALUES"
                                + " (:number, :at, :place, :key, :reason)")
                .bind("number", c.next("refusal"))
                .bind("at", r.at().toString())
                .bind("place", r.place().replace("\u0000", ""))
                .bind("key", r.key())
                .bind("reason", r.reason().replace("\u0000", ""))
                .execute();
    }

    /// The newest first.
    static List<RefusedInput> refusals(Handle h, int limit) {
        return h.createQuery("SELECT * FROM refusal ORDER BY number DESC LIMIT :limit")
                .bind("limit", limit)
                .map(
                        (row, context) ->
                                new RefusedInput(
                                        Instant.parse(row.getString("at")),
                                        row.getString("place"),
                                        row.getString("reason_key"),
                                        row.getString("reason")))
                .list();
    }

    /// The newest first.
    static List<Erasure> erasures(Handle h) {
        return h.createQuery("SELECT * FROM erasure ORDER BY number DESC")
                .map(
                        (row, context) ->
                                new Erasure(
                                        row.getLong("number"),
                                        Instant.parse(row.getString("at")),
                                        row.getString("who"),
                                        row.getString("why"),
                                        row.getString("kind"),
                                        row.getInt("reports")))
                .list();
    }
}
