package firsthand.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words and what is known of each: a short list of strings, of which few differ.
final class Lexicon {
    private static final int KIND = -2;

    private final KeyTable table;
    private final List<List<String>> lists;

    private Lexicon(KeyTable table, List<List<String>> lists) {
        this.table = table;
        this.lists = List.copyOf(lists);
    }

    /// What is known of the word, in the lexicon's order; empty when nothing is.
    List<String> of(String word) {
        int at = table.get(Keys.of(word, KIND));
        return at == KeyTable.ABSENT ? List.of() : lists.get(at);
    }

    static void write(ModelFile.Writer out, Map<String, ? extends Collection<String>> entries)
            throws IOException {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        KeyTable.Builder table = new KeyTable.Builder();
        entries.forEach(
                (word, list) ->
                        table.put(
                                Keys.of(word, KIND),
                                numbers.computeIfAbsent(
                                        List.copyOf(list), unseen -> numbers.size())));
        table.build().write(out);
        writeLists(out, new ArrayList<>(numbers.keySet()));
    }

    static Lexicon read(ModelFile.Reader in) {
        return new Lexicon(KeyTable.read(in), readLists(in));
    }

    static void writeLists(ModelFile.Writer out, List<List<String>> lists) throws IOException {
        out.number(lists.size());
        for (List<String> list : lists) out.strings(list);
    }

    static List<List<String>> readLists(ModelFile.Reader in) {
        int n = in.number();
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            lists.add(in.strings().stream().map(String::intern).toList());
        }
        return lists;
    }
}
