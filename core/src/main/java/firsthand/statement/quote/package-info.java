/// The quotes of a report with their speakers: with and without quotation marks, in English by
/// parses and in other languages by marks and cue words.
@NullMarked
package firsthand.statement.quote;

import org.jspecify.annotations.NullMarked;
