package firsthand.statement.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Phrases of one or more words, each with a meaning; finds the longest one that begins at a word.
public final class Phrasebook<T> {
    private final Node<T> root = new Node<>();

    /// A phrase that was found.
    ///
    /// @param to index after its last word
    public record Match<T>(int to, T meaning) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private Optional<T> meaning = Optional.empty();
    }

    /// Adds the phrase; a later meaning replaces an earlier one.
    public void add(String phrase, T meaning) {
        Words words = Words.of(phrase);
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            node = node.next.computeIfAbsent(key(words, i), k -> new Node<>());
        }
        node.meaning = Optional.of(meaning);
    }

    /// Digits belong to a phrase ("km2") only where they are glued to it.
    private static String key(Words words, int i) {
        return words.isDigits(i) && words.glued(i) ? "\u0001" + words.lower(i) : words.lower(i);
    }

    /// The first word of each phrase: any other word begins none.
    public Set<String> firstWords() {
        return Set.copyOf(root.next.keySet());
    }

    /// The longest phrase that begins at word `from` and stays in its line.
    public Optional<Match<T>> longest(Words words, int from) {
        Node<T> node = root;
        Optional<Match<T>> best = Optional.empty();
        for (int i = from; i < words.size(); i++) {
            if (i > from && words.beginsLine(i)) break;
            Node<T> below = node.next.get(i == from ? words.lower(i) : key(words, i));
            if (below == null) break;
            node = below;
            if (node.meaning.isPresent())
                best = Optional.of(new Match<>(i + 1, node.meaning.get()));
        }
        return best;
    }

    /// The longest phrase whose last word is the one before `end`, of up to `most` words; the
    /// match's `to` is then the index of its first word.
    public Optional<Match<T>> endingAt(Words words, int end, int most) {
        for (int from = Math.max(0, end - most); from < end; from++) {
            int first = from;
            Optional<Match<T>> found = longest(words, from).filter(m -> m.to() == end);
            if (found.isPresent()) {
                return found.map(m -> new Match<>(first, m.meaning()));
            }
        }
        return Optional.empty();
    }
}
