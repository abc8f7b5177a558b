package firsthand.statement.name;

import java.util.List;

/// Somebody or something that a report names, under all the forms that it uses.
///
/// @param full the fullest form
/// @param roles what the report says he, she or it is: "foreign minister of Norland", in order of
///     place, each once
/// @param mentions in order of place
public record Name(String full, Kind kind, Sex sex, List<String> roles, List<Mention> mentions) {
    public Name {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /// What a name names, as far as its words and its surroundings tell.
    public enum Kind {
        PERSON,
        /// a body, a firm, or a place that acts
        ORGANIZATION,
        UNKNOWN
    }

    /// Which pronoun goes with a person.
    public enum Sex {
        FEMALE,
        MALE,
        UNKNOWN;

        /// Whether both may be the same person's.
        public boolean agrees(Sex other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /// The last word of the full form: a person's surname.
    public String last() {
        return full.substring(full.lastIndexOf(' ') + 1);
    }
}
