package firsthand.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Brings a database to the present schema: numbered SQL files, each applied once, each in one
/// transaction, so that a crash leaves the state before or after it.
final class Migrations {
    /// In order. A new one is a file and a line here; one that was published is never changed.
    static final List<String> FILES =
            List.of(
                    "001-reports.sql",
                    "002-merged-stories.sql",
                    "003-alerts.sql",
                    "004-prepared.sql",
                    "005-candidates.sql");

    private Migrations() {}

    static void run(Connection c) throws SQLException {
        run(c, FILES.size());
    }

    /// @param last how many of the files are applied at most
    static void run(Connection c, int last) throws SQLException {
        c.setAutoCommit(false);
        try (Statement s = c.createStatement()) {
            s.execute("CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY)");
            int done = done(s);
            if (done > FILES.size()) {
                throw new LibraryException(
                        "This library was made by a newer Firsthand. Nothing was changed.");
            }
            c.commit();
            for (int i = done; i < last; i++) {
                for (String sql : statements(FILES.get(i))) s.execute(sql);
                s.execute("INSERT INTO migration VALUES (" + (i + 1) + ")");
                c.commit();
            }
        } catch (SQLException | RuntimeException e) {
            c.rollback();
            throw e;
        } finally {
            c.setAutoCommit(true);
        }
    }

    private static int done(Statement s) throws SQLException {
        try (ResultSet rows = s.executeQuery("SELECT COALESCE(MAX(number), 0) FROM migration")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// The file's statements; comments stand on lines of their own.
    private static List<String> statements(String file) {
        StringBuilder sql = new StringBuilder();
        text(file).lines().filter(l -> !l.startsWith("--")).forEach(l -> sql.append(l).append(' '));
        List<String> all = new ArrayList<>();
        for (String s : sql.toString().split(";")) if (!s.isBlank()) all.add(s.strip());
        return all;
    }

    private static String text(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("not built in: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
