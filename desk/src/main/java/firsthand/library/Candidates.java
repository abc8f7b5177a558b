package firsthand.library;

import firsthand.reuse.DescentCandidates;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The table of descent candidates: which reports share so many words that one may come from the
/// other. Each pair stands there once, under the report that came later.
final class Candidates {
    private Candidates() {}

    /// Notes what was found for a report of which nothing is noted.
    static void put(Handle h, long report, List<DescentCandidates.Candidate> found) {
        for (DescentCandidates.Candidate c : found) {
            h.createUpdate(
                            "INSERT INTO candidate (report, other, shared) VALUES (:report, :other,"
                                    + " :shared)")
                    .bind("report", report)
                    .bind("other", c.report())
                    .bind("shared", c.shared())
                    .execute();
        }
    }

    static void forget(Handle h, long report) {
        h.createUpdate("DELETE FROM candidate WHERE report = :report OR other = :report")
                .bind("report", report)
                .execute();
    }

    /// The reports that share words with one, the closest first.
    static List<Sharing> of(Handle h, String report, int limit) {
        return h.createQuery(
                        """
                        SELECT o.id, o.outlet, v.title, s.id AS story, c.shared
                        FROM (SELECT other AS number, shared FROM candidate
                              WHERE report = (SELECT number FROM report WHERE id = :id)
                              UNION ALL
                              SELECT report AS number, shared FROM candidate
                              WHERE other = (SELECT number FROM report WHERE id = :id)) c
                        JOIN report o ON o.number = c.number
                        JOIN version v ON v.report = o.number AND v.number = o.versions
                        JOIN story s ON s.number = o.story
                        ORDER BY c.shared DESC, o.number
                        LIMIT :limit
                        """)
                .bind("id", report)
                .bind("limit", limit)
                .map(
                        (row, context) ->
                                new Sharing(
                                        row.getString("id"),
                                        Rows.text(row, "outlet"),
                                        Rows.text(row, "title"),
                                        new StoryId(row.getString("story")),
                                        row.getInt("shared")))
                .list();
    }

    /// The pairs of a story's reports that share words, the closest first.
    static List<Sharing.Pair> within(Handle h, String story, int limit) {
        return h.createQuery(
                        """
                        SELECT r.id, r.outlet, o.id AS other, o.outlet AS other_outlet, c.shared
                        FROM report r
                        JOIN candidate c ON c.report = r.number
                        JOIN report o ON o.number = c.other AND o.story = r.story
                        WHERE r.story = (SELECT number FROM story WHERE id = :story)
                        ORDER BY c.shared DESC, r.number, o.number
                        LIMIT :limit
                        """)
                .bind("story", Stories.present(h, story))
                .bind("limit", limit)
                .map(
                        (row, context) ->
                                new Sharing.Pair(
                                        row.getString("id"),
                                        Rows.text(row, "outlet"),
                                        row.getString("other"),
                                        Rows.text(row, "other_outlet"),
                                        row.getInt("shared")))
                .list();
    }
}
