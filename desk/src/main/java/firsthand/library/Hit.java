package firsthand.library;

import java.util.Optional;

/// A report that a search found.
///
/// @param snippet the words around the first place that matches, plain text
public record Hit(
        String report,
        StoryId story,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        String snippet) {}
