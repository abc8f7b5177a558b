package firsthand.follow;

import java.time.Duration;
import java.util.Optional;

/// What became of a body that was handed to a server.
public sealed interface Posted {

    /// The server has it: it answered with a status of 200 to 299.
    record Taken() implements Posted {}

    /// It was not taken.
    ///
    /// @param reason one sentence for a person
    /// @param after the time to wait that the server names
    record Failed(String reason, Optional<Duration> after) implements Posted {}
}
