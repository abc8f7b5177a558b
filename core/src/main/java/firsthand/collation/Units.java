package firsthand.collation;

import firsthand.statement.Figure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Units of measure that can be turned into one another. Currencies never are.
final class Units {
    private static final Map<String, Unit> KNOWN = new HashMap<>();

    /// What is measured and how many of its base unit one is.
    private record Unit(String dimension, double factor) {}

    /// A number in the base unit of what it measures.
    ///
    /// @param dimension `length`, `area`, a currency, or the counted noun
    record Measure(String dimension, double low, double high) {}

    static {
        put("time", 1, "s", "second", "seconds");
        put("time", 60, "min", "minute", "minutes");
        put("time", 3600, "h", "hour", "hours");
        put("time", 86_400, "d", "day", "days");
        put("time", 604_800, "wk", "week", "weeks");
        put("time", 2_629_800, "mo", "month", "months");
        put("time", 31_557_600, "a", "year", "years");
        put("length", .001, "mm", "millimetres");
        put("length", 1, "m", "metre", "metres", "meters");
        put("length", 1000, "km", "kilometres", "kilometers");
        put("length", .0254, "in", "inches");
        put("length", .3048, "ft", "foot", "feet");
        put("length", 1609.344, "mi", "miles");
        put("length", 1852, "nmi", "nautical miles");
        put("area", 1, "m2", "square metres", "square meters");
        put("area", 1e4, "ha", "hectare", "hectares");
        put("area", 1e6, "km2", "square kilometres", "square kilometers");
        put("area", .09290304, "ft2", "square feet");
        put("area", 4046.8564, "acre", "acres");
        put("area", 2_589_988, "mi2", "square miles");
        put("volume", 1, "L", "litres");
        put("volume", 1e6, "ML", "megalitres");
        put("volume", 3.785412, "gal", "gallons");
        put("mass", 1, "kg", "kilograms");
        put("mass", 1000, "t", "tonne", "tonnes");
        put("power", 1e6, "MW", "megawatts");
        put("power", 1e9, "GW", "gigawatts");
        put("energy", 1, "kWh");
        put("energy", 1000, "MWh");
        put("temperature", 1, "Cel");
    }

    private Units() {}

    private static void put(String dimension, double factor, String... names) {
        for (String n : names) KNOWN.put(n, new Unit(dimension, factor));
    }

    static Measure of(Figure f) {
        Unit unit = known(f.unit());
        double low = f.value().doubleValue() * unit.factor();
        return new Measure(
                unit.dimension(),
                low,
                f.high().map(BigDecimal::doubleValue).map(h -> h * unit.factor()).orElse(low));
    }

    private static Unit known(String name) {
        return Optional.ofNullable(KNOWN.get(name)).orElseGet(() -> new Unit(counted(name), 1));
    }

    /// The last word of a counted noun, in the key of its forms: "polling stations" and "station".
    private static String counted(String noun) {
        String folded = Words.fold(noun).strip();
        if (folded.length() == 3 && noun.equals(noun.toUpperCase(Locale.ROOT))) return noun;
        if (noun.equals("%") || noun.equals("pp")) return noun;
        return "count:" + Spelling.key(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /// Whether the report does not say what the number counts: "the union said 350".
    static boolean isOpen(Measure m) {
        return m.dimension().equals("count:");
    }

    /// Whether two numbers may be of one kind of thing.
    static boolean compatible(Measure a, Measure b) {
        return a.dimension().equals(b.dimension())
                || isOpen(a) && !isConverted(b)
                || isOpen(b) && !isConverted(a);
    }

    /// Whether the number was turned into a base unit, so that a bare number does not compare.
    private static boolean isConverted(Measure m) {
        return KNOWN.values().stream().anyMatch(u -> u.dimension().equals(m.dimension()));
    }

    static boolean sameNoun(Figure a, Figure b) {
        return a.unit().equals(b.unit());
    }

    /// Whether one number is the other with two neighbouring figures changed round: 214 and 241.
    static boolean isSlip(Figure a, Figure b) {
        String x = a.value().toPlainString();
        String y = b.value().toPlainString();
        if (x.length() != y.length() || x.equals(y)) return false;
        int i = 0;
        while (x.charAt(i) == y.charAt(i)) i++;
        return i + 1 < x.length()
                && x.charAt(i) == y.charAt(i + 1)
                && x.charAt(i + 1) == y.charAt(i)
                && x.substring(i + 2).equals(y.substring(i + 2));
    }

    static boolean counts(Measure m) {
        return m.dimension().startsWith("count:");
    }

    /// Whether two numbers can be the same number: equal, or one a rounding of the other, or within
    /// the bound that a hedge makes.
    static boolean agree(Figure a, Figure b) {
        Measure x = of(a);
        Measure y = of(b);
        if (x.low() <= y.high() && y.low() <= x.high()) return true;
        double far = Math.max(Math.abs(x.low()), Math.abs(y.low()));
        double gap = Math.min(Math.abs(x.low() - y.high()), Math.abs(y.low() - x.high()));
        if (gap <= 0.006 * far) return true;
        if (isRounding(a, b) || isRounding(b, a)) return true;
        return within(a, x, y) || within(b, y, x);
    }

    /// "More than 600,000" may stand for 612,000, "about 12,000" for 12,480.
    private static boolean within(Figure hedged, Measure bound, Measure value) {
        boolean round = hedged.value().stripTrailingZeros().scale() < 0;
        return switch (hedged.bound()) {
            case EXACT -> false;
            case ABOUT ->
                    Math.abs(bound.low() - value.low()) <= (round ? 0.06 : 0.03) * bound.low();
            case AT_LEAST ->
                    round && value.low() >= bound.low() && value.low() <= 1.12 * bound.low();
            case AT_MOST ->
                    round && value.low() <= bound.high() && value.low() >= 0.88 * bound.high();
        };
    }

    /// Whether `rough` is `exact` rounded to the digits that it shows; whole tens of any size only
    /// count when they round two digits or more.
    private static boolean isRounding(Figure rough, Figure exact) {
        if (!rough.unit().equals(exact.unit())) return false;
        BigDecimal r = rough.value().stripTrailingZeros();
        BigDecimal e = exact.value().stripTrailingZeros();
        if (r.precision() >= e.precision() || r.precision() < 2 || r.signum() == 0) return false;
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-r.scale());
        return r.subtract(e).abs().multiply(BigDecimal.TWO).compareTo(step) <= 0;
    }
}
