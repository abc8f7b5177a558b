package firsthand.library;

import firsthand.report.Report;
import java.time.Instant;

/// One version of a report as the library keeps it.
///
/// @param report its id is the library's own: the given one, with a number behind it where that was
///     taken
/// @param version counted from 1
/// @param versions how many there are
/// @param firstSeen when this version came in
/// @param basis on what ground it is kept
/// @param original SHA-256 of the bytes it was read from, see [Library#original]
public record StoredReport(
        Report report,
        StoryId story,
        int version,
        int versions,
        Instant firstSeen,
        String basis,
        String original) {}
