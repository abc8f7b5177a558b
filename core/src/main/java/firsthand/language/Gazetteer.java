package firsthand.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Known names of several words, each with the kinds of thing that it names. A prefix tree whose
/// nodes are the keys of the words so far.
final class Gazetteer {
    private static final int KIND = -3;
    private static final int NOT_A_NAME = 0;
    private static final char BEFORE_WORD = '\n';

    private final KeyTable nodes;
    private final List<List<String>> kinds;

    private Gazetteer(KeyTable nodes, List<List<String>> kinds) {
        this.nodes = nodes;
        this.kinds = List.copyOf(kinds);
    }

    /// A name found.
    ///
    /// @param last number of its last word
    record Match(int last, List<String> kinds) {
        static final Match NONE = new Match(0, List.of());
    }

    /// The longest known name that begins with word `from` of a draft and goes by its forms;
    /// [Match#NONE] if there is none.
    Match longest(Draft words, int from) {
        Match best = Match.NONE;
        long key = Keys.EMPTY;
        int form = Attribute.FORM.ordinal();
        for (int i = from; i <= words.size(); i++) {
            key = Keys.append(key, BEFORE_WORD) * words.power(form, i) + words.value(form, i);
            int node = nodes.get(Keys.finish(key, KIND));
            if (node == KeyTable.ABSENT) break;
            if (node != NOT_A_NAME) best = new Match(i, kinds.get(node));
        }
        return best;
    }

    static Gazetteer read(ModelFile.Reader in) {
        return new Gazetteer(KeyTable.read(in), Lexicon.readLists(in));
    }

    static void write(ModelFile.Writer out, PrefixNode<String, Set<String>> root)
            throws IOException {
        KeyTable.Builder nodes = new KeyTable.Builder();
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        numbers.put(List.of(), NOT_A_NAME);
        gather(root, Keys.EMPTY, nodes, numbers);
        nodes.build().write(out);
        Lexicon.writeLists(out, new ArrayList<>(numbers.keySet()));
    }

    private static void gather(
            PrefixNode<String, Set<String>> node,
            long key,
            KeyTable.Builder nodes,
            Map<List<String>, Integer> numbers) {
        node.forEach(
                (word, next) -> {
                    long here = Keys.append(Keys.append(key, BEFORE_WORD), word);
                    List<String> kinds =
                            next.hasValue()
                                    ? next.getValue().stream().sorted().toList()
                                    : List.of();
                    nodes.put(
                            Keys.finish(here, KIND),
                            numbers.computeIfAbsent(kinds, unseen -> numbers.size()));
                    gather(next, here, nodes, numbers);
                });
    }
}
