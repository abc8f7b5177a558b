package firsthand.story;

import firsthand.statement.Statements;
import java.util.List;

/// The reports of one event, ordered by id, each with what it says.
public record Story(String id, List<Statements> reports) {
    public Story {
        if (reports.isEmpty()) throw new IllegalArgumentException("a story has reports");
        reports = List.copyOf(reports);
    }
}
