package firsthand.statement.number;

import java.util.Optional;

/// Reads numbers that are written in words.
sealed interface SpelledReader permits EnglishSpelledReader, ForeignSpelledReader {
    /// The number that begins with word `i`.
    Optional<Numeral> at(Words w, int i);
}
