package firsthand.library;

import java.time.Instant;
import java.util.Optional;

/// A feed or page that the library follows, and how it goes.
///
/// @param kind `feed` or `page`
/// @param nextTry not before then
/// @param failures how many tries failed in a row
/// @param taken how many reports came from it
/// @param state one or a few plain words: `new`, `fine`, `unchanged`, or why the last try failed
public record Followed(
        String address,
        String kind,
        String title,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<Instant> lastTry,
        Optional<Instant> lastSuccess,
        Optional<Instant> nextTry,
        int failures,
        int taken,
        String state) {

    /// One that was never tried.
    public static Followed fresh(String address, String kind, String title) {
        return new Followed(
                address,
                kind,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                "new");
    }
}
