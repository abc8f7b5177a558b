package firsthand.collation;

import java.util.List;

/// A dated point of the story: `when` is ISO 8601, `what` the words around it in the first report
/// that gives it.
public record Moment(String when, String what, List<Passage> readings) {
    public Moment {
        readings = List.copyOf(readings);
    }
}
