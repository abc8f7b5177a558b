package firsthand.collation;

import firsthand.statement.Figure;
import java.util.List;
import java.util.OptionalInt;

/// One thing counted or measured, in all its readings.
///
/// @param of what is counted, in the words of the reading that says most
/// @param origins independent first-hand sources behind it; readings that credit the same body
///     count once; empty: not established
public record CollatedFigure(
        String id,
        String of,
        String unit,
        Status status,
        OptionalInt origins,
        List<Reading> readings) {
    public CollatedFigure {
        readings = List.copyOf(readings);
    }

    CollatedFigure withId(String number) {
        return new CollatedFigure(number, of, unit, status, origins, readings);
    }

    /// What all readings together show.
    public enum Status {
        AGREED,
        DIFFERING,
        UPDATED,
        SINGLE
    }

    /// One report's reading.
    public record Reading(String report, Figure figure) {}
}
