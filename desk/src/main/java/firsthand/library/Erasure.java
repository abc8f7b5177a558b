package firsthand.library;

import java.time.Instant;

/// Something that was erased. What it was isn't kept, only hashes by which it is known again and
/// stays out.
///
/// @param kind `report` or `outlet`
/// @param reports how many reports went
public record Erasure(long number, Instant at, String who, String why, String kind, int reports) {}
