package firsthand.collation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One encounter in all its readings. `date` is ISO 8601.
public record CollatedMeeting(
        String id,
        List<String> who,
        Optional<String> where,
        Optional<String> date,
        OptionalInt minutes,
        List<Passage> readings) {
    public CollatedMeeting {
        who = List.copyOf(who);
        readings = List.copyOf(readings);
    }
}
