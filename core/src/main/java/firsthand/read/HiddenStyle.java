package firsthand.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Whether an element's own style hides its words from readers' eyes: not shown, without size or
/// strength, far off the page, or in the colour of its ground.
final class HiddenStyle {
    private static final int LONGEST = 2000;
    private static final Set<String> OFF_PAGE = Set.of("left", "top", "text-indent", "margin-left");
    private static final Map<String, String> NAMED =
            Map.of("white", "#ffffff", "black", "#000000", "red", "#ff0000", "yellow", "#ffff00");

    private HiddenStyle() {}

    static boolean hides(String style) {
        if (style.isEmpty() || style.length() > LONGEST) return false;
        Map<String, String> is = declarations(style.toLowerCase(Locale.ROOT));
        if (is.getOrDefault("display", "").equals("none")) return true;
        if (is.getOrDefault("visibility", "").equals("hidden")) return true;
        if (zero(is.getOrDefault("opacity", "")) || tiny(is.getOrDefault("font-size", ""))) {
            return true;
        }
        for (String side : OFF_PAGE) if (farOff(is.getOrDefault(side, ""))) return true;
        String colour = colour(is.getOrDefault("color", ""));
        String ground = is.getOrDefault("background-color", is.getOrDefault("background", ""));
        return colour.equals("transparent") || !colour.isEmpty() && colour.equals(colour(ground));
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> is = new HashMap<>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon <= 0) continue;
            String value = declaration.substring(colon + 1).replace("!important", "");
            is.put(declaration.substring(0, colon).strip(), value.strip());
        }
        return is;
    }

    private static boolean zero(String value) {
        return value.equals("0") || value.equals("0.0") || value.equals("0%");
    }

    private static boolean tiny(String size) {
        return zero(size) || size.equals("0px") || size.equals("0em") || size.equals("1px");
    }

    /// `-9999px`
    private static boolean farOff(String length) {
        int digits = 0;
        if (!length.startsWith("-")) return false;
        while (digits + 1 < length.length() && Character.isDigit(length.charAt(digits + 1)))
            digits++;
        return digits >= 4 || digits == 3 && length.startsWith("em", digits + 1);
    }

    /// A colour as `#rrggbb`, where it is one that we can tell; else as it stands, without blanks.
    private static String colour(String given) {
        String c = NAMED.getOrDefault(given, given).replace(" ", "");
        if (c.length() == 4 && c.charAt(0) == '#') {
            StringBuilder b = new StringBuilder("#");
            for (int i = 1; i < 4; i++) b.append(c.charAt(i)).append(c.charAt(i));
            return b.toString();
        }
        return switch (c) {
            case "rgb(255,255,255)" -> "#ffffff";
            case "rgb(0,0,0)" -> "#000000";
            case "inherit", "initial", "currentcolor", "unset" -> "";
            default -> c;
        };
    }
}
