package firsthand.collation;

import firsthand.statement.name.NameWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How names are written: which words of "Finance Minister Katrin Oldemar" are the name, and
/// whether two spellings can be one name.
final class Names {
    private final Set<String> titles;
    private final Set<String> modifiers;
    private final Map<String, String> aliases = new HashMap<>();
    private final NameWords known = NameWords.read();

    private Names() {
        titles = words("titles.txt");
        modifiers = words("modifiers.txt");
        for (String line : lines("aliases.txt")) {
            List<String> same = List.of(line.split("\\|"));
            for (String name : same) aliases.put(name, same.getFirst());
        }
    }

    static Names load() {
        return new Names();
    }

    private static Set<String> words(String resource) {
        Set<String> found = new TreeSet<>();
        for (String line : lines(resource)) found.addAll(List.of(line.strip().split(" ")));
        return Set.copyOf(found);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Names.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folded words of the name itself, without titles and without words in lower case; empty
    /// for a mere title, a pronoun or a description.
    List<String> proper(String name) {
        List<String> capital = capital(name);
        List<String> folded = capital.stream().map(Names::folded).toList();
        int from = behindTitle(folded);
        boolean body = capital.subList(from, capital.size()).stream().anyMatch(known::isBodyWord);
        if (body) {
            int start = from == folded.size() - 1 ? 0 : from;
            return folded.subList(start, folded.size());
        }
        List<String> kept = folded.subList(from, folded.size());
        return kept.size() == 1 && isOfTitle(kept.getFirst()) ? List.of() : kept;
    }

    /// Whether the name is a body's by its words.
    boolean isBody(String name) {
        List<String> capital = capital(name);
        int from = behindTitle(capital.stream().map(Names::folded).toList());
        return capital.subList(from, capital.size()).stream()
                .anyMatch(w -> known.isBodyWord(w) || isAcronym(w));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
    }

    /// The name under which one of several of a state or place goes; itself for others.
    String alias(List<String> proper) {
        String joined = String.join(" ", proper);
        return aliases.getOrDefault(joined, joined);
    }

    /// Whether the words call somebody by what he is.
    boolean isRole(String name) {
        for (String w : name.split("[^\\p{L}\\p{M}]+")) if (known.isRole(w)) return true;
        return hasTitle(name);
    }

    private boolean isOfTitle(String folded) {
        return titles.contains(folded) || modifiers.contains(folded);
    }

    /// The place of the first word behind the titles: behind the last title that has a word behind
    /// it, and behind modifiers of a title. A title at the end of a name is a surname.
    private int behindTitle(List<String> folded) {
        if (folded.stream().allMatch(this::isOfTitle)) return folded.size();
        int from = 0;
        for (int i = 0; i + 1 < folded.size(); i++)
            if (titles.contains(folded.get(i))) from = i + 1;
        boolean ofState = from > 0 && from + 1 < folded.size() && folded.get(from).equals("state");
        return ofState ? from + 1 : from;
    }

    /// The words with a capital or a figure, articles left out.
    private static List<String> capital(String name) {
        List<String> kept = new ArrayList<>();
        for (String word : name.split("[\\s,()\"“”]+")) {
            String bare = strip(word);
            if (bare.isEmpty() || folded(bare).isEmpty()) continue;
            int first = bare.codePointAt(0);
            boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
            if (capital && (isAcronym(bare) || !isPronounOrArticle(Words.fold(bare))))
                kept.add(bare);
        }
        return kept;
    }

    /// Folded, without the dots of an abbreviation: "U.S." is "us".
    private static String folded(String word) {
        String folded = Words.fold(word);
        return folded.indexOf('.') < 0 ? folded : folded.replace(".", "");
    }

    boolean hasTitle(String role) {
        for (String w : role.split("[^\\p{L}\\p{M}]+")) if (isTitle(Words.fold(w))) return true;
        return false;
    }

    boolean isTitle(String folded) {
        return titles.contains(folded) || modifiers.contains(folded);
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
