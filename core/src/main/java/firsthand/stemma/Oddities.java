package firsthand.stemma;

import firsthand.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Readings that few reports have: single words and pairs of words, as they are written, folded.
///
/// Agreement in what is rare tells most about descent: it is what textual critics call common
/// errors. A reading that only two reports have speaks for these two; one that all have, for none.
final class Oddities {
    private final long[][] readings;

    /// For each report and line the readings that stand in it.
    private final long[][][] ofLines;

    private final Map<Long, Integer> reportsWith = new HashMap<>();

    /// For each report and reading how much it counts: 0 where nobody else has it.
    private final double[][] weights;

    /// The sums of these.
    private final double[] all;

    /// For every two reports, which of the first one's readings the second has: one bit each.
    private final long[][][] common;

    private Oddities(List<Witness> witnesses) {
        readings = new long[witnesses.size()][];
        ofLines = new long[witnesses.size()][][];
        for (int w = 0; w < readings.length; w++) {
            ofLines[w] = ofLines(witnesses.get(w));
            readings[w] =
                    Arrays.stream(ofLines[w])
                            .flatMapToLong(Arrays::stream)
                            .sorted()
                            .distinct()
                            .toArray();
            for (long r : readings[w]) reportsWith.merge(r, 1, Integer::sum);
        }
        weights = Arrays.stream(readings).map(this::weights).toArray(double[][]::new);
        all = Arrays.stream(weights).mapToDouble(Oddities::sum).toArray();
        common = new long[readings.length][readings.length][];
        IntStream.range(0, readings.length).parallel().forEach(this::compare);
    }

    private double[] weights(long[] own) {
        double[] weights = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            int with = reportsWith.getOrDefault(own[i], 1);
            if (with > 1) weights[i] = 1.0 / ((with - 1) * (with - 1));
        }
        return weights;
    }

    private static double sum(double[] weights) {
        double sum = 1e-9;
        for (double w : weights) sum += w;
        return sum;
    }

    private void compare(int report) {
        for (int other = 0; other < readings.length; other++) {
            common[report][other] = common(readings[report], readings[other]);
        }
    }

    private static long[] common(long[] own, long[] others) {
        long[] bits = new long[(own.length + 63) / 64];
        int j = 0;
        for (int i = 0; i < own.length; i++) {
            while (j < others.length && others[j] < own[i]) j++;
            if (j < others.length && others[j] == own[i]) bits[i >> 6] |= 1L << i;
        }
        return bits;
    }

    static Oddities of(List<Witness> witnesses) {
        return new Oddities(witnesses);
    }

    private static long[][] ofLines(Witness witness) {
        String text = witness.report().text();
        return witness.lines().stream().map(l -> ofLine(l, text)).toArray(long[][]::new);
    }

    private static long[] ofLine(Line line, String text) {
        long[] found = new long[Math.max(0, 2 * line.size() - 1)];
        int at = 0;
        long before = 0;
        for (int k = 0; k < line.size(); k++) {
            long word = hash(Folding.fold(line.spans()[k].of(text)));
            found[at++] = word;
            if (k > 0) found[at++] = before * 31 + word;
            before = word;
        }
        return found;
    }

    private static long hash(String word) {
        long h = 1469598103934665603L;
        for (int i = 0; i < word.length(); i++) h = (h ^ word.charAt(i)) * 1099511628211L;
        return h;
    }

    /// Of the readings that a report shares with any other, the part that it shares with this one;
    /// the rarer, the more it counts. 0 to 1.
    double shared(int report, int other) {
        double[] own = weights[report];
        double shared = 0;
        for (int block = 0; block < common[report][other].length; block++) {
            for (long left = common[report][other][block]; left != 0; left &= left - 1) {
                shared += own[64 * block + Long.numberOfTrailingZeros(left)];
            }
        }
        return shared / Math.max(all[report], Tuned.RARE_READINGS * own.length);
    }

    /// What a report shares with one and not with its rival, less what it shares with the rival and
    /// not with the one; of both together. -1 to 1.
    double nearer(int report, int one, int rival) {
        long[] b = common[report][one];
        long[] c = common[report][rival];
        int withOne = 0;
        int withRival = 0;
        for (int block = 0; block < b.length; block++) {
            withOne += Long.bitCount(b[block] & ~c[block]);
            withRival += Long.bitCount(c[block] & ~b[block]);
        }
        return (withOne - withRival) / (withOne + withRival + Tuned.FEW_READINGS);
    }

    /// Which of the two is the odd one out where they tell the same differently: of the readings
    /// that
    /// only the parent has in the lines that both share, the part that other reports have, too,
    /// less
    /// the same of the child's. -1 to 1; a source's words live on in its other children.
    double sides(Alignment a) {
        int child = a.first().number();
        int parent = a.second().number();
        Count own = new Count();
        Count theirs = new Count();
        for (int i : a.paired()) {
            int j = a.partner(i);
            if (a.likeness(i, j) < Tuned.SHOWN) continue;
            own.add(ofLines[child][i], readings[parent]);
            theirs.add(ofLines[parent][j], readings[child]);
        }
        return theirs.attested() - own.attested();
    }

    /// Counts readings that the other report lacks, and those among them that a third has.
    private final class Count {
        private int all;
        private int elsewhere;

        private void add(long[] line, long[] lacking) {
            for (long r : line) {
                if (Arrays.binarySearch(lacking, r) >= 0) continue;
                all++;
                if (reportsWith.getOrDefault(r, 1) > 1) elsewhere++;
            }
        }

        private double attested() {
            return elsewhere / (all + Tuned.FEW_READINGS);
        }
    }
}
