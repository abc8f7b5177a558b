package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When two names and two values count as the same.
final class Likeness {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /// Units and what one of each is in the base unit of its kind.
    private static final String SCALES =
            """
            1: s, second, seconds, m, metre, metres, meters, m2, square metres, L, litre, litres, \
            kg, kilograms
            60: min, minute, minutes
            3600: h, hour, hours
            86400: d, day, days
            604800: wk, week, weeks
            2629800: mo, month, months
            31557600: a, year, years
            1000: km, kilometre, kilometres, kilometers, t, tonne, tonnes
            1609.344: mi, mile, miles
            .3048: ft, foot, feet
            .001: mm, millimetre, millimetres
            .0254: in, inch, inches
            1852: nmi, nautical miles
            1e6: km2, sq km, square kilometres, square kilometers, ML, megalitres, MW
            1e4: ha, hectare, hectares
            4046.856: acre, acres
            2589988: mi2, square miles
            .09290304: ft2, square feet
            3.785412: gal, gallons
            1e9: GW, gigawatts
            100: share
            """;

    private static final Map<String, Double> SCALE = scales();

    private Likeness() {}

    private static Map<String, Double> scales() {
        Map<String, Double> scales = new HashMap<>();
        for (String line : SCALES.lines().toList()) {
            String[] parts = line.split(": ", 2);
            for (String unit : parts[1].split(", ")) {
                scales.put(unit, Double.parseDouble(parts[0]));
            }
        }
        return Map.copyOf(scales);
    }

    /// The same last word, or all words of one among the other's.
    static boolean sameName(String a, String b) {
        List<String> first = words(a);
        List<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) return false;
        return first.getLast().equals(second.getLast())
                || new HashSet<>(second).containsAll(first)
                || new HashSet<>(first).containsAll(second);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(name);
        while (m.find()) words.add(m.group().toLowerCase(Locale.ROOT));
        return words;
    }

    /// Whether the found value is the true one, within .6 %, in its own unit or converted.
    ///
    /// @param unit the found reading's unit, or else its item's
    static boolean sameValue(JsonNode reading, JsonNode item, JsonNode value, String unit) {
        if (!value.isNumber()) return false;
        double found = value.asDouble();
        double wanted = reading.get("value").asDouble();
        return near(found, wanted)
                || near(canonical(found, unit), canonical(wanted, reading.path("unit").asText("")))
                || near(canonical(found, unit), canonical(wanted, item.path("unit").asText("")));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= 0.006 * Math.max(1e-9, Math.abs(b));
    }

    private static double canonical(double value, String unit) {
        String u = unit.strip();
        double times = 1;
        for (var power :
                List.of(
                        Map.entry("billion ", 1e9),
                        Map.entry("million ", 1e6),
                        Map.entry("thousand ", 1e3))) {
            if (u.startsWith(power.getKey())) {
                times = power.getValue();
                u = u.substring(power.getKey().length());
            }
        }
        Double scale = SCALE.get(u);
        if (scale == null) scale = SCALE.getOrDefault(u.toLowerCase(Locale.ROOT), 1.0);
        return value * times * scale;
    }
}
