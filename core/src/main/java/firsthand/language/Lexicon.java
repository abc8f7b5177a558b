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
    private final List<Entry> entries;

    private Lexicon(KeyTable table, List<Entry> entries) {
        this.table = table;
        this.entries = List.copyOf(entries);
    }

    /// What is known of a word, as keys.
    ///
    /// @param number which of the lexicon's lists it is; [#NO_NUMBER] if nothing is known
    /// @param values of each string in the lexicon's order
    /// @param joined of all of them joined by "_"
    /// @param power by which a key grows when they are appended to it
    record Entry(int number, long[] values, long joined, long power) {
        static final int NO_NUMBER = -1;

        static final Entry UNKNOWN = new Entry(NO_NUMBER, new long[0], 0, Draft.NO_VALUE);

        static Entry of(int number, List<String> strings) {
            String joined = String.join("_", strings);
            return new Entry(
                    number,
                    Keys.of(strings),
                    Keys.append(Keys.EMPTY, joined),
                    Keys.power(joined.length()));
        }
    }

    /// @param word the word's unfinished key
    Entry of(long word) {
        int at = table.get(Keys.finish(word, KIND));
        return at == KeyTable.ABSENT ? Entry.UNKNOWN : entries.get(at);
    }

    static void write(ModelFile.Writer out, Map<String, ? extends Collection<String>> words)
            throws IOException {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        KeyTable.Builder table = new KeyTable.Builder();
        words.forEach(
                (word, list) -> {
                    int number =
                            numbers.computeIfAbsent(List.copyOf(list), unseen -> numbers.size());
                    table.put(Keys.finish(Keys.append(Keys.EMPTY, word), KIND), number);
                });
        table.build().write(out);
        writeLists(out, new ArrayList<>(numbers.keySet()));
    }

    static Lexicon read(ModelFile.Reader in) {
        KeyTable table = KeyTable.read(in);
        List<List<String>> lists = readLists(in);
        List<Entry> entries = new ArrayList<>(lists.size());
        for (List<String> list : lists) entries.add(Entry.of(entries.size(), list));
        return new Lexicon(table, entries);
    }

    static void writeLists(ModelFile.Writer out, List<List<String>> lists) throws IOException {
        out.number(lists.size());
        for (List<String> list : lists) out.strings(list);
    }

    static List<List<String>> readLists(ModelFile.Reader in) {
        int n = in.number();
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < n; i++) lists.add(in.strings());
        return lists;
    }
}
