package firsthand.collation;

import firsthand.text.Span;

/// One word of a text.
///
/// @param span its place
/// @param folded lower case without marks: `Krone`, `krone`; `Inácio`, `inacio`
/// @param key what two spellings and forms of a word have in common: `colours` and `color`; for a
///     number its digits alone, so that `6.3` and `6,3` meet
/// @param kind whether it carries matter
record Word(Span span, String folded, String key, Kind kind) {
    /// What a word is for.
    enum Kind {
        MATTER,
        NUMBER,
        GRAMMAR,
        NEGATION
    }

    boolean matters() {
        return kind != Kind.GRAMMAR;
    }
}
