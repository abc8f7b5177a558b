package firsthand.collation;

import firsthand.statement.Position;
import firsthand.statement.Statements;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes each group of positions one of a party on an issue, with all the words that show it.
final class PositionCollator {
    /// What it says for two being the same position that their issues are in the same words.
    private static final double SAME_ISSUE = 1.8;

    private static final double OTHER_SIDE = -3.5;

    private static final double OTHER_PARTY = 3.5;

    /// The same where one of the two is not named: it may be the other under a common noun.
    private static final double UNNAMED = 1.0;

    private static final int LONG_ISSUE = 90;

    private final List<Outline> outlines;
    private final Words words;
    private final Parties parties;
    private final StoryNames names;
    private final Matters matters;

    PositionCollator(List<Outline> outlines, Words words, Alignments alignments, StoryNames names) {
        this.outlines = outlines;
        this.words = words;
        this.parties = new Parties(names);
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
        double z = x.stance() == y.stance() ? 0.3 : OTHER_SIDE;
        z += SAME_ISSUE * likeness(x.issue(), y.issue());
        boolean known = names.isName(x.party().name()) && names.isName(y.party().name());
        if (parties.same(x.party().name(), y.party().name())) return z + 1.2;
        return z - (known ? OTHER_PARTY : UNNAMED);
    }

    /// The share of the words of the shorter issue that the other has.
    private double likeness(String a, String b) {
        Set<String> first = keys(a);
        Set<String> second = keys(b);
        int smaller = Math.min(first.size(), second.size());
        if (smaller == 0) return 0;
        long common = first.stream().filter(second::contains).count();
        return common / (double) Math.max(2, smaller);
    }

    private Set<String> keys(String issue) {
        Set<String> found = new TreeSet<>();
        words.in(issue, new Span(0, issue.length())).stream()
                .filter(Word::matters)
                .map(Word::key)
                .forEach(found::add);
        return found;
    }

    /// Who takes the side, with the body behind him where the reports tell it.
    private String party(Matter m) {
        return parties.withBody(position(m).party().name());
    }

    /// An issue that says what it is about comes before "the plan", one of a line before longer
    /// ones.
    private int issueWeight(String issue) {
        int n = keys(issue).size();
        return n < 2 ? 1 : issue.length() <= LONG_ISSUE ? 4 : 3;
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
            issues.merge(
                    p.issue(),
                    keys(p.issue()).isEmpty() ? 0 : issueWeight(p.issue()),
                    Integer::sum);
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
