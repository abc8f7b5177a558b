package firsthand.collation;

import firsthand.statement.Position;
import firsthand.statement.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes each group of positions one of a party on an issue, with all the words that show it.
final class PositionCollator {
    private final List<Outline> outlines;
    private final StoryNames names;
    private final Matters matters;

    PositionCollator(List<Outline> outlines, Words words, Alignments alignments, StoryNames names) {
        this.outlines = outlines;
        this.names = names;
        this.matters = new Matters(outlines, words, alignments, Statements::positions);
    }

    /// Those that most reports carry first.
    List<CollatedPosition> collate() {
        List<CollatedPosition> items = new ArrayList<>();
        for (List<Integer> group : matters.groups(this::settled)) items.add(item(group));
        items.sort(
                Comparator.comparing((CollatedPosition p) -> -p.readings().size())
                        .thenComparing(CollatedPosition::party)
                        .thenComparing(CollatedPosition::issue)
                        .thenComparing(p -> p.readings().getFirst().report())
                        .thenComparing(p -> p.readings().getFirst().span()));
        return items;
    }

    private Position position(Matter m) {
        return outlines.get(m.report()).statements().positions().get(m.index());
    }

    private double settled(Matter a, Matter b) {
        Position x = position(a);
        Position y = position(b);
        double z = x.stance() == y.stance() ? 0.3 : -2.0;
        boolean known = names.isName(x.party().name()) && names.isName(y.party().name());
        if (names.same(x.party().name(), y.party().name())) return z + 1.2;
        return z - (known ? 2.2 : 0.3);
    }

    /// Who takes the side: for "we" the body that the speaker belongs to, where the reports tell
    /// it.
    private String party(Matter m) {
        Position p = position(m);
        String full = names.fullName(p.party().name());
        String text = outlines.get(m.report()).text();
        boolean we =
                p.party()
                        .mention()
                        .filter(
                                s ->
                                        Set.of("we", "our", "us")
                                                .contains(s.of(text).toLowerCase(Locale.ROOT)))
                        .isPresent();
        return we ? names.party(full).orElse(full) : full;
    }

    private CollatedPosition item(List<Integer> group) {
        List<Matter> readings = group.stream().map(matters::get).toList();
        Map<String, Integer> parties = new TreeMap<>();
        Map<String, Integer> issues = new TreeMap<>();
        Map<Position.Stance, Integer> stances = new TreeMap<>();
        for (Matter m : readings) {
            Position p = position(m);
            boolean name = names.isName(p.party().name());
            parties.merge(party(m), name ? 10 : 1, Integer::sum);
            issues.merge(p.issue(), 1, Integer::sum);
            stances.merge(p.stance(), 1, Integer::sum);
        }
        Position.Stance stance = position(readings.getFirst()).stance();
        for (var e : stances.entrySet()) {
            if (e.getValue() > stances.getOrDefault(stance, 0)) stance = e.getKey();
        }
        return new CollatedPosition(
                CommitmentCollator.most(parties).orElse(""),
                CommitmentCollator.most(issues).orElse(""),
                stance,
                readings.stream()
                        .map(m -> new Passage(outlines.get(m.report()).id(), m.span()))
                        .toList());
    }
}
