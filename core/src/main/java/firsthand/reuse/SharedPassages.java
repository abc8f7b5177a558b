package firsthand.reuse;

import java.util.List;

/// The words that two texts have in common.
public final class SharedPassages {
    private SharedPassages() {}

    /// The maximal runs of at least `words` words that stand in both, in order of place in the
    /// second text. Linear in both lengths.
    public static List<Reuse.Passage> of(String first, String second, int words) {
        return Passages.of(WordGrams.of(first, words), WordGrams.of(second, words));
    }
}
