package firsthand.collation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How names are written: which words of "Finance Minister Katrin Oldemar" are the name, and
/// whether two spellings can be one name.
final class Names {
    private final Set<String> titles;

    private Names(Set<String> titles) {
        this.titles = Set.copyOf(titles);
    }

    static Names load() {
        Set<String> titles = new TreeSet<>();
        try (InputStream in = Names.class.getResourceAsStream("titles.txt")) {
            if (in == null) throw new IllegalStateException("titles.txt is missing");
            for (String line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) titles.addAll(List.of(line.strip().split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Names(titles);
    }

    /// The folded words of the name itself, without titles and without words in lower case; empty
    /// for a mere title, a pronoun or a description.
    List<String> proper(String name) {
        List<String> kept = new ArrayList<>();
        for (String word : name.split("[\\s,()\"“”]+")) {
            String bare = strip(word);
            if (bare.isEmpty()) continue;
            boolean capital =
                    Character.isUpperCase(bare.codePointAt(0))
                            || Character.isDigit(bare.codePointAt(0));
            String folded = Words.fold(bare);
            if (capital && !titles.contains(folded) && !isPronounOrArticle(folded))
                kept.add(folded);
        }
        return kept;
    }

    boolean hasTitle(String role) {
        for (String w : role.split("[^\\p{L}\\p{M}]+"))
            if (titles.contains(Words.fold(w))) return true;
        return false;
    }

    boolean isTitle(String folded) {
        return titles.contains(folded);
    }

    private static boolean isPronounOrArticle(String folded) {
        return switch (folded) {
            case "the",
                    "a",
                    "an",
                    "he",
                    "she",
                    "they",
                    "it",
                    "his",
                    "her",
                    "their",
                    "its",
                    "i",
                    "we",
                    "der",
                    "die",
                    "das",
                    "er",
                    "sie",
                    "le",
                    "la",
                    "les",
                    "il",
                    "elle",
                    "el",
                    "los",
                    "un",
                    "une" ->
                    true;
            default -> false;
        };
    }

    private static String strip(String word) {
        int start = 0;
        int end = word.length();
        while (start < end
                && !Character.isLetterOrDigit(word.charAt(start))
                && !Character.isSurrogate(word.charAt(start))) start++;
        while (end > start
                && !Character.isLetterOrDigit(word.charAt(end - 1))
                && !Character.isSurrogate(word.charAt(end - 1))) end--;
        String s = word.substring(start, end);
        return s.endsWith("'s") || s.endsWith("’s") ? s.substring(0, s.length() - 2) : s;
    }

    /// Whether two names can be one person's or body's: the shorter one's words are all in the
    /// longer one, as spelling variants or initials, and the last words agree for persons.
    static boolean compatible(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) return false;
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = shorter == a ? b : a;
        if (shorter.size() == 1 && isAcronym(shorter.getFirst(), longer)) return true;
        if (!alike(shorter.getLast(), longer.getLast())) {
            return shorter.size() >= 2
                    ? inOrder(shorter, longer)
                    : longer.size() > 1 && alike(shorter.getFirst(), longer.getFirst());
        }
        return inOrder(shorter, longer);
    }

    private static boolean inOrder(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String w : longer) {
            if (at < shorter.size() && (alike(shorter.get(at), w) || isInitial(shorter.get(at), w)))
                at++;
        }
        return at == shorter.size();
    }

    private static boolean isInitial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    private static boolean isAcronym(String a, List<String> words) {
        if (a.length() < 2 || a.length() != words.size()) return false;
        for (int i = 0; i < a.length(); i++)
            if (words.get(i).charAt(0) != a.charAt(i)) return false;
        return true;
    }

    /// Whether two folded words are one name in two spellings or transliterations: one slip in five
    /// letters or more, two in eight or more.
    static boolean alike(String a, String b) {
        if (a.equals(b)) return true;
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
        return allowed > 0
                && Math.abs(a.length() - b.length()) <= allowed
                && a.charAt(0) == b.charAt(0)
                && distance(a, b) <= allowed;
    }

    /// Edits between two words, a swap of neighbours being one (Damerau 1964).
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
