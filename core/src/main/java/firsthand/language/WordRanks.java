package firsthand.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How common words are in the language at large: rank 1 is the most common. Made from the
/// vocabulary of the sentence embedder, whose whole words stand in order of frequency.
public final class WordRanks {
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    /// @param vocabulary WordPiece vocabulary in its order; only whole words of letters and digits
    ///     count
    /// @param stemmer turns a word into the stem under which [#ofStem] finds it
    public WordRanks(List<String> vocabulary, UnaryOperator<String> stemmer) {
        int first = Math.max(0, vocabulary.indexOf("the"));
        for (int i = first; i < vocabulary.size(); i++) {
            String word = vocabulary.get(i);
            if (word.startsWith("##")) continue;
            int rank = i - first + 1;
            ranks.putIfAbsent(word, rank);
            stems.putIfAbsent(stemmer.apply(word), rank);
        }
    }

    /// From the vocabulary that the build leaves beside the embedder.
    static WordRanks read(Path vocabulary, UnaryOperator<String> stemmer) {
        return new WordRanks(WordPieces.vocabulary(vocabulary), stemmer);
    }

    /// The rank of a word in lower case.
    public OptionalInt of(String word) {
        return found(ranks.get(word));
    }

    /// The rank of the most common word that has this stem.
    public OptionalInt ofStem(String stem) {
        return found(stems.get(stem));
    }

    /// Every word that has a rank, and its rank.
    public void forEach(java.util.function.ObjIntConsumer<String> each) {
        ranks.forEach(each::accept);
    }

    /// Every stem that has a rank, and the rank of the most common word with it.
    public void forEachStem(java.util.function.ObjIntConsumer<String> each) {
        stems.forEach(each::accept);
    }

    private static OptionalInt found(@Nullable Integer rank) {
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
