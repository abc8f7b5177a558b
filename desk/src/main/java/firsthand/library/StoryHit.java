package firsthand.library;

import java.util.Optional;

/// A story that a search found.
///
/// @param best the report in which the words matter most; empty: no words were looked for
public record StoryHit(StoryLine story, Optional<Hit> best) {}
