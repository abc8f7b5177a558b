package firsthand.library;

import firsthand.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Whether what stands in the store agrees with itself.
final class Soundness {
    /// Of each kind so many are named.
    private static final int NAMED = 20;

    /// What must not be found, and what it means.
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put(
                "SELECT r.id FROM report r LEFT JOIN story s ON s.number = r.story WHERE s.number"
                        + " IS NULL",
                "A report is in no story");
        NEVER.put(
                "SELECT r.id FROM report r LEFT JOIN version v ON v.report = r.number AND v.number"
                        + " = r.versions WHERE v.report IS NULL",
                "A report has no present version");
        NEVER.put(
                "SELECT s.id FROM story s WHERE s.reports <> (SELECT COUNT(*) FROM report r WHERE"
                        + " r.story = s.number)",
                "A story counts other reports than it has");
        NEVER.put(
                "SELECT v.original FROM version v LEFT JOIN original o ON o.sha256 = v.original"
                        + " WHERE o.sha256 IS NULL",
                "An original is missing");
        NEVER.put(
                "SELECT CAST(c.report AS TEXT) FROM candidate c WHERE NOT EXISTS (SELECT 1 FROM"
                        + " report r WHERE r.number = c.report) OR NOT EXISTS (SELECT 1 FROM report"
                        + " r WHERE r.number = c.other)",
                "A report is noted as sharing words with one that is not there");
    }

    private Soundness() {}

    static int reports(Handle h) {
        return h.createQuery("SELECT COUNT(*) FROM report").mapTo(Integer.class).one();
    }

    static List<String> check(Handle h) {
        List<String> wrong = new ArrayList<>();
        NEVER.forEach(
                (sql, meaning) -> {
                    for (String id :
                            h.createQuery(sql + " LIMIT " + NAMED).mapTo(String.class).list())
                        wrong.add(meaning + ": " + id);
                });
        originals(h, wrong);
        versions(h, wrong);
        return wrong;
    }

    private record Original(String sha256, byte[] bytes) {}

    private static void originals(Handle h, List<String> wrong) {
        h.createQuery("SELECT sha256, bytes FROM original")
                .setFetchSize(100)
                .map((row, c) -> new Original(row.getString("sha256"), row.getBytes("bytes")))
                .forEach(
                        o -> {
                            if (!Sameness.hash(o.bytes).equals(o.sha256) && wrong.size() < NAMED)
                                wrong.add("An original is not what it was: " + o.sha256);
                        });
    }

    private record Version(String id, String sameness, String body) {}

    private static void versions(Handle h, List<String> wrong) {
        h.createQuery(
                        "SELECT r.id, v.sameness, v.body FROM version v JOIN report r ON"
                                + " r.number = v.report")
                .setFetchSize(100)
                .map(
                        (row, c) ->
                                new Version(
                                        row.getString("id"),
                                        row.getString("sameness"),
                                        row.getString("body")))
                .forEach(
                        v -> {
                            Report r = RecordJson.read(v.body, Report.class);
                            if (!Sameness.of(r).equals(v.sameness) && wrong.size() < NAMED)
                                wrong.add("A report is not what it was: " + v.id);
                        });
    }
}
