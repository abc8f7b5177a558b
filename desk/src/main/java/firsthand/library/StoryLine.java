package firsthand.library;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// One story in a list.
///
/// @param firstPublished the earliest time that one of its reports states
/// @param changed when a report last joined it
/// @param reports how many reports it has
/// @param recent how many of them came in the day before the list was made
/// @param independentOrigins empty: no dossier was made yet, or not established
/// @param altered how many quotes are altered or misattributed, as far as a dossier was made
/// @param contested how many claims are contested or denied and figures differ
public record StoryLine(
        StoryId id,
        String title,
        Optional<Instant> firstPublished,
        Optional<Instant> lastPublished,
        Instant changed,
        int reports,
        int recent,
        OptionalInt independentOrigins,
        int altered,
        int contested) {}
