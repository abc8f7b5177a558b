package firsthand.reuse;

import firsthand.report.Junk;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which of the last reports a new one may have words from, or have given words to: those with
/// which
/// it shares twenty word 5-grams or more. Cheap enough to be asked of every report as it arrives;
/// who copied whom is the stemma's to say.
///
/// A quarter of all n-grams, chosen by their hashes alone (sampling modulo a number, Manber 1994),
/// are looked up; a report that meets the new one in any of these is then compared exactly. Of
/// reports that share twenty n-grams, three in a thousand are not met.
///
/// Bounded memory: of the last [#REMEMBERED] reports at least half are remembered. For one thread
/// at a time.
public final class DescentCandidates {
    /// So many reports are remembered at most.
    public static final int REMEMBERED = 20_000;

    private static final int GENERATION = REMEMBERED / 2;
    private static final int WORDS = ReusePairs.Options.DEFAULT.words();
    private static final int SHARED = ReusePairs.Options.DEFAULT.shared();

    /// Of a long report so many n-grams count, the first.
    private static final int LONGEST = 20_000;

    /// So many of each half are compared exactly, those met most often.
    private static final int COMPARED = 64;

    /// So many candidates are named.
    private static final int NAMED = 12;

    private static final Comparator<Candidate> CLOSEST_FIRST =
            Comparator.comparingInt(Candidate::shared).reversed().thenComparing(Candidate::report);

    private Generation young = new Generation(0);
    private Generation old = new Generation(-1);

    /// A report that shares words.
    ///
    /// @param report the caller's number of it
    /// @param shared how many distinct word n-grams both have
    public record Candidate(long report, int shared) {}

    /// What is remembered of a report: its distinct n-grams.
    public static final class Words {
        private final long[] grams;

        private Words(long[] grams) {
            this.grams = grams;
        }

        /// Of a report without its page furniture.
        public static Words of(Report report) {
            StringBuilder own = new StringBuilder();
            int from = 0;
            for (Junk junk : report.junk()) {
                own.append(report.text(), from, Math.max(from, junk.span().start())).append(' ');
                from = Math.max(from, junk.span().end());
            }
            String text = own.append(report.text(), from, report.text().length()).toString();
            return new Words(WordGrams.of(text, WORDS).distinct(LONGEST));
        }
    }

    /// The remembered reports that share words with these, each once; the closest first, of equally
    /// close ones the one with the smallest number.
    public List<Candidate> of(Words words) {
        List<Candidate> found = new ArrayList<>();
        young.candidates(words, found);
        old.candidates(words, found);
        found.sort(CLOSEST_FIRST);
        Set<Long> named = new HashSet<>();
        return found.stream().filter(c -> named.add(c.report)).limit(NAMED).toList();
    }

    /// Remembers a report. When a number of the next ten thousand comes, those of the ten thousand
    /// before the present ones are forgotten: what is remembered depends on the numbers alone.
    ///
    /// @param report a number of the caller's, by which it is named; they ascend, but for reports
    ///     that are remembered once more with other words
    public void add(long report, Words words) {
        long generation = report / GENERATION;
        if (generation > young.number) {
            old = generation == young.number + 1 ? young : new Generation(generation - 1);
            young = new Generation(generation);
        }
        (generation == old.number ? old : young).add(report, words.grams);
    }

    /// Half of what is remembered, forgotten at once.
    private static final class Generation {
        private final long number;
        private final GramLists lists = new GramLists();
        private final List<long[]> grams = new ArrayList<>();
        private long[] reports = new long[64];

        Generation(long number) {
            this.number = number;
        }

        void add(long report, long[] distinct) {
            int at = grams.size();
            if (at == reports.length) reports = Arrays.copyOf(reports, 2 * at);
            reports[at] = report;
            grams.add(distinct);
            for (long gram : distinct) if (lookedUp(gram)) lists.add(gram, at);
        }

        void candidates(Words words, List<Candidate> found) {
            int[] met = new int[grams.size()];
            List<Integer> all = new ArrayList<>();
            for (long gram : words.grams) {
                if (!lookedUp(gram)) continue;
                for (int e = lists.last(gram); e != GramLists.NONE; e = lists.before(e)) {
                    int text = lists.text(e);
                    if (met[text]++ == 0) all.add(text);
                }
            }
            all.sort(
                    Comparator.comparingInt((Integer t) -> -met[t])
                            .thenComparing(Comparator.naturalOrder()));
            for (int text : all.subList(0, Math.min(COMPARED, all.size()))) {
                int shared = ReusePairs.common(grams.get(text), words.grams);
                if (shared >= SHARED) found.add(new Candidate(reports[text], shared));
            }
        }

        private static boolean lookedUp(long gram) {
            return (gram & 3) == 0;
        }
    }
}
