package firsthand.text;

import java.util.function.IntPredicate;

/// Finds a place in what is in order, by halving.
public final class Sorted {
    private Sorted() {}

    /// The first index from `from` to `to` that does not stand before what is sought; `to` if all
    /// do.
    ///
    /// @param isBefore true up to some index, false from there on
    public static int first(int from, int to, IntPredicate isBefore) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore.test(middle)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
