package firsthand.story;

import java.text.Normalizer;

/// Letters in lower case and without accents, so that a name is one term in all languages that
/// write it in Latin letters.
final class Letters {
    private static final int TABLE = 0x250;
    private static final char[] FOLDED = table();

    private Letters() {}

    static char folded(char c) {
        return c < TABLE ? FOLDED[c] : Character.toLowerCase(c);
    }

    private static char[] table() {
        char[] all = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            all[c] = Character.toLowerCase(parts.charAt(0));
        }
        return all;
    }
}
