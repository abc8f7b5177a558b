package firsthand.collation;

import java.util.List;
import java.util.Optional;

/// One undertaking in all its readings. `due` is ISO 8601: a day, a month or a year.
public record CollatedCommitment(
        String id, Optional<String> by, String what, Optional<String> due, List<Passage> readings) {
    public CollatedCommitment {
        readings = List.copyOf(readings);
    }
}
