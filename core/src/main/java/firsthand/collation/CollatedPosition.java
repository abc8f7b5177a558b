package firsthand.collation;

import firsthand.statement.Position;
import java.util.List;

/// Where one party stands on one issue, with all the words that show it.
public record CollatedPosition(
        String party, String issue, Position.Stance stance, List<Passage> readings) {
    public CollatedPosition {
        readings = List.copyOf(readings);
    }
}
