package firsthand.read;

import java.util.Set;

/// Whether a line looks like a person's name.
final class Names {
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "del", "della", "da", "di", "do", "dos", "van", "von", "der", "den",
                    "ten", "el", "al", "bin", "la", "le", "y", "e", "of", "und", "and", "et", "en");

    private Names() {}

    /// Two to five words, each with a capital, no digits, no punctuation but that of names.
    static boolean looksLikeName(String line) {
        String s = line.strip();
        if (s.isEmpty() || s.length() > 60) return false;
        String[] words = s.split("\\s+");
        if (words.length < 2 || words.length > 5) return false;
        int capitals = 0;
        boolean small = false;
        for (String w : words) {
            if (PARTICLES.contains(w)) continue;
            if (!Character.isUpperCase(w.codePointAt(0)) || !allOfName(w)) return false;
            capitals++;
            small |= w.chars().anyMatch(Character::isLowerCase);
        }
        return capitals >= 2 && small;
    }

    private static boolean allOfName(String w) {
        return w.codePoints().allMatch(c -> Character.isLetter(c) || "-'’.".indexOf(c) >= 0);
    }
}
