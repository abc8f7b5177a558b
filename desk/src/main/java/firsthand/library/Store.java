package firsthand.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The database: one writer at a time, any number of readers. A write is a transaction that is on
/// the disk when [#write] returns.
final class Store implements AutoCloseable {
    /// How many idle connections are kept for readers.
    private static final int IDLE = 8;

    private final Dialect dialect;
    private final String url;
    private Connection writing;
    private final ReentrantLock writer = new ReentrantLock();
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Jdbi written;
    private final Jdbi reading = Jdbi.create(new Readers());
    private volatile boolean closed;

    private Store(String url, Dialect dialect) throws SQLException {
        this.url = url;
        this.dialect = dialect;
        this.writing = connect(false);
        this.written =
                Jdbi.create(
                        new ConnectionFactory() {
                            @Override
                            public Connection openConnection() {
                                return writing;
                            }

                            @Override
                            public void closeConnection(Connection c) {
                                // the writer's connection stays open
                            }
                        });
    }

    /// A database by its JDBC address, brought to the present schema.
    static Store open(String url) {
        Dialect dialect = url.startsWith("jdbc:postgresql:") ? Dialect.POSTGRESQL : Dialect.SQLITE;
        try {
            Store store = new Store(url, dialect);
            try {
                Migrations.run(store.writing);
            } catch (SQLException | RuntimeException e) {
                store.close();
                throw e;
            }
            return store;
        } catch (SQLException e) {
            throw Troubles.ofOpening(e, url);
        }
    }

    /// SQLite in this file; folders are made as needed.
    static Store open(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LibraryException("The library's folder can't be made: " + file, e);
        }
        return open("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private Connection connect(boolean readOnly) throws SQLException {
        Connection c = DriverManager.getConnection(url, dialect.properties(readOnly));
        try (Statement s = c.createStatement()) {
            for (String sql : dialect.setUp(readOnly)) s.execute(sql);
        } catch (SQLException e) {
            c.close();
            throw e;
        }
        return c;
    }

    /// Runs what only reads. It sees one state of the library.
    <T> T read(Function<Handle, T> work) {
        try {
            return reading.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw Troubles.told(e);
        }
    }

    /// Readers' connections are kept open between reads.
    private final class Readers implements ConnectionFactory {
        @Override
        public Connection openConnection() throws SQLException {
            if (closed) throw new LibraryException("The library is closed.");
            Connection c = idle.pollFirst();
            return c == null ? connect(true) : c;
        }

        @Override
        public void closeConnection(Connection c) throws SQLException {
            if (closed || idle.size() >= IDLE) c.close();
            else idle.addFirst(c);
        }
    }

    /// Runs work that writes, whole or not at all.
    ///
    /// @throws LibraryException when it can't be made durable; then nothing of it was kept
    <T> T write(Function<Change, T> work) {
        writer.lock();
        try {
            if (closed) throw new LibraryException("The library is closed.");
            if (writing.isClosed()) writing = connect(false);
            T result;
            try {
                writing.setAutoCommit(false);
                try (Handle h = written.open()) {
                    result = work.apply(new Change(h));
                    writing.commit();
                    writing.setAutoCommit(true);
                }
            } catch (SQLException | RuntimeException | Error e) {
                abandon();
                throw e;
            }
            return result;
        } catch (SQLException | JdbiException e) {
            throw Troubles.told(e);
        } finally {
            writer.unlock();
        }
    }

    /// After a failure nobody knows what the connection still holds (a full disk ends a transaction
    /// by itself): closing it rolls back whatever it is.
    private void abandon() {
        try {
            writing.close();
        } catch (SQLException e) {
            // the work's own failure is what the caller is told
        }
    }

    /// Gives freed pages back and leaves no erased words in the write-ahead log.
    void scrub() {
        writer.lock();
        try (Statement s = writing.createStatement()) {
            for (String sql : dialect.scrub()) s.execute(sql);
        } catch (SQLException e) {
            throw Troubles.told(e);
        } finally {
            writer.unlock();
        }
    }

    /// What the database finds wrong with itself; empty when nothing is.
    List<String> check() {
        return read(h -> dialect.check(h));
    }

    @Override
    public void close() {
        writer.lock();
        try {
            closed = true;
            List<Connection> all = new ArrayList<>(idle);
            idle.clear();
            all.add(writing);
            for (Connection c : all) c.close();
        } catch (SQLException e) {
            throw Troubles.told(e);
        } finally {
            writer.unlock();
        }
    }
}
