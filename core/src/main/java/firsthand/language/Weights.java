package firsthand.language;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.Arrays;

/// The weights of a linear classifier, by feature. Rows with many weights stand whole, so that they
/// are added in a few vector instructions; of the others only what isn't zero, in one piece, so
/// that
/// one look into memory finds it.
///
/// A feature's number is twice its row if that is dense, else twice its position in `sparse` plus
/// one. There stand how many weights it has, their labels, four to an int, and the weights' bits.
///
/// @param labels how many labels there are, so how long a dense row is
record Weights(int labels, float[] dense, int[] sparse) {
    /// Adds the feature's weights to the labels' scores.
    void addTo(float[] scores, int feature) {
        if ((feature & 1) == 0) addDense(scores, (feature >> 1) * labels);
        else addSparse(scores, feature >> 1);
    }

    /// Reads a little of the feature's row, which brings it into the caches.
    int touch(int feature) {
        int at = feature >> 1;
        if ((feature & 1) != 0) return sparse[at];
        int from = at * labels;
        return Float.floatToRawIntBits(dense[from] + dense[from + labels / 2]);
    }

    private void addDense(float[] scores, int from) {
        float[] row = dense;
        for (int i = 0; i < scores.length; i++) scores[i] += row[from + i];
    }

    private void addSparse(float[] scores, int from) {
        int[] row = sparse;
        int n = row[from];
        int first = from + 1 + (n + 3 >> 2);
        for (int i = 0; i < n; i++) {
            int label = row[from + 1 + (i >> 2)] >>> ((i & 3) << 3) & 0xFF;
            scores[label] += Float.intBitsToFloat(row[first + i]);
        }
    }

    void write(ModelFile.Writer out) throws IOException {
        out.number(labels);
        out.floats(dense, dense.length);
        out.ints(sparse, sparse.length);
    }

    static Weights read(ModelFile.Reader in) {
        return new Weights(in.number(), in.floats(), in.ints());
    }

    /// Takes the weights of one feature after the other.
    static final class Builder {
        /// A row is dense if one weight in so many isn't zero.
        private static final int DENSE = 5;

        private final MajorVector all;
        private final int labels;
        private float[] dense = new float[1 << 10];
        private int denseSize;
        private int[] sparse = new int[1 << 10];
        private int sparseSize;

        Builder(MajorVector all) {
            this.all = all;
            this.labels = all.getLabelSize();
        }

        /// Takes row `f` and answers the feature's number, or [KeyTable#ABSENT] if all its weights
        /// are zero, so that it needs none.
        int add(int f) {
            int n = 0;
            for (int label = 0; label < labels; label++) {
                if (weight(f, label) != 0) n++;
            }
            if (n == 0) return KeyTable.ABSENT;
            return n * DENSE >= labels ? addDense(f) : addSparse(f, n);
        }

        private float weight(int f, int label) {
            return all.get(f * labels + label);
        }

        private int addDense(int f) {
            int from = denseSize;
            denseSize += labels;
            if (denseSize > dense.length) dense = Arrays.copyOf(dense, 2 * denseSize);
            for (int label = 0; label < labels; label++) dense[from + label] = weight(f, label);
            return 2 * (from / labels);
        }

        private int addSparse(int f, int n) {
            int from = sparseSize;
            int first = from + 1 + (n + 3 >> 2);
            sparseSize = first + n;
            if (sparseSize > sparse.length) sparse = Arrays.copyOf(sparse, 2 * sparseSize);
            sparse[from] = n;
            int i = 0;
            for (int label = 0; label < labels; label++) {
                float w = weight(f, label);
                if (w == 0) continue;
                sparse[from + 1 + (i >> 2)] |= label << ((i & 3) << 3);
                sparse[first + i++] = Float.floatToRawIntBits(w);
            }
            return 2 * from + 1;
        }

        Weights build() {
            return new Weights(
                    labels, Arrays.copyOf(dense, denseSize), Arrays.copyOf(sparse, sparseSize));
        }
    }
}
