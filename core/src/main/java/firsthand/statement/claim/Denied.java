package firsthand.statement.claim;

import firsthand.statement.material.Material;
import firsthand.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what a denial or a doubt is of.
final class Denied {
    /// Sentences back to what an open denial ("denied it") may answer.
    /// So many assertions on either side are looked at: more than any news report has.
    private static final int REACH = 100;

    private static final int NEAR = 2;

    /// The same where the denial or the accusation names the other side.
    private static final int FAR = 12;

    // set by hand on the traditions
    /// Common weight of words at which a denial is of the thing that another asserts.
    private static final double SAME_MATTER = 0.3;

    /// What speaks for the reporter's own words for what somebody holds: a quote often only adorns
    /// them.
    private static final double IN_SUBSTANCE = 0.1;

    private static final Pattern OCCASION =
            Pattern.compile("\\b(?:after|when|as|following|in response to|in answer to)\\b");

    /// "knew of no such case".
    private static final Pattern SUCH = Pattern.compile("\\bno such\\b");

    private static final Pattern HIS = Pattern.compile("(?i)\\b(?:he|she|his|her|him)\\b");

    private final List<Assertion> held;
    private final Course course;
    private final SharedWords shared;
    private final Rivals rivals;
    private final Contents contents;
    private final Material m;
    private final Blame blame;

    Denied(
            List<Assertion> held,
            Course course,
            SharedWords shared,
            Rivals rivals,
            Contents contents,
            Material m,
            Blame blame) {
        this.held = held;
        this.course = course;
        this.shared = shared;
        this.rivals = rivals;
        this.contents = contents;
        this.m = m;
        this.blame = blame;
    }

    /// What the denial or doubt `i` is of.
    Optional<Integer> by(int i) {
        Assertion a = held.get(i);
        double most = 0;
        Optional<Integer> best = Optional.empty();
        int last = Math.min(held.size() - 1, i + REACH);
        for (int j = Math.max(0, i - REACH); j <= last; j++) {
            Assertion b = held.get(j);
            if (j == i || b.opposes() || Course.sameHolder(a, b) || covers(b, a)) continue;
            double score = denial(i, j);
            if (score > 0 && score >= most) {
                most = score;
                best = Optional.of(j);
            }
        }
        return best;
    }

    /// Whether a denial in words of its own is clearly of the other's matter.
    boolean isOfSame(int i, int j) {
        Assertion a = held.get(i);
        Assertion b = held.get(j);
        boolean same = shared.overlap(a, b) >= SAME_MATTER && SharedWords.common(a, b) > 1;
        return a.open()
                || same
                || denial(i, j) > 0
                || contents.isElliptic(a)
                || contents.areOpposite(a, b);
    }

    private static boolean isLower(String name) {
        return Character.isLowerCase(name.charAt(0))
                || name.contains("’s ")
                || name.contains("'s ");
    }

    /// Whether what `b` holds is what `a` denies with, not what it denies.
    private boolean covers(Assertion b, Assertion a) {
        return a.span().contains(b.span()) && b.cue() == Assertion.Cue.SAYS && !isOccasion(b, a);
    }

    /// "denied that it had hidden losses after a clerk said that she had warned it": what led to
    /// the denial.
    private boolean isOccasion(Assertion b, Assertion a) {
        if (!a.span().contains(b.span()) || b.content().start() <= a.content().start())
            return false;
        Span between = new Span(a.content().start(), b.content().start());
        return OCCASION.matcher(between.of(m.words())).find();
    }

    /// "denied that her dismissal had to do with it" right behind her own words.
    private boolean isOfHim(int i, int j) {
        if (i <= j || held.get(i).open() || course.apartFromTurn(i, j) > 1) return false;
        if (course.sameSide(held.get(i), held.get(j))) return false;
        if (blame.names(held.get(j), held.get(i))) return true;
        boolean person =
                m.names().named(held.get(j).holder().name()).filter(n -> n.isPerson()).isPresent();
        return person && HIS.matcher(held.get(i).content().of(m.words())).find();
    }

    /// How clearly the denial `i` is of `j`; 0 for not at all.
    private double denial(int i, int j) {
        Assertion a = held.get(i);
        Assertion b = held.get(j);
        int apart = course.apart(a, b);
        boolean before = b.span().start() < a.span().start() || a.span().contains(b.span());
        double near = 1.0 / (1 + Math.abs(apart));
        if (!a.open() && rivals.isToCome(b)) return 0;
        double words = a.open() ? 0 : shared.overlap(a, b);
        if (a.against().isPresent()) {
            boolean his = Course.isSame(a.against().get().name(), b.holder().name());
            if (!his || !before || apart > FAR / 2) return 0;
            return 2 + near + words + (b.cue() == Assertion.Cue.ACCUSES ? 0.6 : 0);
        }
        if (before && apart <= 1 && contents.isElliptic(a) && !b.negated()) return 1.3 + near;
        boolean accused =
                b.against().filter(x -> Course.isSame(x.name(), a.holder().name())).isPresent();
        boolean charge = b.cue() == Assertion.Cue.ACCUSES || b.cue() == Assertion.Cue.CLAIMS;
        boolean such = SUCH.matcher(a.content().of(m.words())).find();
        if (such && before && apart <= 1) return 1.2 + near;
        if (isOccasion(b, a)) return 1.5 + near;
        boolean same = SharedWords.common(a, b) > 1 || before && apart <= NEAR;
        if (!a.open() && same && words >= SAME_MATTER && Math.abs(apart) <= FAR)
            return 1 + words * 2 + near + (charge ? 0.3 : 0);
        if (!before || apart > FAR) return 0;
        if (accused) return 1.5 + near + words;
        boolean group = b.against().isEmpty() || isLower(b.against().get().name());
        if (apart <= NEAR && charge && (a.open() || group)) return 0.8 + near + words;
        int turn = i > j ? course.apartFromTurn(i, j) : apart;
        if (isOfHim(i, j)) return 0.5 + near;
        return a.open() && turn <= 1 ? 0.3 + near + substance(b) : 0;
    }

    private double substance(Assertion b) {
        boolean quoted =
                b.content().start() > 0 && isMark(m.words().charAt(b.content().start() - 1));
        return quoted ? 0 : IN_SUBSTANCE;
    }

    private static boolean isMark(char c) {
        return "\"“„«‘'".indexOf(c) >= 0;
    }
}
