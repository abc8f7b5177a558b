package firsthand.statement.claim;

import firsthand.statement.material.Material;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which of two who speak one after the other answers the first and gives another account of
/// the same thing, though neither uses a word of denial: "they were locked out" and "the gates were
/// open". Several signs must come together.
final class Rejoinders {
    // weighed by hand on the looked-at stories
    private static final double ENOUGH = 1.7;

    private static final double SHARED_WORD = 0.5;
    private static final double WRONG = 0.6;
    private static final double BLAMED = 0.8;
    private static final double MAYBE_BLAMED = 0.3;
    private static final double CLEARS = 0.6;
    private static final double OPPOSITE = 0.8;
    private static final double OTHER_FIGURE = 0.6;
    private static final double NOT_THAT = 0.9;
    private static final double INSISTS = 0.5;
    /// What a reply lacks that only its form shows to be one: "but", "insisted".
    private static final double FORM_ONLY = 0.7;

    private static final double ESTIMATE = 0.9;
    private static final double OF_A_CHARGE = 0.4;
    private static final double POINTS_BACK = 0.2;
    private static final double NEXT = 0.3;
    private static final double FARTHER = 0.02;

    /// Assertions back to which a reply may reach.
    private static final int REACH = 4;

    /// Sentences from the end of what somebody says to the reply.
    private static final int APART = 2;

    private static final Set<String> INSISTING =
            Set.of(
                    "insists",
                    "insisted",
                    "maintains",
                    "maintained",
                    "counters",
                    "countered",
                    "retorted",
                    "replied",
                    "responded",
                    "counter",
                    "stressed",
                    "stresses");

    private static final Pattern ALL =
            Pattern.compile("(?i)\\b(?:every|all|each|always|only|merely|simply|at all times)\\b");

    private static final Pattern BACK =
            Pattern.compile("(?i)(?:that )?(?:it|they|he|she|this|that|these|those|such)\\b");

    private static final Pattern MEASURE =
            Pattern.compile(
                    "(?i)(?:it|that|them|\\P{L}{0,4}\\d|none|\\p{L}{1,20}$"
                            + "|(?:the|its|his|her|their) (?:real |true |actual |likely )?(?:number|figure|total"
                            + "|count|sum|estimate|delay|wait|time|length|duration|price|cost|bill|loss"
                            + "|losses|damage|debt)s?\\b)");

    private static final Pattern NOT =
            Pattern.compile(
                    "(?i)(?:\\b(?:not|never|without|nor|no|nobody|nothing|none)|n['’]t)"
                            + " ((?:\\p{L}+ ?){1,3})");

    private final Material m;
    private final List<Assertion> held;
    private final Course course;
    private final Rivals rivals;
    private final Contents contents;
    private final ContentStems stems;
    private final Misdeeds misdeeds;
    private final LeadIns leadIns;
    private final Blame blame;

    Rejoinders(
            Material m,
            List<Assertion> held,
            Course course,
            Rivals rivals,
            Contents contents,
            ContentStems stems,
            Misdeeds misdeeds) {
        this.m = m;
        this.held = held;
        this.course = course;
        this.rivals = rivals;
        this.contents = contents;
        this.stems = stems;
        this.misdeeds = misdeeds;
        this.leadIns = new LeadIns(m);
        this.blame = new Blame(m, course, stems);
    }

    /// What `i` gives another account of: the last that another said before.
    Optional<Integer> answered(int i) {
        Assertion a = held.get(i);
        String words = a.content().of(m.words());
        boolean nothing = a.stems().isEmpty() && !leadIns.isEstimate(a);
        if (words.startsWith("to ")) return Optional.empty();
        if (nothing || rivals.isToCome(a) || misdeeds.concedes(words)) return Optional.empty();
        double most = ENOUGH;
        Optional<Integer> best = Optional.empty();
        Optional<Assertion> other = Optional.empty();
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            Assertion b = held.get(j);
            if (course.sameSide(a, b)) continue;
            if (other.filter(o -> !Course.sameHolder(o, b)).isPresent()) break;
            other = Optional.of(b);
            boolean apart = a.span().overlaps(b.span()) || course.apartFromTurn(i, j) > APART;
            if (apart || b.opposes() || rivals.isToCome(b)) continue;
            double score = score(i, j);
            if (score >= most) {
                most = score;
                best = Optional.of(j);
            }
        }
        return best;
    }

    private double score(int i, int j) {
        Assertion a = held.get(i);
        Assertion b = held.get(j);
        String reply = a.content().of(m.words());
        String said = b.content().of(m.words());
        long shared = Math.min(2, SharedWords.common(a, b));
        boolean wrong = b.cue() == Assertion.Cue.ACCUSES || misdeeds.wrong(said);
        boolean his = blame.isOf(b, a);
        double blamed = his ? BLAMED : MAYBE_BLAMED;
        boolean back = BACK.matcher(reply).lookingAt();
        double bearing = 0;
        if (a.negated() != b.negated() && (notThat(reply, b) || notThat(said, a)))
            bearing += NOT_THAT;
        if ((misdeeds.clears(reply) || ALL.matcher(reply).find()) && (wrong || shared > 0))
            bearing += CLEARS;
        if (contents.areContrary(a, b)) bearing += OPPOSITE;
        if (rivals.differ(a, b) || rivals.differInTime(a, b)) bearing += OTHER_FIGURE;
        if (!his && accusesByName(b) && bearing == 0) return 0;
        double formOnly = bearing == 0 && !his && b.against().isEmpty() ? FORM_ONLY : 0;
        if (a.cue() == Assertion.Cue.INSISTS || INSISTING.contains(leadIns.word(a)))
            bearing += INSISTS;
        if (leadIns.contrast(b, a)) bearing += INSISTS;
        if (leadIns.isEstimate(a) && bearing > 0 && isOfSame(reply, shared)) bearing += ESTIMATE;
        if (b.cue() != Assertion.Cue.SAYS && shared > 0) bearing += OF_A_CHARGE;
        if (back) bearing += POINTS_BACK;
        if (bearing == 0) return 0;
        return shared * SHARED_WORD
                - formOnly
                + (wrong ? WRONG + blamed : 0)
                + bearing
                - (i - j - 1) * FARTHER
                + (course.apartFromTurn(i, j) <= (leadIns.isEstimate(a) ? APART : 1) ? NEXT : 0);
    }

    /// What somebody is accused of by name, only he and who speaks to the matter answer.
    private static boolean accusesByName(Assertion b) {
        return b.against().filter(x -> Character.isUpperCase(x.name().codePointAt(0))).isPresent();
    }

    /// Whether what is estimated may be what the other spoke of: "it", "the number", a measure that
    /// he named, too; not a death toll after a number of passengers.
    private static boolean isOfSame(String estimate, long shared) {
        return shared > 0 || MEASURE.matcher(estimate).lookingAt();
    }

    /// "reorganised, not reduced" of what the other calls reduced.
    private boolean notThat(String words, Assertion other) {
        Matcher not = NOT.matcher(words);
        while (not.find()) {
            for (String word : not.group(1).toLowerCase(Locale.ROOT).strip().split(" ")) {
                String stem = stems.of(word);
                if (stem.length() > 2 && other.stems().contains(stem)) return true;
            }
        }
        return false;
    }
}
