package firsthand.follow;

import java.time.Duration;

/// What fetching may cost, and where it may go.
///
/// @param bytes the longest body, after decompression
/// @param ratio how many times its compressed size a body may grow once it is past a megabyte
/// @param time the longest time for one answer, from the connection to the last byte
/// @param redirects how many redirects are followed
/// @param allowPrivate whether one's own network may be fetched from
public record FetchLimits(
        int bytes, int ratio, Duration time, int redirects, boolean allowPrivate) {
    public static final FetchLimits USUAL =
            new FetchLimits(32 << 20, 100, Duration.ofSeconds(30), 5, false);

    /// The same, for one's own network too.
    public FetchLimits allowingPrivate() {
        return new FetchLimits(bytes, ratio, time, redirects, true);
    }
}
