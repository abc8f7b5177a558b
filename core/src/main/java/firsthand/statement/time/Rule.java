package firsthand.statement.time;

import java.util.Optional;

/// One way to write a time.
interface Rule {
    /// The expression that begins with word `i`.
    Optional<Timex> at(Scene s, int i);
}
