package firsthand.collation;

import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.stemma.Stemma;
import firsthand.text.Span;
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

    /// The same utterance with other readings, as a person put them together.
    ///
    /// @param stemma tells how many origins stand behind the reports
    public CollatedQuote regrouped(String id, List<Reading> kept, Stemma stemma) {
        Reading first = readings.get(nearest);
        int at = Math.max(0, kept.indexOf(first));
        OptionalInt behind =
                new Provenance(stemma).origins(kept.stream().map(Reading::report).toList());
        String why = kept.contains(first) ? nearestWhy : "Put together by hand.";
        return new CollatedQuote(id, speaker, Status.of(kept), behind, kept, at, why);
    }

    /// The same utterance under another speaker's name, in the item and in the readings that had
    /// the old one.
    public CollatedQuote renamed(String name) {
        List<Reading> under =
                readings.stream()
                        .map(
                                r ->
                                        r.status() == ReadingStatus.MISATTRIBUTED
                                                ? r
                                                : new Reading(
                                                        r.report(),
                                                        r.quote().withSpeaker(speaker(r, name)),
                                                        r.status(),
                                                        r.context()))
                        .toList();
        return new CollatedQuote(
                id, Optional.of(name), status, origins, under, nearest, nearestWhy);
    }

    private static Speaker speaker(Reading r, String name) {
        return new Speaker(name, r.quote().speaker().flatMap(Speaker::mention));
    }

    /// The same utterance with its origins counted in another tree.
    CollatedQuote withOrigins(Stemma stemma) {
        OptionalInt behind =
                new Provenance(stemma).origins(readings.stream().map(Reading::report).toList());
        return new CollatedQuote(id, speaker, status, behind, readings, nearest, nearestWhy);
    }

    CollatedQuote withId(String number) {
        return new CollatedQuote(number, speaker, status, origins, readings, nearest, nearestWhy);
    }

    /// What all readings together show.
    public enum Status {
        AGREED,
        ALTERED,
        MISATTRIBUTED,
        SINGLE;

        /// The worst that happened to any reading.
        static Status of(List<Reading> readings) {
            boolean altered = false;
            for (Reading r : readings) {
                if (r.status() == ReadingStatus.MISATTRIBUTED) return MISATTRIBUTED;
                altered |=
                        r.status() == ReadingStatus.ALTERED
                                || r.status() == ReadingStatus.BACK_TRANSLATED;
            }
            if (altered) return ALTERED;
            return readings.stream().map(Reading::report).distinct().count() == 1 ? SINGLE : AGREED;
        }
    }

    /// One report's reading.
    ///
    /// @param context the clause of the report in which words in quotation marks stand, for a mixed
    ///     quote
    public record Reading(
            String report, Quote quote, ReadingStatus status, Optional<Span> context) {}

    /// What happened to the words on the way.
    public enum ReadingStatus {
        FAITHFUL,
        CUT,
        ALTERED,
        BACK_TRANSLATED,
        MISATTRIBUTED
    }
}
