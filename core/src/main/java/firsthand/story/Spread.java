package firsthand.story;

import java.util.Arrays;

/// A newcomer's terms spread over a table by their numbers, so that its likeness to many reports is
/// one pass over each of these. The figures are those of [Likeness#of].
final class Spread {
    private final Space space;
    private double[] weights = new double[1024];
    private int[] put = new int[0];
    private double squares;
    private double squaresOfNames;
    private Profile profile = Profile.NONE;

    Spread(Space space) {
        this.space = space;
    }

    /// Puts a newcomer in the place of the one before it.
    void of(Space.Doc newcomer) {
        for (int t : put) weights[t] = 0;
        if (weights.length < space.termCount())
            weights = Arrays.copyOf(weights, Math.max(2 * weights.length, space.termCount()));
        put = newcomer.terms();
        profile = newcomer.profile();
        squares = 0;
        squaresOfNames = 0;
        for (int i = 0; i < put.length; i++) {
            double x = newcomer.weights()[i] * (double) space.telling(put[i]);
            weights[put[i]] = x;
            squares += x * x;
            if (space.kind(put[i]) != Profile.Kind.WORD) squaresOfNames += x * x;
        }
    }

    double likeness(Space.Doc other) {
        return Likeness.crosses(profile, other.profile()) ? ofNames(other) : ofAll(other);
    }

    private double ofAll(Space.Doc other) {
        int[] terms = other.terms();
        float[] own = other.weights();
        double dot = 0;
        double second = 0;
        for (int j = 0; j < terms.length; j++) {
            double y = own[j] * (double) space.telling(terms[j]);
            dot += weights[terms[j]] * y;
            second += y * y;
        }
        return near(dot, squares, second, other);
    }

    private double ofNames(Space.Doc other) {
        int[] terms = other.terms();
        double dot = 0;
        double second = 0;
        for (int j = 0; j < terms.length; j++) {
            if (space.kind(terms[j]) == Profile.Kind.WORD) continue;
            double y = other.weights()[j] * (double) space.telling(terms[j]);
            dot += weights[terms[j]] * y;
            second += y * y;
        }
        return near(dot, squaresOfNames, second, other);
    }

    private double near(double dot, double first, double second, Space.Doc other) {
        if (dot == 0) return 0;
        return dot
                / Math.sqrt(first * second)
                * Likeness.nearness(profile.day(), other.profile().day());
    }
}
