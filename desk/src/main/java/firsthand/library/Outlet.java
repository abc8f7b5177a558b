package firsthand.library;

import java.time.Instant;

/// Who published, as the reports state it.
public record Outlet(String name, int reports, Instant firstSeen) {}
