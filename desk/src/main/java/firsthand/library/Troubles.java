package firsthand.library;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// What a person is told when the database fails.
final class Troubles {
    private Troubles() {}

    static LibraryException told(Exception trouble) {
        return new LibraryException(
                why(trouble, "")
                        + " What was acknowledged before is safe; of the work at hand nothing was kept.",
                trouble);
    }

    /// What a person is told when the database can't be opened.
    ///
    /// @param url its JDBC address, of which user and password are not repeated
    static LibraryException ofOpening(Exception trouble, String url) {
        String place = url.replaceFirst("^jdbc:[a-z]+:/*", "").replaceFirst("[?].*", "");
        return new LibraryException(
                why(trouble, " at " + place.substring(place.indexOf('@') + 1)), trouble);
    }

    private static String why(Exception trouble, String place) {
        String said = said(trouble).toUpperCase(Locale.ROOT);
        String why;
        String state = state(trouble);
        if (said.contains("SQLITE_FULL") || said.contains("NO SPACE") || state.equals("53100")) {
            why = "There is no room left on the disk for the library.";
        } else if (said.contains("SQLITE_IOERR")) {
            why = "The disk fails: the library could not be read or made safe.";
        } else if (state.startsWith("08")) {
            why = "The library's database" + place + " can't be reached.";
        } else if (state.startsWith("28") || state.equals("3D000")) {
            why = "The library's database" + place + " doesn't let us in: " + sentence(trouble);
        } else if (said.contains("SQLITE_BUSY") || state.equals("55P03")) {
            why = "Another program is writing into the library and doesn't end.";
        } else if (said.contains("SQLITE_NOTADB") || said.contains("SQLITE_CORRUPT")) {
            why = "The file is no library, or it is damaged.";
        } else if (said.contains("SQLITE_READONLY") || said.contains("SQLITE_CANTOPEN")) {
            why = "The library's file can't be opened for writing.";
        } else {
            why = "The library's database" + place + " reports: " + sentence(trouble);
        }
        return why;
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

    /// What the database said, without its degree ("FATAL:") and with a full stop.
    private static String sentence(Exception trouble) {
        String said = said(trouble).strip();
        for (String degree : List.of("FATAL: ", "ERROR: ", "PANIC: ")) {
            if (said.startsWith(degree)) said = said.substring(degree.length());
        }
        return said.endsWith(".") ? said : said + ".";
    }

    private static String said(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException) return String.valueOf(t.getMessage());
        }
        return String.valueOf(trouble.getMessage());
    }
}
