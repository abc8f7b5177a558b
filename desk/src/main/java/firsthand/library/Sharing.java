package firsthand.library;

import java.util.Optional;

/// A report that shares words with another: one may come from the other, or both from a third. Seen
/// when the later of them came in, before their stories are compared.
///
/// @param report its id
/// @param story the story that it belongs to, which may be another one
/// @param shared how many different runs of five words both have, twenty at least
public record Sharing(
        String report, Optional<String> outlet, Optional<String> title, StoryId story, int shared) {

    /// Two reports of one story that share words, and how many runs of five.
    ///
    /// @param report the id of the one that came later
    /// @param outlet its outlet
    public record Pair(
            String report,
            Optional<String> outlet,
            String other,
            Optional<String> otherOutlet,
            int shared) {}
}
