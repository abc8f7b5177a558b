package firsthand.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The meaning of each line as a vector, less what all lines of the story have in common.
final class Meanings {
    private final float[][][] vectors;

    private Meanings(float[][][] vectors) {
        this.vectors = vectors;
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
        float[][][] vectors = new float[witnesses.size()][][];
        int at = 0;
        for (int w = 0; w < vectors.length; w++) {
            vectors[w] = new float[witnesses.get(w).size()][];
            for (int l = 0; l < vectors[w].length; l++) vectors[w][l] = flat.get(at++);
        }
        return new Meanings(vectors);
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

    /// The cosine of line `i` of the first witness and line `j` of the second.
    double likeness(Witness first, int i, Witness second, int j) {
        float[] a = vectors[first.number()][i];
        float[] b = vectors[second.number()][j];
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int k = 0; k + 3 < a.length; k += 4) {
            s0 += a[k] * b[k];
            s1 += a[k + 1] * b[k + 1];
            s2 += a[k + 2] * b[k + 2];
            s3 += a[k + 3] * b[k + 3];
        }
        return s0 + s1 + s2 + s3;
    }
}
