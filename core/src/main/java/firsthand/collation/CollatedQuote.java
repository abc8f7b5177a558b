package firsthand.collation;

import firsthand.statement.Quote;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One utterance in all its readings.
///
/// @param speaker the name that the story's reports settle on
/// @param origins independent first-hand sources behind it; empty: not established
/// @param nearest index of the reading that stands nearest the origin
/// @param nearestWhy the reason, in plain words
public record CollatedQuote(
        String id,
        Optional<String> speaker,
        Status status,
        OptionalInt origins,
        List<Reading> readings,
        int nearest,
        String nearestWhy) {
    public CollatedQuote {
        readings = List.copyOf(readings);
    }

    CollatedQuote withId(String number) {
        return new CollatedQuote(number, speaker, status, origins, readings, nearest, nearestWhy);
    }

    /// What all readings together show.
    public enum Status {
        AGREED,
        ALTERED,
        MISATTRIBUTED,
        SINGLE
    }

    /// One report's reading.
    public record Reading(String report, Quote quote, ReadingStatus status) {}

    /// What happened to the words on the way.
    public enum ReadingStatus {
        FAITHFUL,
        CUT,
        ALTERED,
        BACK_TRANSLATED,
        MISATTRIBUTED
    }
}
