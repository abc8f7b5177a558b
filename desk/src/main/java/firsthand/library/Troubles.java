package firsthand.library;

import java.sql.SQLException;
import java.util.Locale;

/// What a person is told when the database fails.
final class Troubles {
    private Troubles() {}

    static LibraryException told(Exception trouble) {
        String said = said(trouble).toUpperCase(Locale.ROOT);
        String why;
        if (said.contains("SQLITE_FULL") || said.contains("NO SPACE")) {
            why = "There is no room left on the disk for the library.";
        } else if (said.contains("SQLITE_IOERR")) {
            why = "The disk fails: the library could not be read or made safe.";
        } else if (said.contains("SQLITE_BUSY")) {
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

    private static String said(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException) return String.valueOf(t.getMessage());
        }
        return String.valueOf(trouble.getMessage());
    }
}
