package firsthand.web;

import java.time.Duration;

/// What one request may take.
///
/// @param body most bytes of a form or of an ordinary post
/// @param upload most bytes of reports that are handed over in one post
/// @param time after which an answer is given up
/// @param upkeep the same for work that reads reports or compares a story anew
/// @param idle how long a silent connection is kept
/// @param connections at one time
public record Limits(
        int body, int upload, Duration time, Duration upkeep, Duration idle, int connections) {
    public static final Limits USUAL =
            new Limits(
                    1 << 20,
                    32 << 20,
                    Duration.ofSeconds(20),
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(60),
                    512);
}
