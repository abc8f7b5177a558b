package firsthand.collation;

/// Gives the spellings of a name in several languages one key: "Vladimir" and "Wladimir", "Putin"
/// and "Poutine", "Shevchenko" and "Schewtschenko", "Zelensky", "Zelenskyy" and "Selenskyj".
final class Transliteration {
    /// Longest first, so that "tsch" is not read as "t" and "sch".
    private static final String[][] SOUNDS = {
        {"schtsch", "h"},
        {"tsch", "h"},
        {"shch", "h"},
        {"tch", "h"},
        {"sch", "s"},
        {"sh", "s"},
        {"zh", "s"},
        {"ch", "h"},
        {"kh", "h"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"qu", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ae", "a"},
        {"oe", "o"},
        {"ue", "u"},
        {"x", "ks"}
    };

    private Transliteration() {}

    /// The key of a folded word; for comparing only.
    static String key(String folded) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            String[] sound = sound(folded, i);
            i += sound[0].length();
            for (char c : sound[1].toCharArray()) append(key, letter(c));
        }
        int end = key.length();
        while (end > 2 && (key.charAt(end - 1) == 'i' || key.charAt(end - 1) == 'e')) end--;
        return key.substring(0, end);
    }

    private static String[] sound(String word, int at) {
        for (String[] s : SOUNDS) if (word.startsWith(s[0], at)) return s;
        String c = word.substring(at, at + 1);
        return new String[] {c, c};
    }

    private static char letter(char c) {
        return switch (c) {
            case 'w' -> 'v';
            case 'y', 'j' -> 'i';
            case 'q', 'c' -> 'k';
            case 'z' -> 's';
            default -> c;
        };
    }

    /// A doubled letter counts once.
    private static void append(StringBuilder key, char c) {
        if (key.isEmpty() || key.charAt(key.length() - 1) != c) key.append(c);
    }
}
