package firsthand.story;

import java.util.OptionalLong;

/// What a report is about, in numbers: its terms and the runs of words that it shares with its
/// copies. Terms are 64-bit hashes whose two lowest bits are the [Kind].
///
/// @param terms ascending
/// @param weights of the terms, before any inverse document frequency
/// @param runs hashes of its runs of [Profiler#RUN] words, ascending
/// @param day of its stated time, counted from 1970
/// @param language BCP 47 primary tag
record Profile(
        String id, long[] terms, float[] weights, long[] runs, OptionalLong day, String language) {
    /// Of a report without words.
    static final Profile NONE =
            new Profile("", new long[0], new float[0], new long[0], OptionalLong.empty(), "und");

    /// The kinds of terms and what each is worth beside a plain word.
    enum Kind {
        WORD(1),
        NAME(1.5f),
        NAMES(1),
        NUMBER(1);

        final float weight;

        Kind(float weight) {
            this.weight = weight;
        }

        private static final Kind[] ALL = values();

        static Kind of(long term) {
            return ALL[(int) term & 3];
        }

        long term(long hash) {
            return hash & ~3L | ordinal();
        }
    }
}
