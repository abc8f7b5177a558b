package firsthand.library;

import java.time.Instant;

/// Who did what, when. Entries are only ever added.
///
/// @param what `corrected`, `undid`, `erased`
public record AuditEntry(long number, Instant at, String who, String what, String detail) {}
