package firsthand.statement.claim;

import firsthand.statement.material.Material;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which of two who merely say how things are contradicts the other in the same words or by
/// another figure for the same thing.
final class Contradictions {
    /// Sentences back to what may be contradicted.
    private static final int NEAR = 2;

    // set by hand on the traditions
    /// Common weight of words at which two speak of the same thing.
    private static final double SAME_MATTER = 0.3;

    /// The same for two who merely say: one with "not", or with "no such" and the like.
    private static final double CONTRADICTED = 0.34;

    private static final double RULED_OUT = 0.2;

    private static final double RIVAL = 0.12;

    /// So many assertions before one are looked at: more than stand within its reach in any news.
    private static final int REACH = 48;

    /// What points back at what was said: "no such figure was offered", "nothing of the kind".
    private static final Pattern SUCH =
            Pattern.compile(
                    "\\bno such\\b|\\b(?:no|nothing)\\b.{0,30} of (?:the|that) (?:kind|sort)\\b");

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
    private final Course course;
    private final SharedWords shared;
    private final Rivals rivals;
    private final Contents contents;
    private final LeadIns leadIns;

    Contradictions(
            Material m,
            List<Assertion> held,
            Course course,
            SharedWords shared,
            Rivals rivals,
            Contents contents) {
        this.m = m;
        this.held = held;
        this.course = course;
        this.shared = shared;
        this.rivals = rivals;
        this.contents = contents;
        this.leadIns = new LeadIns(m);
    }

    /// Which of those before it the one that merely says, insists or claims contradicts.
    Optional<Integer> by(int i, Map<Integer, Integer> answered) {
        Assertion a = held.get(i);
        double most = 0;
        Optional<Integer> best = Optional.empty();
        for (int j = Math.max(0, i - REACH); j < i; j++) {
            Assertion b = held.get(j);
            boolean free = !b.opposes() && !answered.containsKey(j) && !course.sameSide(a, b);
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
        int apart = course.apart(a, b);
        double words = shared.overlap(a, b);
        double near = 1.0 / (1 + apart);
        if (apart <= 1 && contents.isElliptic(a) && !b.negated()) return 1.3 + near;
        if (apart <= 1 && contents.areOpposite(a, b)) return 1 + near + words;
        boolean polarity = a.negated() != b.negated();
        boolean accused =
                b.against().filter(x -> Course.isSame(x.name(), a.holder().name())).isPresent();
        if (apart <= NEAR + 1 && polarity && !rivals.isToCome(a)) {
            boolean out =
                    contents.deniesThing(a)
                            ? contents.rulesOut(a, b)
                            : contents.deniesThing(b) && contents.rulesOut(b, a);
            boolean thing =
                    SharedWords.common(a, b) > 1
                            || contents.isOfThing(contents.deniesThing(a) ? a : b);
            if (out && thing && words >= RULED_OUT) return 1 + words + near;
            if (apart <= 1 && SUCH.matcher(a.content().of(m.words())).find()) return 1 + near;
            boolean said = contents.rulesOut(a.negated() ? a : b, a.negated() ? b : a);
            if (said && words >= CONTRADICTED && SharedWords.common(a, b) > 2)
                return 1 + words + near;
        }
        if (accused && apart <= NEAR && a.cue() == Assertion.Cue.INSISTS) return 1.2 + near;
        if (accused && apart <= NEAR && a.negated()) return 1.1 + near + words;
        boolean blamed =
                b.cue() == Assertion.Cue.ACCUSES && a.negated() && SharedWords.common(a, b) > 0;
        if (blamed && apart <= NEAR) return 0.9 + near + words;
        if (apart <= NEAR
                && REPLIES.contains(leadIns.word(a))
                && (words > 0 || polarity && apart <= 1)) return 1.1 + words;
        if (apart <= NEAR && rivals.areDays(a, b)) return 0.6 + near + words;
        if (apart > 1) return 0;
        boolean contrast = leadIns.contrast(b, a);
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
                && leadIns.contrast(b, a);
    }

    /// Whether the two stand side by side in one paragraph, each led in by a word of saying, with
    /// nobody else's words between.
    private boolean areNeighbours(Assertion a, Assertion b) {
        int between = Math.min(b.span().end(), a.span().start());
        if (m.words().substring(between, a.span().start()).contains("\n")) return false;
        if (held.indexOf(a) - held.indexOf(b) != 1 || rivals.isToCome(a) || rivals.isToCome(b))
            return false;
        return SAYING.contains(leadIns.word(a)) && SAYING.contains(leadIns.word(b));
    }

    /// "The court called it a policy. The firm called it a joke.": names for the same thing, short
    /// and side by side.
    private boolean areNames(Assertion a, Assertion b) {
        boolean brief = a.content().length() < 110 && b.content().length() < 110;
        String word = leadIns.word(a);
        return brief && Set.of("called", "calls").contains(word) && word.equals(leadIns.word(b));
    }
}
