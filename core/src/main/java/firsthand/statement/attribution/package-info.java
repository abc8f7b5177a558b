/// Who said what in one parsed sentence: the cue words with their frames (`cues-en.tsv`), the
/// clause that depends on each, and the words that name its holder.
@NullMarked
package firsthand.statement.attribution;

import org.jspecify.annotations.NullMarked;
