package firsthand.statement.claim;

import firsthand.statement.Claim;
import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.material.Material;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/// Finds what somebody asserts against others, denies or doubts.
///
/// A claim is an accusation, a denial or a doubt, or what a speaker says where another speaker of
/// the report says the contrary. A denial and a doubt know which claim they answer.
public final class ClaimFinder {
    private final ContentStems stems = new ContentStems();
    private final Misdeeds misdeeds = new Misdeeds();
    private final AssertionFinder assertions = new AssertionFinder(stems);

    /// In order of place.
    public List<Claim> find(Material m, List<Figure> figures) {
        List<Assertion> held = assertions.find(m);
        Map<Integer, Integer> answers = new Disputes(m, held, figures, stems, misdeeds).answers();
        Grievances grievances = new Grievances(m, misdeeds);
        TreeSet<Integer> kept = new TreeSet<>();
        for (int i = 0; i < held.size(); i++) {
            boolean alone =
                    switch (held.get(i).cue()) {
                        case ACCUSES -> !isInMarks(m, held.get(i));
                        case CLAIMS -> true;
                        case DENIES, DOUBTS -> !held.get(i).open();
                        case INSISTS -> false;
                        case SAYS -> grievances.accuses(held.get(i));
                    };
            if (alone || answers.containsKey(i)) kept.add(i);
        }
        kept.addAll(answers.values());
        kept.removeIf(
                i -> i > 0 && held.get(i).equals(held.get(i - 1)) && !answers.containsValue(i));
        return claims(held, answers, List.copyOf(kept));
    }

    /// "accused him of “wasting the world's time”": a judgement in the accuser's own words, which
    /// is
    /// a claim only where somebody disputes it.
    private static boolean isInMarks(Material m, Assertion a) {
        return m.quotes().stream()
                .filter(q -> q.kind() == Quote.Kind.MIXED)
                .anyMatch(q -> q.span().overlap(a.content()) * 4 > a.content().length() * 3);
    }

    private static List<Claim> claims(
            List<Assertion> held, Map<Integer, Integer> answers, List<Integer> kept) {
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) place.put(kept.get(i), i);
        List<Claim> found = new ArrayList<>();
        for (int i : kept) {
            Assertion a = held.get(i);
            Integer answered = answers.get(i);
            Claim.Stance stance = a.stance();
            if (answered != null && stance == Claim.Stance.ASSERTS) stance = Claim.Stance.DENIES;
            OptionalInt to =
                    answered == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(place.getOrDefault(answered, 0));
            found.add(
                    new Claim(
                            a.span(), a.content(), stance, java.util.Optional.of(a.holder()), to));
        }
        return found;
    }
}
