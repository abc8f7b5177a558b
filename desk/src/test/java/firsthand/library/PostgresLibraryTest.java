package firsthand.library;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A library in a PostgreSQL that is started for it; each test has a database of its own.
class PostgresLibraryTest extends LibraryContract {
    private static EmbeddedPostgres server;
    private static int databases;

    private String database = "";

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Library opened(Supplier<Firsthand> firsthand) {
        if (database.isEmpty()) create();
        String url = server.getJdbcUrl("postgres", database);
        return Library.open(url, folder.resolve("index"), firsthand, () -> NOW);
    }

    private void create() {
        database = "library" + databases++;
        try (Connection c = server.getPostgresDatabase().getConnection();
                Statement s = c.createStatement()) {
            s.execute("CREATE DATABASE " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every row of every table, and the index beside.
    @Override
    List<String> remains() throws IOException {
        List<String> all = new ArrayList<>(bytes(folder));
        try (Connection c = server.getDatabase("postgres", database).getConnection();
                Statement s = c.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = c.getMetaData().getTables(null, "public", "%", null)) {
                while (rows.next()) {
                    if ("TABLE".equals(rows.getString("TABLE_TYPE")))
                        tables.add(rows.getString("TABLE_NAME"));
                }
            }
            assertTrue(tables.contains("report"), tables.toString());
            for (String table : tables) {
                try (ResultSet rows = s.executeQuery("SELECT t::text FROM " + table + " t")) {
                    while (rows.next()) all.add(table + ": " + rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    @Test
    void aServerThatIsNotThereIsToldByWord() {
        LibraryException e =
                assertThrows(
                        LibraryException.class,
                        () ->
                                Library.open(
                                        "jdbc:postgresql://localhost:1/nothing",
                                        folder,
                                        () -> FIRSTHAND));
        assertTrue(e.getMessage().contains("can't be reached"), e.getMessage());
    }
}
