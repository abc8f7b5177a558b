package firsthand.library;

import java.time.Instant;

/// Who published, as the reports state it.
///
/// @param revised how many of its reports came again in another version
public record Outlet(String name, int reports, int revised, Instant firstSeen) {}
