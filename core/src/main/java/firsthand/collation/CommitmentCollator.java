package firsthand.collation;

import firsthand.statement.Commitment;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes each group of undertakings one with its readings: by whom, what, due when.
final class CommitmentCollator {
    private final List<Outline> outlines;
    private final StoryNames names;
    private final Matters matters;

    CommitmentCollator(
            List<Outline> outlines, Words words, Alignments alignments, StoryNames names) {
        this.outlines = outlines;
        this.names = names;
        this.matters = new Matters(outlines, words, alignments, Statements::commitments);
    }

    /// Those with the nearest due day first, then those without one.
    List<CollatedCommitment> collate() {
        List<CollatedCommitment> items = new ArrayList<>();
        for (List<Integer> group : matters.groups(this::settled)) items.add(item(group));
        items.sort(
                Comparator.comparing((CollatedCommitment c) -> c.due().orElse("9999"))
                        .thenComparing(c -> -c.readings().size())
                        .thenComparing(c -> c.readings().getFirst().report())
                        .thenComparing(c -> c.readings().getFirst().span()));
        List<CollatedCommitment> numbered = new ArrayList<>();
        for (CollatedCommitment c : items) {
            String id = "k" + (numbered.size() + 1);
            numbered.add(new CollatedCommitment(id, c.by(), c.what(), c.due(), c.readings()));
        }
        return numbered;
    }

    private Commitment commitment(Matter m) {
        return outlines.get(m.report()).statements().commitments().get(m.index());
    }

    private double settled(Matter a, Matter b) {
        Optional<String> x = commitment(a).due();
        Optional<String> y = commitment(b).due();
        if (x.isEmpty() || y.isEmpty()) return x.isEmpty() && y.isEmpty() ? 0 : -0.8;
        if (x.equals(y)) return 1.8;
        boolean holds = x.get().startsWith(y.get()) || y.get().startsWith(x.get());
        return holds ? 0.8 : -2.2;
    }

    private CollatedCommitment item(List<Integer> group) {
        List<Matter> readings = group.stream().map(matters::get).toList();
        Matter clearest = readings.getFirst();
        for (Matter m : readings) if (better(m, clearest)) clearest = m;
        return new CollatedCommitment(
                "",
                by(readings),
                commitment(clearest)
                        .what()
                        .of(outlines.get(clearest.report()).text())
                        .replaceAll("\\s+", " "),
                due(readings),
                readings.stream()
                        .map(m -> new Passage(outlines.get(m.report()).id(), m.span()))
                        .toList());
    }

    /// The wording of middle length says what without saying all.
    private boolean better(Matter a, Matter b) {
        return Math.abs(a.span().length() - 90) < Math.abs(b.span().length() - 90);
    }

    private Optional<String> by(List<Matter> readings) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Matter m : readings) {
            commitment(m)
                    .by()
                    .map(Speaker::name)
                    .filter(names::isName)
                    .ifPresent(n -> votes.merge(names.fullName(n), 1, Integer::sum));
        }
        return most(votes).or(() -> commitment(readings.getFirst()).by().map(Speaker::name));
    }

    /// The due day that most readings give; of those that agree with it the most exact.
    private Optional<String> due(List<Matter> readings) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Matter m : readings) {
            commitment(m).due().ifPresent(d -> votes.merge(d, 1, Integer::sum));
        }
        Optional<String> most = most(votes);
        return most.map(
                due ->
                        votes.keySet().stream()
                                .filter(v -> v.startsWith(due) && !isItsEnd(v, due))
                                .max(Comparator.comparing(String::length).thenComparing(v -> v))
                                .orElse(due));
    }

    /// Whether a day is but the last of the month or year.
    private static boolean isItsEnd(String day, String stretch) {
        if (day.equals(stretch)) return false;
        return stretch.length() == 4
                ? day.endsWith("-12-31") || day.length() == 7
                : stretch.length() == 7
                        && java.time.YearMonth.parse(stretch).atEndOfMonth().toString().equals(day);
    }

    static Optional<String> most(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
