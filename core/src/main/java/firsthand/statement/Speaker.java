package firsthand.statement;

import firsthand.text.Span;
import java.util.Optional;

/// Who is quoted.
///
/// @param name the fullest name that the report gives
/// @param mention where this speaker is named for this quote: a name, a title or a pronoun
public record Speaker(String name, Optional<Span> mention) {
    public Speaker {
        if (name.isBlank()) throw new IllegalArgumentException("a speaker has a name");
    }
}
