package firsthand.language;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.Arrays;

/// The weights of a linear model that aren't zero, by feature: those of feature `f` stand from
/// `starts[f]` to `starts[f + 1]`.
///
/// @param labels the label to which each weight belongs, unsigned
record Weights(int[] starts, byte[] labels, float[] weights) {
    /// Adds the feature's weights to the labels' scores.
    void addTo(float[] scores, int feature) {
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
            scores[labels[i] & 0xFF] += weights[i];
        }
    }

    void write(ModelFile.Writer out) throws IOException {
        out.ints(starts, starts.length);
        out.bytes(labels, labels.length);
        out.floats(weights, weights.length);
    }

    static Weights read(ModelFile.Reader in) {
        return new Weights(in.ints(), in.bytes(), in.floats());
    }

    /// Takes the weights of one feature after the other.
    static final class Builder {
        private int[] starts = new int[1 << 10];
        private byte[] labels = new byte[1 << 10];
        private float[] weights = new float[1 << 10];
        private int features;
        private int size;

        /// Appends the feature `f` of `dense` and answers its new number, or [KeyTable#ABSENT] if
        /// all its weights are zero, so that it needs none.
        int add(MajorVector dense, int f) {
            int before = size;
            for (int label = 0; label < dense.getLabelSize(); label++) {
                float w = dense.get(f * dense.getLabelSize() + label);
                if (w != 0) add(label, w);
            }
            if (size == before) return KeyTable.ABSENT;
            if (features + 1 == starts.length) starts = Arrays.copyOf(starts, 2 * features + 2);
            starts[++features] = size;
            return features - 1;
        }

        private void add(int label, float weight) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            labels[size] = (byte) label;
            weights[size++] = weight;
        }

        Weights build() {
            return new Weights(
                    Arrays.copyOf(starts, features + 1),
                    Arrays.copyOf(labels, size),
                    Arrays.copyOf(weights, size));
        }
    }
}
