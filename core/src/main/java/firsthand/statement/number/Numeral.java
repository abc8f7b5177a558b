package firsthand.statement.number;

import java.math.BigDecimal;

/// A number as it stands in a text.
///
/// @param from index of its first word
/// @param to index after its last word
/// @param inDigits whether it is written in digits, at least at its start
/// @param scale what its last word of scale multiplies by: 1000000 for "million"; 1 where it has
///     none
public record Numeral(
        int from, int to, BigDecimal value, Kind kind, boolean inDigits, BigDecimal scale) {

    /// What the number is.
    public enum Kind {
        CARDINAL,
        /// a part of one: "two-thirds", "half", "3/4"
        FRACTION,
        ORDINAL
    }

    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    Numeral withFrom(int first) {
        return new Numeral(first, to, value, kind, inDigits, scale);
    }

    /// The same number, read further.
    Numeral with(int last, BigDecimal product, BigDecimal by) {
        return new Numeral(from, last, product, kind, inDigits, by);
    }

    /// The number times its new word of scale.
    Numeral times(int last, long by) {
        BigDecimal factor = BigDecimal.valueOf(by);
        return with(last, value.multiply(factor), scale.multiply(factor));
    }
}
