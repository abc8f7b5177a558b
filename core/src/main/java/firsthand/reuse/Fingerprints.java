package firsthand.reuse;

/// The distinct word n-grams of a text as numbers: what two texts share, they share in these.
public final class Fingerprints {
    private Fingerprints() {}

    /// Ascending and distinct; empty when the text has fewer than `words` words. The same text
    /// gives
    /// the same numbers on every machine.
    public static long[] of(String text, int words) {
        return WordGrams.of(text, words).distinct();
    }

    /// How many numbers two ascending arrays have in common.
    public static int common(long[] a, long[] b) {
        return ReusePairs.common(a, b);
    }
}
