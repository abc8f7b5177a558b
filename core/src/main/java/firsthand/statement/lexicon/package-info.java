/// Reads the tables of words that stand beside the finders: tab-separated rows, and rows that are
/// looked up by the stem of a word.
@NullMarked
package firsthand.statement.lexicon;

import org.jspecify.annotations.NullMarked;
