package firsthand.statement.claim;

import firsthand.statement.Speaker;
import firsthand.statement.name.Name;
import firsthand.statement.material.Material;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order in which a report lets its speakers speak: how far apart two stand, and who speaks
/// for the same side.
final class Course {
    /// "the Civic Union, which she chairs".
    private static final Pattern LED =
            Pattern.compile(
                    ",? (?:which|that) (?:he|she) (?:heads|headed|leads|led|chairs|chaired|runs|ran"
                            + "|founded|owns|represents|speaks for)\\b");

    private final Material m;
    private final List<Assertion> held;
    private final Map<Speaker, Optional<Speaker>> bodies = new HashMap<>();

    Course(Material m, List<Assertion> held) {
        this.m = m;
        this.held = held;
    }

    /// Sentences from the end of `b` to `a`: a quote may have several.
    int apart(Assertion a, Assertion b) {
        int first = a.sentence() - b.sentence();
        if (first <= 1) return first;
        int last = m.text().sentenceAt(b.span().end() - 1).orElse(b.sentence());
        return Math.max(1, a.sentence() - last);
    }

    /// The same where what the holder of `j` goes on to say before `i` does not count: "the siren
    /// was late," he said. "My members had run." She put the delay at six minutes.
    int apartFromTurn(int i, int j) {
        int last = j;
        while (last + 1 < i && sameHolder(held.get(last + 1), held.get(j))) last++;
        return apart(held.get(i), held.get(last));
    }

    /// Whether no paragraph ends between the two.
    boolean inOneParagraph(Assertion b, Assertion a) {
        int between = Math.min(b.span().end(), a.span().start());
        return !m.words().substring(between, a.span().start()).contains("\n");
    }

    static boolean sameHolder(Assertion a, Assertion b) {
        return isSame(a.holder().name(), b.holder().name());
    }

    /// Whether both are of one side: the same one, or somebody and the body for which he speaks.
    boolean sameSide(Assertion a, Assertion b) {
        return sameHolder(a, b) || speaksFor(a, b) || speaksFor(b, a) || isHis(a, b) || isHis(b, a);
    }

    /// Whether `a` is of a body of which the report says, by a pronoun, that it is led by the one
    /// who
    /// speaks beside it.
    private boolean isHis(Assertion a, Assertion b) {
        return m.names().named(b.holder().name()).filter(Name::isPerson).isPresent()
                && a.holder()
                        .mention()
                        .map(x -> LED.matcher(m.words()).region(x.end(), m.words().length()))
                        .filter(Matcher::lookingAt)
                        .isPresent();
    }

    private boolean speaksFor(Assertion a, Assertion b) {
        return bodyOf(a.holder()).filter(x -> isSame(x.name(), b.holder().name())).isPresent();
    }

    /// The body behind a speaker, as the report tells it.
    Optional<Speaker> bodyOf(Speaker speaker) {
        return bodies.computeIfAbsent(speaker, s -> m.behind(s).or(() -> m.headed(s)));
    }

    static boolean isSame(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        return x.equals(y) || x.endsWith(" " + y) || y.endsWith(" " + x);
    }
}
