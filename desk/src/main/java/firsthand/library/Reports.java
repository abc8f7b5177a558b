package firsthand.library;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables of reports, their versions and originals.
final class Reports {
    private static final String STORED =
            """
            SELECT v.body, v.number, v.first_seen, v.basis, v.original, r.id, r.versions,
                   s.id AS story_id
            FROM report r
            JOIN version v ON v.report = r.number
            JOIN story s ON s.number = r.story
            """;

    private Reports() {}

    /// A report as it is known to the writer.
    record Known(long number, String id, long story, String storyId, int versions) {}

    static Optional<Known> same(Handle h, String sameness) {
        return known(
                h,
                "JOIN version v ON v.report = r.number WHERE v.sameness = :key AND v.number ="
                        + " r.versions",
                sameness);
    }

    static Optional<Known> atAddress(Handle h, String address) {
        return known(h, "WHERE r.address = :key", address);
    }

    static Optional<Known> given(Handle h, String given) {
        return known(h, "WHERE r.given = :key AND r.address IS NULL", given);
    }

    static Optional<Known> byId(Handle h, String id) {
        return known(h, "WHERE r.id = :key", id);
    }

    private static Optional<Known> known(Handle h, String where, String key) {
        return h.createQuery(
                        "SELECT r.number, r.id, r.story, r.versions, s.id AS story_id FROM report r"
                                + " JOIN story s ON s.number = r.story "
                                + where
                                + " ORDER BY r.number LIMIT 1")
                .bind("key", key)
                .map(
                        (row, context) ->
                                new Known(
                                        row.getLong("number"),
                                        row.getString("id"),
                                        row.getLong("story"),
                                        row.getString("story_id"),
                                        row.getInt("versions")))
                .findOne();
    }

    static void insert(Change c, long number, Report r, long story, String given, Instant now) {
        c.sql()
                .createUpdate(
                        "INSERT INTO report (number, id, story, outlet, address, given, versions,"
                                + " first_seen) VALUES (:number, :id, :story, :outlet, :address,"
                                + " :given, 0, :now)")
                .bind("number", number)
                .bind("id", r.id())
                .bind("story", story)
                .bind("outlet", clean(r.outlet()))
                .bind("address", clean(Sameness.address(r)))
                .bind("given", given)
                .bind("now", now.toString())
                .execute();
    }

    static void insertVersion(
            Change c, long report, int version, Report r, Incoming in, Instant now) {
        String original = Sameness.hash(in.original());
        c.sql()
                .createUpdate(
                        "INSERT INTO original (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT"
                                + " (sha256) DO NOTHING")
                .bind("sha256", original)
                .bind("bytes", in.original())
                .execute();
        c.sql()
                .createUpdate(
                        "INSERT INTO version (report, number, sameness, published, title, body,"
                                + " original, basis, first_seen, change) VALUES (:report, :number,"
                                + " :sameness, :published, :title, :body, :original, :basis, :now,"
                                + " :change)")
                .bind("report", report)
                .bind("number", version)
                .bind("sameness", Sameness.of(in.report()))
                .bind("published", millis(r))
                .bind("title", clean(r.title()))
                .bind("body", RecordJson.write(r, Report.class))
                .bind("original", original)
                .bind("basis", in.basis())
                .bind("now", now.toString())
                .bind("change", c.number())
                .execute();
        c.sql()
                .createUpdate("UPDATE report SET versions = :version WHERE number = :report")
                .bind("version", version)
                .bind("report", report)
                .execute();
    }

    private static @Nullable Long millis(Report r) {
        return r.published().map(StatedTime::earliest).map(Instant::toEpochMilli).orElse(null);
    }

    /// Databases have no character 0 in a text.
    private static @Nullable String clean(Optional<String> text) {
        return text.map(t -> t.replace("\u0000", "")).orElse(null);
    }

    /// The id, or with the smallest number behind it that makes it the library's only one.
    static String freeId(Handle h, String given) {
        String wanted = given.replace("\u0000", "");
        String id = wanted;
        for (int n = 2; byId(h, id).isPresent(); n++) id = wanted + "-" + n;
        return id;
    }

    /// The present version.
    static Optional<StoredReport> stored(Handle h, String id) {
        return h.createQuery(STORED + "WHERE r.id = :id AND v.number = r.versions")
                .bind("id", id)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /// All versions, first to last.
    static List<StoredReport> versions(Handle h, String id) {
        return h.createQuery(STORED + "WHERE r.id = :id ORDER BY v.number")
                .bind("id", id)
                .map((row, context) -> stored(row))
                .list();
    }

    /// The present versions of a story's reports, in the order in which they came.
    static List<StoredReport> ofStory(Handle h, String story) {
        return h.createQuery(
                        STORED + "WHERE s.id = :story AND v.number = r.versions ORDER BY r.number")
                .bind("story", Stories.present(h, story))
                .map((row, context) -> stored(row))
                .list();
    }

    private static StoredReport stored(ResultSet row) throws SQLException {
        return new StoredReport(
                RecordJson.read(row.getString("body"), Report.class),
                new StoryId(row.getString("story_id")),
                row.getInt("number"),
                row.getInt("versions"),
                Instant.parse(row.getString("first_seen")),
                row.getString("basis"),
                row.getString("original"));
    }

    /// The present version of the report of this number.
    static Optional<StoredReport> numbered(Handle h, long number) {
        return h.createQuery(STORED + "WHERE r.number = :number AND v.number = r.versions")
                .bind("number", number)
                .map((row, context) -> stored(row))
                .findOne();
    }

    /// The present versions of reports after the given number, in the order in which they came.
    static List<Numbered> after(Handle h, long number, int limit) {
        return h.createQuery(
                        "SELECT r.number AS report_number, "
                                + STORED.strip().substring("SELECT ".length())
                                + " WHERE r.number > :number AND v.number = r.versions ORDER BY"
                                + " r.number LIMIT :limit")
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> new Numbered(row.getLong("report_number"), stored(row)))
                .list();
    }

    /// A report with its number.
    record Numbered(long number, StoredReport report) {}

    static Optional<byte[]> original(Handle h, String sha256) {
        return h.createQuery("SELECT bytes FROM original WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne();
    }

    static List<Outlet> outlets(Handle h) {
        return h.createQuery(
                        "SELECT outlet, COUNT(*) AS reports, SUM(CASE WHEN versions > 1 THEN 1 ELSE 0"
                                + " END) AS revised, MIN(first_seen) AS first_seen FROM"
                                + " report WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY reports"
                                + " DESC, outlet")
                .map(
                        (row, context) ->
                                new Outlet(
                                        row.getString("outlet"),
                                        row.getInt("reports"),
                                        row.getInt("revised"),
                                        Instant.parse(row.getString("first_seen"))))
                .list();
    }
}
