package firsthand.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How common words are in the language at large: rank 1 is the most common. Made from the
/// vocabulary of the
/// sentence embedder, whose whole words stand in order of frequency.
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

    /// Reads the vocabulary out of a tokenizer's JSON file, as the build leaves it.
    static WordRanks read(Path tokenizer, UnaryOperator<String> stemmer) {
        try {
            JsonNode vocabulary =
                    new ObjectMapper().readTree(tokenizer.toFile()).at("/model/vocab");
            String[] words = new String[vocabulary.size()];
            vocabulary.properties().forEach(e -> words[e.getValue().asInt()] = e.getKey());
            return new WordRanks(List.of(words), stemmer);
        } catch (IOException e) {
            throw new ModelException(tokenizer, "cannot be read: " + e.getMessage());
        }
    }

    /// The rank of a word in lower case.
    public OptionalInt of(String word) {
        return found(ranks.get(word));
    }

    /// The rank of the most common word that has this stem.
    public OptionalInt ofStem(String stem) {
        return found(stems.get(stem));
    }

    private static OptionalInt found(@Nullable Integer rank) {
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
