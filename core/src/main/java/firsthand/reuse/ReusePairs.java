package firsthand.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Finds all pairs of texts that share at least a number of distinct word n-grams, exactly.
///
/// Every distinct n-gram of every text is one entry (hash, text). The entries are sorted, so that
/// an n-gram's texts stand
/// together; then each text counts, through the lists of its own n-grams, how often it meets each
/// earlier text. A list
/// longer than [Options#longestList] is boilerplate: it proposes no pair, but its n-gram still
/// counts when
/// a proposed pair is compared. Texts with the same n-grams are compared once, as one.
///
/// Time: the sum over n-grams of half the square of its list's length, after the sort. Memory: 20
/// bytes an n-gram.
public final class ReusePairs {
    private static final int DOCUMENT_BITS = 24;
    private static final long DOCUMENT = (1L << DOCUMENT_BITS) - 1;

    private final List<String> texts;
    private final Options options;
    private final List<long[]> grams;
    private final List<Integer> representatives = new ArrayList<>();
    private final List<List<Integer>> identical = new ArrayList<>();

    /// What counts as reuse.
    ///
    /// @param words words in an n-gram
    /// @param shared n-grams that two texts must share
    /// @param longestList an n-gram in more texts than this is boilerplate
    public record Options(int words, int shared, int longestList) {
        public static final Options DEFAULT = new Options(5, 20, 2_000);
    }

    /// What was found.
    ///
    /// @param pairs by second text, then by first; of texts with the same n-grams only the first
    ///     takes part
    /// @param identical groups of texts whose n-grams are the same, each in ascending order,
    ///     ordered by first text
    public record Found(List<Reuse> pairs, List<List<Integer>> identical) {}

    private ReusePairs(List<String> texts, Options options) {
        if (texts.size() > DOCUMENT)
            throw new IllegalArgumentException("more than 16 million texts at once");
        this.texts = texts;
        this.options = options;
        this.grams =
                IntStream.range(0, texts.size())
                        .parallel()
                        .mapToObj(i -> WordGrams.of(texts.get(i), options.words).distinct())
                        .toList();
        groupIdentical();
    }

    public static Found find(List<String> texts, Options options) {
        return new ReusePairs(texts, options).run();
    }

    private void groupIdentical() {
        Map<Key, List<Integer>> groups = new java.util.LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (grams.get(i).length < options.shared) continue;
            groups.computeIfAbsent(new Key(grams.get(i)), k -> new ArrayList<>()).add(i);
        }
        for (List<Integer> group : groups.values()) {
            representatives.add(group.getFirst());
            if (group.size() > 1) identical.add(List.copyOf(group));
        }
    }

    /// An array that is equal to another with the same hashes.
    private record Key(long[] hashes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && Arrays.equals(hashes, k.hashes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(hashes);
        }
    }

    private Found run() {
        Postings postings = new Postings(representatives, grams, options.longestList);
        List<Reuse> pairs =
                IntStream.range(0, representatives.size())
                        .parallel()
                        .boxed()
                        .flatMap(second -> pairsOf(second, postings).stream())
                        .toList();
        return new Found(pairs, List.copyOf(identical));
    }

    private List<Reuse> pairsOf(int second, Postings postings) {
        List<Reuse> found = new ArrayList<>();
        int text = representatives.get(second);
        WordGrams words = null;
        for (int first : postings.meetings(second, options.shared)) {
            int other = representatives.get(first);
            int shared = common(grams.get(other), grams.get(text));
            if (shared < options.shared) continue;
            if (words == null) words = WordGrams.of(texts.get(text), options.words);
            WordGrams others = WordGrams.of(texts.get(other), options.words);
            found.add(new Reuse(other, text, shared, Passages.of(others, words)));
        }
        return found;
    }

    /// How many values two ascending arrays have in common.
    static int common(long[] a, long[] b) {
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                n++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return n;
    }

    /// For every n-gram that two texts or more have, the list of these texts; and for every text
    /// its lists.
    private static final class Postings {
        private final int[] documents;
        private final int[][] listsOf;
        private final int[] listStart;
        private final int[] skipped;

        Postings(List<Integer> representatives, List<long[]> grams, int longest) {
            long[] entries = entries(representatives, grams);
            Arrays.parallelSort(entries);
            int n = representatives.size();
            int[] lists = new int[n];
            skipped = new int[n];
            var starts = new IntList();
            var members = new IntList();
            for (int from = 0, to; from < entries.length; from = to) {
                long gram = entries[from] >>> DOCUMENT_BITS;
                to = from + 1;
                while (to < entries.length && entries[to] >>> DOCUMENT_BITS == gram) to++;
                if (to - from == 1) continue;
                if (to - from > longest) {
                    for (int e = from; e < to; e++) skipped[(int) (entries[e] & DOCUMENT)]++;
                    continue;
                }
                starts.add(members.size());
                for (int e = from; e < to; e++) {
                    int document = (int) (entries[e] & DOCUMENT);
                    members.add(document);
                    lists[document]++;
                }
            }
            starts.add(members.size());
            documents = members.toArray();
            listStart = starts.toArray();
            listsOf = new int[n][];
            for (int d = 0; d < n; d++) listsOf[d] = new int[lists[d]];
            int[] filled = new int[n];
            for (int list = 0; list + 1 < listStart.length; list++) {
                for (int e = listStart[list]; e < listStart[list + 1]; e++) {
                    listsOf[documents[e]][filled[documents[e]]++] = list;
                }
            }
        }

        private static long[] entries(List<Integer> representatives, List<long[]> grams) {
            long total = 0;
            for (int r : representatives) total += grams.get(r).length;
            if (total > Integer.MAX_VALUE - 8)
                throw new IllegalArgumentException("more than two billion n-grams at once");
            long[] entries = new long[(int) total];
            int at = 0;
            for (int d = 0; d < representatives.size(); d++) {
                for (long gram : grams.get(representatives.get(d)))
                    entries[at++] = gram << DOCUMENT_BITS | d;
            }
            return entries;
        }

        /// The earlier texts that may share `least` n-grams with this one, ascending. Two n-grams
        /// whose hashes
        /// agree in 40 bits count as one here, and boilerplate is given the benefit of the doubt:
        /// the caller compares exactly.
        int[] meetings(int document, int least) {
            Map<Integer, int[]> counts = new TreeMap<>();
            for (int list : listsOf[document]) {
                for (int e = listStart[list];
                        e < listStart[list + 1] && documents[e] < document;
                        e++) {
                    counts.computeIfAbsent(documents[e], d -> new int[1])[0]++;
                }
            }
            return counts.entrySet().stream()
                    .filter(
                            e ->
                                    e.getValue()[0]
                                                    + Math.min(
                                                            skipped[document], skipped[e.getKey()])
                                            >= least)
                    .mapToInt(Map.Entry::getKey)
                    .toArray();
        }
    }

    /// A growing array of ints.
    private static final class IntList {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) values = Arrays.copyOf(values, size + (size >> 1));
            values[size++] = value;
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
