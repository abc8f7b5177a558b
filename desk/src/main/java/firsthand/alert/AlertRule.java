package firsthand.alert;

import firsthand.library.StoryId;
import java.util.List;
import java.util.Optional;

/// What somebody wants to be told of, and where.
///
/// @param name the only one of its name
/// @param search only stories with a report in which these words stand; empty: all
/// @param story only this one
/// @param secret what webhooks are signed with
public record AlertRule(
        String name,
        Trigger when,
        String search,
        Optional<StoryId> story,
        List<Target> to,
        Optional<String> secret) {
    public AlertRule {
        to = List.copyOf(to);
    }

    /// What it looks for, without where it tells it: a rule that looks for something else begins
    /// anew.
    String definition() {
        return when + "\n" + search + "\n" + story.map(StoryId::value).orElse("");
    }
}
