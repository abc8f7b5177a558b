package firsthand.cluster;

import firsthand.cluster.Numbers.Growing;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// The 5-grams by which a report is looked up: the rarest of those that others have too.
///
/// All reports have their 5-grams in one order, rare ones first. Two that share `shared` of them
/// have the first [#MEETINGS] of these among the first `n - shared + MEETINGS` of each (Chaudhuri,
/// Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007; with more than one meeting: Wang, Li and
/// Feng 2012). Boilerplate stands at the end and is not looked up; how much of it a report has is
/// told instead, up to [#MEETINGS]: so many meetings two reports may have missed.
final class Prefix {
    /// So often two reports must meet. More: fewer of those that meet are compared in vain, and
    /// longer prefixes. (On 19,043 newswire texts: once 19,098 pairs for 207,479 lookups, eight
    /// times 4,557 for 251,789, and 3,413 share enough.)
    static final int MEETINGS = 8;

    static final String COLUMNS = "bucket INT, report BIGINT, grams BINARY";

    private static final int MISSED_BITS = 4;

    private Prefix() {}

    /// A report's number with the boilerplate that it has.
    static long marked(long doc, int boilerplate) {
        return doc << MISSED_BITS | Math.min(boilerplate, MEETINGS);
    }

    static long doc(long marked) {
        return marked >> MISSED_BITS;
    }

    /// So many meetings two reports may have missed.
    static int missed(long one, long other) {
        long both = (1 << MISSED_BITS) - 1;
        return (int) Math.min(one & both, other & both);
    }

    /// @param group all rows of [Frequencies] for one report
    /// @param shared that two reports must share
    /// @param most in more reports a 5-gram is boilerplate
    static void of(List<Row> group, int shared, int most, int buckets, Consumer<Row> out) {
        long[] ranked = ranked(group);
        if (ranked.length < shared) return;
        int known = ranked.length;
        while (known > 0 && Grams.reports(ranked[known - 1]) > most) known--;
        int end = Math.min(known, ranked.length - shared + MEETINGS);
        long marked = marked(group.getFirst().<Long>getAs("doc"), ranked.length - known);
        SortedMap<Integer, Growing> lists = new TreeMap<>();
        for (int i = 0; i < end; i++) {
            long gram = Grams.gram(ranked[i]);
            lists.computeIfAbsent(Grams.bucket(gram, buckets), b -> new Growing()).add(gram);
        }
        lists.forEach(
                (bucket, grams) ->
                        out.accept(
                                RowFactory.create(bucket, marked, Numbers.bytes(grams.toArray()))));
    }

    /// Rare ones first.
    private static long[] ranked(List<Row> group) {
        Growing all = new Growing();
        for (Row row : group) for (long ranked : Numbers.of(row.getAs("grams"))) all.add(ranked);
        long[] ranked = all.toArray();
        Arrays.sort(ranked);
        return ranked;
    }
}
