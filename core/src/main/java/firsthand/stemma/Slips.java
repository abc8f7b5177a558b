package firsthand.stemma;

import firsthand.stemma.Descent.Evidence;
import firsthand.text.Folding;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Errors that two reports share against the others: a name misspelt, a place written small, a
/// figure that the rest have otherwise. Whoever repeats another's slip had it before him; truth two
/// can find independently.
final class Slips {
    private static final int NAME = 5;

    private final Comparison comparison;
    private final List<Witness> witnesses;

    /// For each report its words, folded, with how they are written inside sentences.
    private final List<Map<String, Writing>> writings = new ArrayList<>();

    /// For each word that is written with a capital inside a sentence somewhere, how many reports
    /// have it so.
    private final Map<String, Integer> names = new TreeMap<>();

    Slips(Comparison comparison) {
        this.comparison = comparison;
        witnesses = comparison.witnesses();
        for (Witness w : witnesses) {
            Map<String, Writing> of = writings(w);
            writings.add(of);
            of.forEach((word, how) -> names.merge(word, how.capital() ? 1 : 0, Integer::sum));
        }
    }

    /// @param capital written with a capital letter where no sentence begins
    /// @param small written without
    private record Writing(boolean capital, boolean small) {
        private Writing with(Writing o) {
            return new Writing(capital || o.capital, small || o.small);
        }
    }

    private static Map<String, Writing> writings(Witness w) {
        Map<String, Writing> found = new HashMap<>();
        for (Line line : w.lines()) {
            for (int k = 0; k < line.size(); k++) {
                String word = word(w, line, k);
                boolean capital = k > 0 && Character.isUpperCase(word.codePointAt(0));
                boolean small = Character.isLowerCase(word.codePointAt(0));
                found.merge(Folding.fold(word), new Writing(capital, small), Writing::with);
            }
        }
        return found;
    }

    private static String word(Witness w, Line line, int k) {
        return line.spans()[k].of(w.report().text());
    }

    /// The slips that stand in the same place of both reports, in the order of the first.
    List<Evidence> shared(Alignment a) {
        List<Evidence> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i : a.paired()) {
            int j = a.partner(i);
            if (a.likeness(i, j) < Tuned.SHOWN) continue;
            Line line = a.first().lines().get(i);
            Line there = a.second().lines().get(j);
            for (int k = 0; k < line.size(); k++) {
                int l = place(there, line.words()[k]);
                if (l < 0 || !slip(a, i, k, l, there)) continue;
                if (!seen.add(Folding.fold(word(a.first(), line, k)))) continue;
                found.add(evidence(a, line.spans()[k], there.spans()[l]));
            }
        }
        return found;
    }

    private static Evidence evidence(Alignment a, Span child, Span parent) {
        return new Evidence(child, a.second().id(), parent, "same error");
    }

    private static int place(Line line, int word) {
        for (int l = 0; l < line.size(); l++) if (line.words()[l] == word) return l;
        return -1;
    }

    private boolean slip(Alignment a, int i, int k, int l, Line there) {
        Line line = a.first().lines().get(i);
        String own = word(a.first(), line, k);
        String theirs = word(a.second(), there, l);
        if (Character.isDigit(own.codePointAt(0))) return figure(a, i, line.words()[k]);
        String word = Folding.fold(own);
        if (!word.equals(Folding.fold(theirs)) || word.length() < NAME) return false;
        boolean small =
                Character.isLowerCase(own.codePointAt(0))
                        && Character.isLowerCase(theirs.codePointAt(0));
        return small ? writtenSmall(a, word) : misspelt(a, word);
    }

    /// Both write it small, several others with a capital, and hardly anybody else small.
    private boolean writtenSmall(Alignment a, String word) {
        int small = 0;
        int capital = 0;
        for (Witness w : others(a)) {
            Writing how = writings.get(w.number()).get(word);
            if (how == null) continue;
            if (how.small()) small++;
            else if (how.capital()) capital++;
        }
        return !capitalised(a.first(), word)
                && !capitalised(a.second(), word)
                && capital > Tuned.RIGHT_ONES
                && 3 * small < capital;
    }

    private boolean capitalised(Witness w, String word) {
        return writings.get(w.number()).getOrDefault(word, new Writing(false, false)).capital();
    }

    /// Several others have a name that is one letter off, which neither of the two has.
    private boolean misspelt(Alignment a, String word) {
        int here = names.getOrDefault(word, 0);
        if (here < 2) return false;
        for (var other : names.entrySet()) {
            String name = other.getKey();
            if (other.getValue() <= Math.max(here, Tuned.RIGHT_ONES)) continue;
            if (!OneLetter.apart(word, name)) continue;
            if (!has(a.first(), name) && !has(a.second(), name)) return true;
        }
        return false;
    }

    private boolean has(Witness w, String word) {
        return writings.get(w.number()).containsKey(word);
    }

    private List<Witness> others(Alignment a) {
        String language = a.first().report().language();
        return witnesses.stream()
                .filter(w -> w.number() != a.first().number())
                .filter(w -> w.number() != a.second().number())
                .filter(w -> w.report().language().equals(language))
                .toList();
    }

    /// Others have one figure in the sentence that both have with another, and have this one
    /// nowhere.
    private boolean figure(Alignment a, int i, int number) {
        Map<Integer, Integer> instead = new TreeMap<>();
        int same = 0;
        for (Witness w : others(a)) {
            Alignment b = comparison.alignment(a.first().number(), w.number());
            int j = b.partner(i);
            if (j < 0 || !sameSentence(a.first(), i, w, j)) continue;
            Line line = w.lines().get(j);
            if (w.lines().stream().anyMatch(s -> place(s, number) >= 0)) same++;
            else
                figures(w, line, a.first().lines().get(i))
                        .forEach(f -> instead.merge(f, 1, Integer::sum));
        }
        int most = instead.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most > Math.max(same, Tuned.RIGHT_ONES);
    }

    /// Whether two lines have more words in common than not.
    private static boolean sameSentence(Witness one, int i, Witness other, int j) {
        return one.bags().get(i).likeness(other.bags().get(j), 0) >= 0.5;
    }

    /// The figures of a line that another line lacks.
    private static Set<Integer> figures(Witness w, Line line, Line lacking) {
        Set<Integer> found = new HashSet<>();
        for (int k = 0; k < line.size(); k++) {
            boolean digit = Character.isDigit(word(w, line, k).codePointAt(0));
            if (digit && place(lacking, line.words()[k]) < 0) found.add(line.words()[k]);
        }
        return found;
    }
}
