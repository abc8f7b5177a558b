package firsthand.library;

import org.jdbi.v3.core.Handle;

/// One writing transaction. It begins by raising the library's count of changes, which holds every
/// other writer back until it ends.
///
/// @param number of this change
record Change(Handle sql, long number) {
    Change(Handle sql) {
        this(sql, raise(sql, "change"));
    }

    /// The number of the last change that was made.
    static long last(Handle sql) {
        return sql.createQuery("SELECT value FROM counter WHERE name = 'change'")
                .mapTo(Long.class)
                .one();
    }

    /// The next number of its kind; never given twice, not even after an erasure.
    long next(String counter) {
        return raise(sql, counter);
    }

    private static long raise(Handle sql, String counter) {
        sql.createUpdate("UPDATE counter SET value = value + 1 WHERE name = :name")
                .bind("name", counter)
                .execute();
        return sql.createQuery("SELECT value FROM counter WHERE name = :name")
                .bind("name", counter)
                .mapTo(Long.class)
                .one();
    }
}
