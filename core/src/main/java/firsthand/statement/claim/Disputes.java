package firsthand.statement.claim;

import firsthand.statement.Figure;
import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Tells which of the things that a report's speakers hold speak against each other: a denial and
/// what it denies, two that contradict in the same words, two figures for the same thing.
final class Disputes {
    /// Sentences that may lie between a claim and what is said against it.
    private static final int REACH = 3;

    /// The same for a denial and an accusation.
    private static final int FAR = 12;

    // set by hand on the traditions
    private static final double CUE = 2.0;
    private static final double POLARITY = 0.9;
    private static final double CONTRAST = 0.6;
    private static final double RIVALS = 1.6;
    private static final double PARALLEL = 0.6;
    private static final double NEAR = 0.9;
    private static final double WORDS = 2.2;
    private static final double THRESHOLD = 2.0;
    private static final double EXPLICIT = 2.2;

    private static final Set<String> CONTRASTS =
            Set.of(
                    "but",
                    "however",
                    "while",
                    "whereas",
                    "yet",
                    "though",
                    "although",
                    "contrary",
                    "disagree",
                    "instead");

    private final Material m;
    private final List<Assertion> held;
    private final List<Figure> figures;
    private final Map<String, Integer> frequency = new HashMap<>();

    Disputes(Material m, List<Assertion> held, List<Figure> figures) {
        this.m = m;
        this.held = held;
        this.figures = figures;
        for (Assertion a : held) for (String s : a.stems()) frequency.merge(s, 1, Integer::sum);
    }

    /// For each that speaks against another the one that it answers.
    Map<Integer, Integer> answers() {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < held.size(); i++) {
            Optional<Integer> best = best(i, found);
            if (best.isEmpty()) continue;
            if (isDenialOf(best.get(), i) && !found.containsKey(best.get()))
                found.put(best.get(), i);
            else found.put(i, best.get());
        }
        return found;
    }

    /// Whether of two that contradict the one that comes first is the denial: "no signal came"
    /// before
    /// "we sent a signal".
    private boolean isDenialOf(int first, int second) {
        Assertion a = held.get(first);
        Assertion b = held.get(second);
        boolean said = a.cue() == Assertion.Cue.SAYS && b.cue() == Assertion.Cue.SAYS;
        return said && rulesOut(a) && !b.negated();
    }

    /// What `i` answers: the one before it, or for a denial also behind it, that it speaks against
    /// most.
    private Optional<Integer> best(int i, Map<Integer, Integer> answered) {
        Assertion a = held.get(i);
        double most = a.opposes() ? EXPLICIT : THRESHOLD;
        Optional<Integer> best = Optional.empty();
        int last = a.opposes() ? held.size() : i;
        for (int j = 0; j < last; j++) {
            Assertion b = held.get(j);
            if (j == i || b.opposes() || answered.containsKey(j) || !mayAnswer(a, b)) continue;
            if (!a.opposes() && !isLinked(a, b)) continue;
            double score = conflict(a, b);
            if (score > most) {
                most = score;
                best = Optional.of(j);
            }
        }
        return best;
    }

    private boolean mayAnswer(Assertion a, Assertion b) {
        if (sameHolder(a.holder().name(), b.holder().name())) return false;
        boolean inside = a.span().overlaps(b.span());
        if (inside && !(a.opposes() && (a.open() || b.cue() == Assertion.Cue.ACCUSES)))
            return false;
        int apart = a.sentence() - b.sentence();
        boolean near = Math.abs(apart) <= REACH;
        boolean charge =
                b.cue() == Assertion.Cue.ACCUSES && a.opposes() && apart > 0 && apart <= FAR;
        return near || charge || overlap(a, b) > 0.4 && !a.open();
    }

    /// Whether something besides nearness shows that the two are about the same thing.
    private boolean isLinked(Assertion a, Assertion b) {
        int apart = a.sentence() - b.sentence();
        boolean beside = apart >= 0 && apart <= 1;
        boolean brief = a.content().length() < 25 || b.content().length() < 25;
        return overlap(a, b) >= 0.12
                || beside && (hasContrast(b, a) || isParallel(a, b))
                || beside && brief && areRivals(a, b)
                || b.cue() == Assertion.Cue.ACCUSES && apart >= 0 && apart <= REACH;
    }

    private static boolean sameHolder(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        return x.equals(y) || x.endsWith(" " + y) || y.endsWith(" " + x);
    }

    private double conflict(Assertion a, Assertion b) {
        double z = 0;
        int apart = a.sentence() - b.sentence();
        if (a.opposes()) z += CUE;
        if (b.cue() == Assertion.Cue.ACCUSES) z += 0.6;
        if (a.cue() == Assertion.Cue.INSISTS) z += 0.4;
        boolean polarity = !a.opposes() && a.negated() != b.negated();
        if (polarity) z += POLARITY;
        if (!a.opposes() && rulesOut(a) != rulesOut(b)) z += 0.5;
        if (isParallel(a, b)) z += PARALLEL;
        if (Math.abs(apart) <= REACH) z += NEAR * (1 - Math.abs(apart) / (REACH + 1.0));
        if (apart < 0) z -= 0.4;
        z += WORDS * overlap(a, b);
        if (apart >= 0 && apart <= 1 && hasContrast(b, a)) z += CONTRAST;
        if (apart >= 0 && apart <= 1 && areRivals(a, b)) z += RIVALS;
        return z;
    }

    /// The share of the words of the one with fewer that both have; rare words count more.
    private double overlap(Assertion a, Assertion b) {
        double common = 0;
        double first = 0;
        double second = 0;
        for (String s : a.stems()) {
            double w = weight(s);
            first += w;
            if (b.stems().contains(s)) common += w;
        }
        for (String s : b.stems()) second += weight(s);
        double smaller = Math.max(2, Math.min(first, second));
        return common / smaller;
    }

    private double weight(String stem) {
        return 1 / Math.sqrt(Math.max(1, frequency.getOrDefault(stem, 1) / 3.0));
    }

    /// "no such letter", "never", "nothing": not merely "not".
    private boolean rulesOut(Assertion a) {
        String words = " " + a.content().of(m.words()).toLowerCase(Locale.ROOT) + " ";
        return words.contains(" no ")
                || words.contains(" never ")
                || words.contains(" nothing ")
                || words.contains(" nobody ")
                || words.contains(" no one ");
    }

    /// "The court called it a policy. The firm called it a joke.": short, side by side, alike.
    private boolean isParallel(Assertion a, Assertion b) {
        int apart = a.sentence() - b.sentence();
        return apart >= 0
                && apart <= 1
                && a.content().length() < 110
                && b.content().length() < 110
                && leadIn(a).equals(leadIn(b))
                && !leadIn(a).isEmpty();
    }

    /// The word before the content, past "that".
    private String leadIn(Assertion a) {
        Span sentence = m.text().sentences().get(a.sentence());
        if (sentence.start() >= a.content().start()) return "";
        String[] words =
                m.words()
                        .substring(sentence.start(), a.content().start())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+");
        for (int i = words.length - 1; i >= 0; i--) {
            if (!words[i].equals("that") && !words[i].equals("it")) return words[i];
        }
        return "";
    }

    /// Whether a word of contrast leads the second in.
    private boolean hasContrast(Assertion first, Assertion second) {
        int from = Math.min(first.span().end(), second.span().start());
        Span sentence = m.text().sentences().get(second.sentence());
        int begin = Math.max(from, sentence.start());
        int to = Math.max(begin, Math.min(sentence.end(), second.span().start() + 20));
        Set<String> words = new HashSet<>();
        for (String w : m.words().substring(begin, to).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            words.add(w);
        return words.stream().anyMatch(CONTRASTS::contains);
    }

    /// Whether they give two different figures in the same unit.
    private boolean areRivals(Assertion a, Assertion b) {
        for (Figure f : figures) {
            if (!a.span().overlaps(f.span())) continue;
            for (Figure g : figures) {
                if (!b.span().overlaps(g.span())) continue;
                boolean same = f.unit().equals(g.unit()) || isTime(f) && isTime(g);
                if (same && f.value().compareTo(g.value()) != 0) return true;
            }
        }
        return false;
    }

    private static boolean isTime(Figure f) {
        return Set.of("s", "min", "h", "d").contains(f.unit());
    }
}
