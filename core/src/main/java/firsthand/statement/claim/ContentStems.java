package firsthand.statement.claim;

import firsthand.text.ResourceLines;
import firsthand.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words of a passage that say what it is about, cut to stems, so that "warned" meets
/// "warning"; words of one family ("cut", "reduced", "shrank") have one stem.
final class ContentStems {
    private static final int STEM = 5;

    private final Set<String> small = new TreeSet<>();
    private final Map<String, String> families = new HashMap<>();

    ContentStems() {
        for (List<String> row : ResourceLines.of(ContentStems.class, "small-words-en.tsv")) {
            small.addAll(List.of(row.get(0).split(" ")));
        }
        for (List<String> row : ResourceLines.of(ContentStems.class, "kin-en.tsv")) {
            String[] words = row.get(0).split(" ");
            for (String word : words) families.putIfAbsent(base(word), "~" + words[0]);
        }
    }

    Set<String> of(String text, Span span) {
        Set<String> stems = new TreeSet<>();
        for (int at = span.start(); at < span.end(); ) {
            int to = at;
            while (to < span.end() && Character.isLetterOrDigit(text.charAt(to))) to++;
            if (to > at) add(text.substring(at, to).toLowerCase(Locale.ROOT), stems);
            at = Math.max(to, at + 1);
        }
        return stems;
    }

    /// The stem of one word in lower case, of a family its common one.
    String of(String word) {
        String base = base(word);
        String family = families.get(base);
        return family != null ? family : base.substring(0, Math.min(STEM, base.length()));
    }

    /// The word without the endings of number and tense: "warnings", "warned" and "warn".
    private static String base(String word) {
        String one = without(word, List.of("es", "s"));
        String w = without(one, List.of("ing", "ed", "e"));
        int n = w.length();
        boolean twice = n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && n < one.length();
        return twice && "lszf".indexOf(w.charAt(n - 1)) < 0 ? w.substring(0, n - 1) : w;
    }

    private static String without(String word, List<String> ends) {
        for (String end : ends) {
            boolean has = word.endsWith(end) && word.length() - end.length() > 2;
            if (has && !word.endsWith("ss")) return word.substring(0, word.length() - end.length());
        }
        return word;
    }

    /// Years tell when, not what.
    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }

    private void add(String word, Set<String> stems) {
        if (word.length() < 3 || small.contains(word) || isYear(word)) return;
        stems.add(of(word));
    }
}
