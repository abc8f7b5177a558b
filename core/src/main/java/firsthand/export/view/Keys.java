package firsthand.export.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Names and numbers as programs read them, the same in every machine-readable form.
public final class Keys {
    private Keys() {}

    /// A name of ours as the contract spells it: `back-translated`.
    public static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Four places, so that no two machines print another last digit.
    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    }
}
