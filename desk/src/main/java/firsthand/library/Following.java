package firsthand.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table of feeds and pages to follow.
final class Following {
    private Following() {}

    /// Puts it in, or brings what is known of it up to date.
    static void put(Change c, Followed f) {
        c.sql()
                .createUpdate(
                        """
                        INSERT INTO followed (address, kind, title, etag, last_modified, last_try,
                          last_success, next_try, failures, taken, state)
                        VALUES (:address, :kind, :title, :etag, :modified, :try, :success, :next,
                          :failures, :taken, :state)
                        ON CONFLICT (address) DO UPDATE SET kind = :kind, title = :title,
                          etag = :etag, last_modified = :modified, last_try = :try,
                          last_success = :success, next_try = :next, failures = :failures,
                          taken = :taken, state = :state
                        """)
                .bind("address", f.address())
                .bind("kind", f.kind())
                .bind("title", f.title())
                .bind("etag", f.etag().orElse(null))
                .bind("modified", f.lastModified().orElse(null))
                .bind("try", text(f.lastTry()))
                .bind("success", text(f.lastSuccess()))
                .bind("next", text(f.nextTry()))
                .bind("failures", f.failures())
                .bind("taken", f.taken())
                .bind("state", f.state())
                .execute();
    }

    private static @Nullable String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }

    static boolean remove(Change c, String address) {
        return c.sql()
                        .createUpdate("DELETE FROM followed WHERE address = :address")
                        .bind("address", address)
                        .execute()
                > 0;
    }

    static List<Followed> all(Handle h) {
        return h.createQuery("SELECT * FROM followed ORDER BY address")
                .map((row, context) -> followed(row))
                .list();
    }

    private static Followed followed(ResultSet row) throws SQLException {
        return new Followed(
                row.getString("address"),
                row.getString("kind"),
                row.getString("title"),
                Rows.text(row, "etag"),
                Rows.text(row, "last_modified"),
                Rows.time(row, "last_try"),
                Rows.time(row, "last_success"),
                Rows.time(row, "next_try"),
                row.getInt("failures"),
                row.getInt("taken"),
                row.getString("state"));
    }
}
