package firsthand.reuse;

import firsthand.text.Span;
import java.util.List;

/// Two texts that share words.
///
/// @param first index of the one, smaller than `second`
/// @param second index of the other
/// @param shared how many distinct n-grams both have
/// @param passages the maximal runs of shared words, in order of place in the second text
public record Reuse(int first, int second, int shared, List<Passage> passages) {
    public Reuse {
        passages = List.copyOf(passages);
    }

    /// The same words in both texts: UTF-16 spans.
    public record Passage(Span first, Span second) {}
}
