package firsthand.reuse;

import firsthand.text.Span;
import java.util.Arrays;

/// The word n-grams of one text as 64-bit hashes. A word is a run of letters and digits, its case
/// folded
/// character by character; what stands between words does not count.
///
/// @param hashes of the n-gram that begins with each word, in order of place; empty when there are
///     fewer words than `n`
/// @param starts the UTF-16 index at which each word begins
/// @param ends the index behind each word
record WordGrams(long[] hashes, int[] starts, int[] ends, int n) {
    private static final long PRIME = 0x100000001B3L;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    static WordGrams of(String text, int n) {
        int[] starts = new int[Math.max(16, text.length() / 6)];
        int[] ends = new int[starts.length];
        long[] words = new long[starts.length];
        int count = 0;
        int i = 0;
        int length = text.length();
        while (i < length) {
            while (i < length && !Character.isLetterOrDigit(text.charAt(i))) i++;
            if (i == length) break;
            if (count == words.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
                words = Arrays.copyOf(words, 2 * count);
            }
            starts[count] = i;
            long hash = SEED;
            while (i < length && Character.isLetterOrDigit(text.charAt(i))) {
                hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
                i++;
            }
            ends[count] = i;
            words[count++] = mix(hash);
        }
        return new WordGrams(
                grams(words, count, n),
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count),
                n);
    }

    private static long[] grams(long[] words, int count, int n) {
        long[] grams = new long[Math.max(0, count - n + 1)];
        for (int g = 0; g < grams.length; g++) {
            long hash = SEED;
            for (int k = 0; k < n; k++) hash = Long.rotateLeft(hash, 23) * PRIME + words[g + k];
            grams[g] = mix(hash);
        }
        return grams;
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): each bit of the input moves each
    /// of the output.
    private static long mix(long h) {
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }

    /// The distinct hashes in ascending order.
    long[] distinct() {
        return distinct(hashes.length);
    }

    /// Those of the first n-grams, so many of them at most.
    long[] distinct(int first) {
        long[] sorted = Arrays.copyOf(hashes, Math.min(first, hashes.length));
        Arrays.sort(sorted);
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) sorted[n++] = sorted[i];
        }
        return Arrays.copyOf(sorted, n);
    }

    /// The characters from the word `first` on, `grams` n-grams long.
    Span span(int first, int grams) {
        return new Span(starts[first], ends[first + grams + n - 2]);
    }
}
