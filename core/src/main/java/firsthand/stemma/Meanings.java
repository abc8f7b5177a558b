package firsthand.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The meaning of each line as a vector, less what all lines of the story have in common.
final class Meanings {
    /// So many lines are worked on at once, so that their vectors stay in the processor's cache.
    private static final int BLOCK = 512;

    /// For each dimension its values in all lines of the story.
    private final float[][] values;

    private final List<float[]> vectors;

    /// For each witness the number of its first line.
    private final int[] first;

    private Meanings(List<float[]> vectors, int[] first) {
        this.vectors = vectors;
        this.first = first;
        values = new float[vectors.isEmpty() ? 0 : vectors.getFirst().length][vectors.size()];
        for (int line = 0; line < vectors.size(); line++) {
            for (int k = 0; k < values.length; k++) values[k][line] = vectors.get(line)[k];
        }
    }

    /// @param embed turns a sentence into a vector; it may be called from several threads
    static Meanings of(List<Witness> witnesses, Function<String, float[]> embed) {
        List<String> texts = new ArrayList<>();
        for (Witness w : witnesses) {
            for (Line l : w.lines()) texts.add(l.span().of(w.report().text()));
        }
        List<String> different = texts.stream().distinct().toList();
        List<float[]> vectorOf = different.parallelStream().map(embed).toList();
        Map<String, float[]> found = new HashMap<>();
        for (int i = 0; i < vectorOf.size(); i++) found.put(different.get(i), vectorOf.get(i));
        List<float[]> flat = texts.stream().map(t -> vector(found, t)).toList();
        centre(flat);
        int[] first = new int[witnesses.size()];
        for (int w = 1; w < first.length; w++)
            first[w] = first[w - 1] + witnesses.get(w - 1).size();
        return new Meanings(flat, first);
    }

    private static float[] vector(Map<String, float[]> found, String text) {
        return Objects.requireNonNull(found.get(text)).clone();
    }

    private static void centre(List<float[]> vectors) {
        if (vectors.isEmpty()) return;
        double[] mean = new double[vectors.getFirst().length];
        for (float[] v : vectors) {
            for (int k = 0; k < mean.length; k++) mean[k] += v[k] / vectors.size();
        }
        for (float[] v : vectors) {
            double norm = 1e-12;
            for (int k = 0; k < mean.length; k++) {
                v[k] -= (float) mean[k];
                norm += v[k] * v[k];
            }
            float scale = (float) (1 / Math.sqrt(norm));
            for (int k = 0; k < mean.length; k++) v[k] *= scale;
        }
    }

    /// The cosines of a witness's lines with all lines of the witnesses before it.
    ///
    /// Line by line of all the others, dimension by dimension: this way the processor takes several
    /// lines at a time.
    Cosines cosines(Witness witness) {
        float[][] cosines = new float[witness.size()][first[witness.number()]];
        for (int from = 0; from < first[witness.number()]; from += BLOCK) {
            int to = Math.min(from + BLOCK, first[witness.number()]);
            for (int i = 0; i < cosines.length; i++) {
                multiply(vectors.get(first[witness.number()] + i), from, to, cosines[i]);
            }
        }
        return new Cosines(cosines, first);
    }

    private void multiply(float[] a, int from, int to, float[] products) {
        int n = to - from;
        float[] s0 = new float[n];
        float[] s1 = new float[n];
        float[] s2 = new float[n];
        float[] s3 = new float[n];
        int k = 0;
        for (; k + 15 < a.length; k += 16) {
            add(a, k, from, s0);
            add(a, k + 1, from, s1);
            add(a, k + 2, from, s2);
            add(a, k + 3, from, s3);
        }
        for (; k + 3 < a.length; k += 4) {
            add(a[k], values[k], from, s0);
            add(a[k + 1], values[k + 1], from, s1);
            add(a[k + 2], values[k + 2], from, s2);
            add(a[k + 3], values[k + 3], from, s3);
        }
        for (int j = 0; j < n; j++) products[from + j] = s0[j] + s1[j] + s2[j] + s3[j];
    }

    /// Adds four dimensions, each the fourth behind the one before, in one pass over the sums.
    private void add(float[] a, int k, int from, float[] sums) {
        float a0 = a[k];
        float a1 = a[k + 4];
        float a2 = a[k + 8];
        float a3 = a[k + 12];
        float[] v0 = values[k];
        float[] v1 = values[k + 4];
        float[] v2 = values[k + 8];
        float[] v3 = values[k + 12];
        for (int j = 0; j < sums.length; j++) {
            int at = from + j;
            sums[j] = sums[j] + a0 * v0[at] + a1 * v1[at] + a2 * v2[at] + a3 * v3[at];
        }
    }

    private static void add(float factor, float[] values, int from, float[] sums) {
        for (int j = 0; j < sums.length; j++) sums[j] += factor * values[from + j];
    }

    /// The cosines of one witness's lines with those of the witnesses before it.
    ///
    /// @param first for each witness the number of its first line
    record Cosines(float[][] cosines, int[] first) {
        double of(int line, Witness other, int lineOfOther) {
            return cosines[line][first[other.number()] + lineOfOther];
        }
    }
}
