package firsthand.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The table of stories. What it says of a story's reports is brought up to date by [#refresh].
final class Stories {
    private Stories() {}

    static void open(Change c, long number, String id, Instant now) {
        c.sql()
                .createUpdate(
                        "INSERT INTO story (number, id, title, changed, reports) VALUES (:number,"
                                + " :id, '', :now, 0)")
                .bind("number", number)
                .bind("id", id)
                .bind("now", now.toString())
                .execute();
    }

    static void move(Change c, long report, long story) {
        c.sql()
                .createUpdate("UPDATE report SET story = :story WHERE number = :report")
                .bind("story", story)
                .bind("report", report)
                .execute();
    }

    /// When a story has lost all its reports, its id and its corrections go on to the other.
    static void mergeIfEmpty(Change c, long from, long to) {
        Handle h = c.sql();
        Optional<String> gone =
                h.createQuery(
                                "SELECT id FROM story s WHERE number = :from AND NOT EXISTS (SELECT"
                                        + " 1 FROM report r WHERE r.story = s.number)")
                        .bind("from", from)
                        .mapTo(String.class)
                        .findOne();
        if (gone.isEmpty()) return;
        h.createUpdate("UPDATE merged SET story = :to WHERE story = :from")
                .bind("from", from)
                .bind("to", to)
                .execute();
        h.createUpdate(
                        "INSERT INTO merged (id, story) VALUES (:id, :to) ON CONFLICT (id) DO"
                                + " UPDATE SET story = :to")
                .bind("id", gone.get())
                .bind("to", to)
                .execute();
        h.createUpdate("UPDATE correction SET story = :to WHERE story = :from")
                .bind("from", from)
                .bind("to", to)
                .execute();
    }

    /// The id that a story has now: its own, or that of the story it was merged into.
    static String present(Handle h, String id) {
        return h.createQuery(
                        "SELECT s.id FROM merged m JOIN story s ON s.number = m.story WHERE m.id ="
                                + " :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElse(id);
    }

    static boolean exists(Handle h, String id) {
        return number(h, id).isPresent();
    }

    static String id(Handle h, long number) {
        return h.createQuery("SELECT id FROM story WHERE number = :number")
                .bind("number", number)
                .mapTo(String.class)
                .one();
    }

    /// The id, or with the smallest number behind it that makes it the library's only one.
    static String freeId(Handle h, String wanted) {
        String id = wanted;
        for (int n = 2; exists(h, id); n++) id = wanted + "-" + n;
        return id;
    }

    static Optional<Long> number(Handle h, String id) {
        return h.createQuery("SELECT number FROM story WHERE id = :id")
                .bind("id", present(h, id))
                .mapTo(Long.class)
                .findOne();
    }

    /// Counts a story's reports anew; a story without any goes.
    static void refresh(Change c, long number, Instant now) {
        Handle h = c.sql();
        int reports =
                h.createQuery("SELECT COUNT(*) FROM report WHERE story = :number")
                        .bind("number", number)
                        .mapTo(Integer.class)
                        .one();
        if (reports == 0) {
            for (String table : List.of("dossier", "correction", "merged")) {
                h.createUpdate("DELETE FROM " + table + " WHERE story = :number")
                        .bind("number", number)
                        .execute();
            }
            h.createUpdate("DELETE FROM story WHERE number = :number")
                    .bind("number", number)
                    .execute();
            return;
        }
        h.createUpdate(
                        """
                        UPDATE story SET reports = :reports, changed = :now, change = :change,
                          first_published = (SELECT MIN(v.published) FROM version v JOIN report r
                            ON r.number = v.report WHERE r.story = :number),
                          last_published = (SELECT MAX(v.published) FROM version v JOIN report r
                            ON r.number = v.report WHERE r.story = :number),
                          title = COALESCE((SELECT v.title FROM version v JOIN report r
                            ON r.number = v.report WHERE r.story = :number AND v.title IS NOT NULL
                            ORDER BY COALESCE(v.published, 9000000000000000), r.number, v.number
                            LIMIT 1), '')
                        WHERE number = :number
                        """)
                .bind("reports", reports)
                .bind("now", now.toString())
                .bind("change", c.number())
                .bind("number", number)
                .execute();
    }

    static Optional<StoryLine> line(Handle h, String id, Instant now) {
        return h.createQuery(StoryList.LINE + " WHERE s.id = :id")
                .bind("since", StoryList.since(now))
                .bind("id", present(h, id))
                .map((row, context) -> line(row))
                .findOne();
    }

    static StoryLine line(ResultSet row) throws SQLException {
        return new StoryLine(
                new StoryId(row.getString("id")),
                row.getString("title"),
                Rows.millis(row, "first_published"),
                Rows.millis(row, "last_published"),
                Instant.parse(row.getString("changed")),
                row.getInt("reports"),
                row.getInt("recent"),
                Rows.number(row, "origins"),
                row.getInt("altered"),
                row.getInt("contested"));
    }
}
