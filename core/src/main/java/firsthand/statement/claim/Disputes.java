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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which of the things that a report's speakers hold speak against each other: a denial and
/// what it denies, two that contradict in the same words, two figures for the same thing.
///
/// A wrong denial accuses somebody: where nothing shows what a denial answers, it answers nothing,
/// and two speakers who merely stand side by side do not contradict each other.
final class Disputes {
    /// Sentences back to what an open denial ("denied it") may answer.
    private static final int NEAR = 2;

    /// The same where the denial or the accusation names the other side.
    private static final int FAR = 12;

    // set by hand on the traditions
    /// Common weight of words at which a denial is of the thing that another asserts.
    private static final double SAME_MATTER = 0.3;

    /// The same for two who merely say: one with "not", or with "no such" and the like.
    private static final double CONTRADICTED = 0.34;

    private static final double RULED_OUT = 0.2;

    private static final double RIVAL = 0.12;

    private static final Set<String> CONTRASTS =
            Set.of("but", "however", "while", "whereas", "yet", "though", "although", "contrary");

    /// What points back at what was said: "no such figure was offered".
    private static final Pattern SUCH = Pattern.compile("\\bno such\\b");

    private static final Set<String> REPLIES =
            Set.of(
                    "replied",
                    "replies",
                    "countered",
                    "counters",
                    "retorted",
                    "responded",
                    "replying");

    private static final Set<String> SAYING =
            Set.of(
                    "said",
                    "says",
                    "saying",
                    "say",
                    "insisted",
                    "insists",
                    "maintains",
                    "maintained");

    private final Material m;
    private final List<Assertion> held;
    private final Rivals rivals;
    private final Contents contents;
    private final Map<String, Integer> frequency = new HashMap<>();

    Disputes(Material m, List<Assertion> held, List<Figure> figures) {
        this.m = m;
        this.held = held;
        this.rivals = new Rivals(m, figures);
        this.contents = new Contents(m, rivals);
        for (Assertion a : held) for (String s : a.stems()) frequency.merge(s, 1, Integer::sum);
    }

    /// For each that speaks against another the one that it answers.
    Map<Integer, Integer> answers() {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < held.size(); i++) {
            boolean opposes = held.get(i).opposes();
            Optional<Integer> best = opposes ? denied(i) : Optional.empty();
            if (best.isEmpty() && !held.get(i).open()) best = contradicted(i, found);
            int denial = i;
            if (opposes) best = best.filter(j -> isOfSame(denial, j));
            if (best.isEmpty()) continue;
            int j = best.get();
            if (!opposes && isDenialOf(j, i) && !found.containsKey(j)) found.put(j, i);
            else found.put(i, j);
        }
        turnRound(found);
        return found;
    }

    /// Whether a denial in words of its own is clearly of the other's matter.
    private boolean isOfSame(int i, int j) {
        Assertion a = held.get(i);
        Assertion b = held.get(j);
        boolean same = overlap(a, b) >= SAME_MATTER && common(a, b) > 1;
        return a.open()
                || same
                || denial(a, b) > 0
                || contents.isElliptic(a)
                || contents.areOpposite(a, b);
    }

    /// Where one is denied outright that was taken to contradict what came before it, that is what
    /// contradicts: nobody denies a denial for want of agreement with it.
    private void turnRound(Map<Integer, Integer> found) {
        for (int i : List.copyOf(found.keySet())) {
            Integer j = found.get(i);
            if (j == null || !held.get(i).opposes()) continue;
            Integer k = found.get(j);
            if (k == null || held.get(j).opposes()) continue;
            found.remove(j);
            if (k != i && !found.containsKey(k)) found.put(k, j);
        }
    }

    /// Whether of two that contradict the one that comes first is the denial: "no signal came"
    /// before "we sent a signal".
    private boolean isDenialOf(int first, int second) {
        Assertion a = held.get(first);
        Assertion b = held.get(second);
        boolean said = a.cue() == Assertion.Cue.SAYS && b.cue() == Assertion.Cue.SAYS;
        return said && contents.deniesThing(a) && !b.negated();
    }

    /// What the denial or doubt `i` is of.
    private Optional<Integer> denied(int i) {
        Assertion a = held.get(i);
        double most = 0;
        Optional<Integer> best = Optional.empty();
        for (int j = 0; j < held.size(); j++) {
            Assertion b = held.get(j);
            if (j == i || b.opposes() || sameHolder(a, b) || covers(b, a)) continue;
            double score = denial(a, b);
            if (score > 0 && score >= most) {
                most = score;
                best = Optional.of(j);
            }
        }
        return best;
    }

    private static boolean isLower(String name) {
        return Character.isLowerCase(name.charAt(0))
                || name.contains("’s ")
                || name.contains("'s ");
    }

    /// Whether what `b` holds is what `a` denies with, not what it denies.
    private static boolean covers(Assertion b, Assertion a) {
        return a.span().contains(b.span()) && b.cue() == Assertion.Cue.SAYS;
    }

    /// How clearly the denial `a` is of `b`; 0 for not at all.
    private double denial(Assertion a, Assertion b) {
        int apart = apart(a, b);
        boolean before = b.span().start() < a.span().start() || a.span().contains(b.span());
        double near = 1.0 / (1 + Math.abs(apart));
        if (!a.open() && rivals.isToCome(b)) return 0;
        double words = a.open() ? 0 : overlap(a, b);
        if (a.against().isPresent()) {
            boolean his = isSame(a.against().get().name(), b.holder().name());
            if (!his || !before || apart > FAR / 2) return 0;
            return 2 + near + words + (b.cue() == Assertion.Cue.ACCUSES ? 0.6 : 0);
        }
        if (before && apart <= 1 && contents.isElliptic(a) && !b.negated()) return 1.3 + near;
        boolean accused = b.against().filter(x -> isSame(x.name(), a.holder().name())).isPresent();
        boolean charge = b.cue() == Assertion.Cue.ACCUSES || b.cue() == Assertion.Cue.CLAIMS;
        if (!a.open() && words >= SAME_MATTER && Math.abs(apart) <= FAR)
            return 1 + words * 2 + near + (charge ? 0.3 : 0);
        if (!before || apart > FAR) return 0;
        if (accused) return 1.5 + near + words;
        boolean group = b.against().isEmpty() || isLower(b.against().get().name());
        if (apart <= NEAR && charge && (a.open() || group)) return 0.8 + near + words;
        return a.open() && apart <= 1 ? 0.3 + near : 0;
    }

    /// Sentences from the end of `b` to `a`: a quote may have several.
    private int apart(Assertion a, Assertion b) {
        int first = a.sentence() - b.sentence();
        if (first <= 1) return first;
        int last = m.text().sentenceAt(b.span().end() - 1).orElse(b.sentence());
        return Math.max(1, a.sentence() - last);
    }

    /// Which of those before it the one that merely says, insists or claims contradicts.
    private Optional<Integer> contradicted(int i, Map<Integer, Integer> answered) {
        Assertion a = held.get(i);
        double most = 0;
        Optional<Integer> best = Optional.empty();
        for (int j = 0; j < i; j++) {
            Assertion b = held.get(j);
            boolean free = !b.opposes() && !answered.containsKey(j) && !sameHolder(a, b);
            if (!free || a.span().overlaps(b.span()) && !isConceded(a, b)) continue;
            double score = contradiction(a, b);
            if (score > most) {
                most = score;
                best = Optional.of(j);
            }
        }
        return best;
    }

    /// How clearly `a` contradicts `b`, which stands before it; 0 for not at all.
    private double contradiction(Assertion a, Assertion b) {
        int apart = apart(a, b);
        double words = overlap(a, b);
        double near = 1.0 / (1 + apart);
        if (apart <= 1 && contents.isElliptic(a) && !b.negated()) return 1.3 + near;
        if (apart <= 1 && contents.areOpposite(a, b)) return 1 + near + words;
        boolean polarity = a.negated() != b.negated();
        boolean accused = b.against().filter(x -> isSame(x.name(), a.holder().name())).isPresent();
        if (apart <= NEAR + 1 && polarity) {
            boolean out =
                    contents.deniesThing(a)
                            ? contents.rulesOut(a, b)
                            : contents.deniesThing(b) && contents.rulesOut(b, a);
            boolean thing = common(a, b) > 1 || contents.isOfThing(contents.deniesThing(a) ? a : b);
            if (out && thing && words >= RULED_OUT) return 1 + words + near;
            if (apart <= 1 && SUCH.matcher(a.content().of(m.words())).find()) return 1 + near;
            boolean said = contents.rulesOut(a.negated() ? a : b, a.negated() ? b : a);
            if (said && words >= CONTRADICTED && common(a, b) > 2) return 1 + words + near;
        }
        if (accused && apart <= NEAR && a.cue() == Assertion.Cue.INSISTS) return 1.2 + near;
        if (accused && apart <= NEAR && a.negated()) return 1.1 + near + words;
        boolean blamed = b.cue() == Assertion.Cue.ACCUSES && a.negated() && common(a, b) > 0;
        if (blamed && apart <= NEAR) return 0.9 + near + words;
        if (apart <= NEAR && REPLIES.contains(leadIn(a)) && (words > 0 || polarity && apart <= 1))
            return 1.1 + words;
        if (apart <= NEAR && rivals.areDays(a, b)) return 0.6 + near + words;
        if (apart > 1) return 0;
        boolean contrast = hasContrast(b, a);
        if (contents.deniesThing(a) != contents.deniesThing(b) && polarity && areNeighbours(a, b))
            return 0.7 + near;
        if (isConceded(a, b) && words > 0) return 1 + words;
        if (areNames(a, b)) return 0.9 + near;
        boolean bare = rivals.isBare(a) || rivals.isBare(b);
        if (rivals.differ(a, b)
                && (bare || words >= RIVAL)
                && (bare || contrast || words >= SAME_MATTER)) return 0.8 + near + words;
        return 0;
    }

    /// "They claimed that the bridge was theirs, though the army says fighting goes on": what the
    /// report leaves to the one and sets the other's words against.
    private boolean isConceded(Assertion a, Assertion b) {
        boolean left = b.cue() == Assertion.Cue.CLAIMS || b.cue() == Assertion.Cue.INSISTS;
        return left
                && a.cue() == Assertion.Cue.SAYS
                && a.sentence() == b.sentence()
                && a.span().start() > b.content().start()
                && hasContrast(b, a);
    }

    private boolean sameHolder(Assertion a, Assertion b) {
        return isSame(a.holder().name(), b.holder().name());
    }

    private static boolean isSame(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        return x.equals(y) || x.endsWith(" " + y) || y.endsWith(" " + x);
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

    private static long common(Assertion a, Assertion b) {
        return a.stems().stream().filter(b.stems()::contains).count();
    }

    private double weight(String stem) {
        return 1 / Math.sqrt(Math.max(1, frequency.getOrDefault(stem, 1) / 3.0));
    }

    /// Whether the two stand side by side in one paragraph, each led in by a word of saying, with
    /// nobody else's words between.
    private boolean areNeighbours(Assertion a, Assertion b) {
        int between = Math.min(b.span().end(), a.span().start());
        if (m.words().substring(between, a.span().start()).contains("\n")) return false;
        if (held.indexOf(a) - held.indexOf(b) != 1 || rivals.isToCome(b)) return false;
        return SAYING.contains(leadIn(a)) && SAYING.contains(leadIn(b));
    }

    /// "The court called it a policy. The firm called it a joke.": names for the same thing, short
    /// and side by side.
    private boolean areNames(Assertion a, Assertion b) {
        boolean brief = a.content().length() < 110 && b.content().length() < 110;
        String word = leadIn(a);
        return brief && Set.of("called", "calls").contains(word) && word.equals(leadIn(b));
    }

    /// The word before the content, past "that" and "it".
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
        int from =
                first.span().contains(second.span()) ? first.content().start() : first.span().end();
        Span sentence = m.text().sentences().get(second.sentence());
        int begin = Math.max(Math.min(from, second.span().start()), sentence.start());
        int to = Math.max(begin, second.span().start());
        Set<String> words = new HashSet<>();
        for (String w : m.words().substring(begin, to).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            words.add(w);
        return words.stream().anyMatch(CONTRASTS::contains);
    }
}
