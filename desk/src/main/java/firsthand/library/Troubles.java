package firsthand.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

/// What a person is told when the database fails.
final class Troubles {
    private Troubles() {}

    static LibraryException told(Exception trouble) {
        String said = said(trouble).toUpperCase(Locale.ROOT);
        String why;
        String state = state(trouble);
        if (said.contains("SQLITE_FULL") || said.contains("NO SPACE") || state.equals("53100")) {
            why = "There is no room left on the disk for the library.";
        } else if (said.contains("SQLITE_IOERR")) {
            why = "The disk fails: the library could not be read or made safe.";
        } else if (state.startsWith("08")) {
            why = "The library's database can't be reached.";
        } else if (state.startsWith("28") || state.equals("3D000")) {
            why = "The library's database doesn't let us in: " + said(trouble);
        } else if (said.contains("SQLITE_BUSY") || state.equals("55P03")) {
            why = "Another program is writing into the library and doesn't end.";
        } else if (said.contains("SQLITE_NOTADB") || said.contains("SQLITE_CORRUPT")) {
            why = "The file is no library, or it is damaged.";
        } else if (said.contains("SQLITE_READONLY") || said.contains("SQLITE_CANTOPEN")) {
            why = "The library's file can't be opened for writing.";
        } else {
            why = "The library's database reports: " + said(trouble);
        }
        return new LibraryException(
                why
                        + " What was acknowledged before is safe; of the work at hand nothing was kept.",
                trouble);
    }

    /// What a person is told when the search index can't be written or read.
    static LibraryException ofIndex(IOException trouble) {
        String said = String.valueOf(trouble.getMessage());
        String why =
                said.toUpperCase(Locale.ROOT).contains("NO SPACE")
                        ? "There is no room left on the disk for the search index."
                        : "The search index fails: " + said + ".";
        return new LibraryException(
                why + " What was acknowledged is safe in the store; the index follows it later.",
                trouble);
    }

    /// The standard's five letters for what went wrong (PostgreSQL gives them, SQLite does not).
    private static String state(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException s && s.getSQLState() != null) return s.getSQLState();
        }
        return "";
    }

    private static String said(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException) return String.valueOf(t.getMessage());
        }
        return String.valueOf(trouble.getMessage());
    }
}
