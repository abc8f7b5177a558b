package firsthand.library;

import java.util.List;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;

/// What differs between the databases; all other SQL is the same.
enum Dialect {
    SQLITE {
        @Override
        Properties properties(boolean readOnly) {
            SQLiteConfig config = new SQLiteConfig();
            config.setTransactionMode(
                    readOnly
                            ? SQLiteConfig.TransactionMode.DEFERRED
                            : SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setBusyTimeout(BUSY_MILLIS);
            return config.toProperties();
        }

        @Override
        List<String> setUp(boolean readOnly) {
            String most = System.getProperty("firsthand.library.pages", "");
            List<String> all =
                    List.of(
                            "PRAGMA journal_mode = WAL",
                            "PRAGMA synchronous = FULL",
                            "PRAGMA secure_delete = ON",
                            "PRAGMA foreign_keys = ON",
                            "PRAGMA cache_size = -16000",
                            readOnly ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF");
            if (most.isEmpty()) return all;
            return java.util.stream.Stream.concat(
                            all.stream(),
                            java.util.stream.Stream.of(
                                    "PRAGMA max_page_count = " + Integer.parseInt(most)))
                    .toList();
        }

        @Override
        List<String> scrub() {
            return List.of("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        @Override
        List<String> check(Handle h) {
            List<String> found =
                    h.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).list();
            return found.equals(List.of("ok")) ? List.of() : found;
        }
    },

    POSTGRESQL {
        @Override
        Properties properties(boolean readOnly) {
            Properties properties = new Properties();
            properties.setProperty("ApplicationName", "firsthand");
            return properties;
        }

        @Override
        List<String> setUp(boolean readOnly) {
            return List.of(
                    "SET synchronous_commit = on",
                    "SET lock_timeout = " + BUSY_MILLIS,
                    // a reader sees one state of the library; a writer waits for the one before it
                    "SET default_transaction_isolation = "
                            + (readOnly ? "'repeatable read'" : "'read committed'"),
                    "SET default_transaction_read_only = " + (readOnly ? "on" : "off"));
        }

        @Override
        List<String> scrub() {
            return List.of("VACUUM");
        }

        @Override
        List<String> check(Handle h) {
            return List.of();
        }
    };

    /// How long a writer waits for one in another program.
    private static final int BUSY_MILLIS = 10_000;

    abstract Properties properties(boolean readOnly);

    abstract List<String> setUp(boolean readOnly);

    abstract List<String> scrub();

    abstract List<String> check(Handle h);
}
