package firsthand.statement.claim;

import firsthand.statement.Figure;
import firsthand.statement.material.Material;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tells which of the things that a report's speakers hold speak against each other: a denial and
/// what it denies, two that contradict in the same words, two figures for the same thing, a charge
/// and another account of the same.
///
/// A wrong denial accuses somebody: where nothing shows what a denial answers, it answers nothing,
/// and two speakers who merely stand side by side do not contradict each other.
final class Disputes {
    private final List<Assertion> held;
    private final Contents contents;
    private final Denied denied;
    private final Contradictions contradictions;
    private final Rejoinders rejoinders;

    Disputes(
            Material m,
            List<Assertion> held,
            List<Figure> figures,
            ContentStems stems,
            Misdeeds misdeeds) {
        this.held = held;
        Rivals rivals = new Rivals(m, figures);
        Course course = new Course(m, held);
        SharedWords shared = new SharedWords(held);
        this.contents = new Contents(m, rivals, stems);
        this.denied =
                new Denied(held, course, shared, rivals, contents, m, new Blame(m, course, stems));
        this.contradictions = new Contradictions(m, held, course, shared, rivals, contents);
        this.rejoinders = new Rejoinders(m, held, course, rivals, contents, stems, misdeeds);
    }

    /// For each that speaks against another the one that it answers.
    Map<Integer, Integer> answers() {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < held.size(); i++) {
            boolean opposes = held.get(i).opposes();
            int denial = i;
            Optional<Integer> best = opposes ? denied.by(i) : Optional.empty();
            if (best.isEmpty() && !held.get(i).open()) best = contradictions.by(i, found);
            if (opposes) best = best.filter(j -> denied.isOfSame(denial, j));
            else if (best.isEmpty()) best = rejoinders.answered(i);
            if (best.isEmpty()) continue;
            int j = best.get();
            if (!opposes && isDenialOf(j, i) && !found.containsKey(j)) found.put(j, i);
            else found.put(i, j);
        }
        turnRound(found);
        return found;
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
        boolean said = a.cue() == Assertion.Cue.SAYS && !b.opposes();
        return said && contents.deniesThing(a) && !b.negated();
    }
}
