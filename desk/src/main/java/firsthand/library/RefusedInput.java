package firsthand.library;

import java.time.Instant;

/// An input that could not be taken, and why.
public record RefusedInput(Instant at, String place, String key, String reason) {}
