package firsthand.statement;

import firsthand.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An encounter that the report tells of: talks, a press conference, a hearing.
///
/// @param who the parties, in order of mention
/// @param date ISO 8601: a day, or less where less is known
/// @param kind `press`, `talks`, `session` or `visit`
/// @param dated whether the words beside it tell the date; else it is taken from what the report
///     last spoke of, or from its day of publication
public record Meeting(
        Span span,
        List<String> who,
        Optional<String> where,
        Optional<String> date,
        OptionalInt minutes,
        String kind,
        boolean dated)
        implements Statement {
    public Meeting {
        who = List.copyOf(who);
    }
}
