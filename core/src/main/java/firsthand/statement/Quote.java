package firsthand.statement;

import firsthand.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/// Words or thoughts that a report gives as somebody's.
///
/// @param span a direct or mixed quote: the words between the marks; an indirect one: the reported
///     clause
/// @param speaker empty when nobody can be named
/// @param cue the words that give it to the speaker: "said", "according to"
/// @param utterance pieces of one utterance that "she said" splits share this number
/// @param partOf for a mixed quote inside a reported clause: the index of that clause in the
///     report's list of quotes
public record Quote(
        Span span,
        Kind kind,
        Optional<Speaker> speaker,
        Optional<Span> cue,
        OptionalInt utterance,
        OptionalInt partOf)
        implements Statement {
    public Quote withSpeaker(Speaker named) {
        return new Quote(span, kind, Optional.of(named), cue, utterance, partOf);
    }

    /// How the words stand in the report.
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }
}
