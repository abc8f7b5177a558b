package firsthand.bench;

import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.reuse.Reuse;
import firsthand.reuse.ReusePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times the search for reuse in an archive, and checks it against a comparison that knows no short
/// cut: real words instead
/// of hashes, every n-gram's full list.
///
/// ```
/// java -cp ... firsthand.bench.ArchiveBench REPORTS.jsonl [check]
/// ```
public final class ArchiveBench {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private ArchiveBench() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(args[0]), outcomes::add);
        List<String> texts = Inputs.accepted(outcomes).stream().map(r -> r.text()).toList();
        long read = System.nanoTime();
        ReusePairs.Found found = ReusePairs.find(texts, ReusePairs.Options.DEFAULT);
        long done = System.nanoTime();
        Set<Long> pairs = expand(found);
        System.out.printf(
                Locale.ROOT,
                "%d reports: read %.2f s, reuse %.2f s, %d pairs (%d with copies), %d passages, %d MB heap%n",
                texts.size(),
                (read - start) / 1e9,
                (done - read) / 1e9,
                found.pairs().size(),
                pairs.size(),
                found.pairs().stream().mapToInt(p -> p.passages().size()).sum(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        if (args.length > 1 && args[1].equals("check")) check(texts, pairs);
    }

    /// Every pair, those of texts with the same words too, as `first << 32 | second`.
    private static Set<Long> expand(ReusePairs.Found found) {
        Map<Integer, List<Integer>> copies = new HashMap<>();
        for (List<Integer> group : found.identical()) copies.put(group.getFirst(), group);
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> group : found.identical()) {
            for (int a : group) for (int b : group) if (a < b) pairs.add(key(a, b));
        }
        for (Reuse p : found.pairs()) {
            for (int a : copies.getOrDefault(p.first(), List.of(p.first()))) {
                for (int b : copies.getOrDefault(p.second(), List.of(p.second())))
                    pairs.add(key(a, b));
            }
        }
        return pairs;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static void check(List<String> texts, Set<Long> found) {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int t = 0; t < texts.size(); t++) {
            for (String gram : grams(texts.get(t)))
                lists.computeIfAbsent(gram, g -> new ArrayList<>()).add(t);
        }
        Map<Long, Integer> counts = new HashMap<>();
        for (List<Integer> list : lists.values()) {
            for (int b : list)
                for (int a : list) if (a < b) counts.merge(key(a, b), 1, Integer::sum);
        }
        Set<Long> gold = new HashSet<>();
        counts.forEach(
                (pair, n) -> {
                    if (n >= ReusePairs.Options.DEFAULT.shared()) gold.add(pair);
                });
        Set<Long> right = new HashSet<>(gold);
        right.retainAll(found);
        System.out.printf(
                Locale.ROOT,
                "exhaustive: %d pairs; recall %.5f, precision %.5f%n",
                gold.size(),
                right.size() / (double) gold.size(),
                right.size() / (double) found.size());
    }

    private static Set<String> grams(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) words.add(m.group().toLowerCase(Locale.ROOT));
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++)
            grams.add(String.join(" ", words.subList(i, i + 5)));
        return grams;
    }
}
