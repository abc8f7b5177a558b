package firsthand.statement.claim;

import firsthand.statement.lexicon.ResourceLines;
import firsthand.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The words of a passage that say what it is about, cut to stems, so that "warned" meets
/// "warning".
final class ContentStems {
    private static final int STEM = 5;

    private final Set<String> small = new TreeSet<>();

    ContentStems() {
        for (List<String> row : ResourceLines.of(ContentStems.class, "small-words-en.tsv")) {
            small.addAll(List.of(row.get(0).split(" ")));
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

    /// Years tell when, not what.
    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
    }

    private void add(String word, Set<String> stems) {
        if (word.length() < 3 || small.contains(word) || isYear(word)) return;
        stems.add(word.substring(0, Math.min(STEM, word.length())));
    }
}
