package firsthand.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that a person asked to be told of.
///
/// @param number counted from 1 in the order in which they were noted; 0: not noted
/// @param mark the same for the same thing found again under the same rule
/// @param rule the name of the rule that found it
/// @param kind what happened: `figure`, `quote`, `origin`, `match`
/// @param text what happened, in one or a few plain sentences
/// @param passages the words in reports that show it
public record Alert(
        long number,
        String mark,
        String rule,
        String kind,
        Instant at,
        StoryId story,
        String title,
        String text,
        List<Passage> passages) {
    public Alert {
        passages = List.copyOf(passages);
    }

    /// Words of a report.
    ///
    /// @param start in code points of the report's text
    /// @param end the first code point that no longer belongs to it
    public record Passage(
            String report,
            Optional<String> outlet,
            Optional<String> address,
            int start,
            int end,
            String words) {}

    Alert numbered(long given) {
        return new Alert(given, mark, rule, kind, at, story, title, text, passages);
    }
}
