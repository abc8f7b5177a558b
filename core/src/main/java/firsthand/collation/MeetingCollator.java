package firsthand.collation;

import firsthand.statement.Meeting;
import firsthand.statement.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Makes each group of encounters one with its readings: who, where, when, how long.
final class MeetingCollator {
    /// A date that stands beside the encounter counts so many times one that was assumed.
    private static final int STATED = 10;

    private final List<Outline> outlines;
    private final StoryNames names;
    private final Parties parties;
    private final Matters matters;

    MeetingCollator(List<Outline> outlines, Words words, Alignments alignments, StoryNames names) {
        this.outlines = outlines;
        this.names = names;
        this.parties = new Parties(names);
        this.matters = new Matters(outlines, words, alignments, Statements::meetings);
    }

    /// In order of their dates.
    List<CollatedMeeting> collate() {
        List<CollatedMeeting> items = new ArrayList<>();
        for (List<Integer> group : matters.groups(this::settled)) {
            CollatedMeeting made = item(group);
            boolean settled = made.date().isPresent() || made.minutes().isPresent();
            if (isPassing(group, made)) continue;
            if (made.who().size() > 1
                    || !made.who().isEmpty() && settled
                    || settled && stated(group)) items.add(made);
        }
        items.sort(
                Comparator.comparing((CollatedMeeting m) -> m.date().orElse("9999"))
                        .thenComparing(m -> -m.readings().size())
                        .thenComparing(m -> m.readings().getFirst().report())
                        .thenComparing(m -> m.readings().getFirst().span()));
        List<CollatedMeeting> numbered = new ArrayList<>();
        for (CollatedMeeting m : items) {
            String id = "m" + (numbered.size() + 1);
            numbered.add(
                    new CollatedMeeting(
                            id, m.who(), m.where(), m.date(), m.minutes(), m.readings()));
        }
        return numbered;
    }

    /// "he told reporters": once, without a day or a place.
    private boolean isPassing(List<Integer> group, CollatedMeeting made) {
        return group.size() == 1
                && meeting(matters.get(group.getFirst())).kind().equals("press")
                && !stated(group)
                && made.where().isEmpty();
    }

    /// Whether a reading tells the day itself.
    private boolean stated(List<Integer> group) {
        return group.stream().anyMatch(i -> meeting(matters.get(i)).dated());
    }

    private Meeting meeting(Matter m) {
        return outlines.get(m.report()).statements().meetings().get(m.index());
    }

    /// What it says against one meeting that two meet in each and not the same two.
    private static final double OTHER_SIDE = 2;

    private double settled(Matter a, Matter b) {
        Meeting x = meeting(a);
        Meeting y = meeting(b);
        double z = x.kind().equals(y.kind()) ? 0.3 : -0.8;
        if (x.dated() && y.dated()) z += x.date().equals(y.date()) ? 1.0 : -3.5;
        if (x.minutes().isPresent() && y.minutes().isPresent()) {
            z += x.minutes().equals(y.minutes()) ? 1.2 : -0.8;
        } else if (x.minutes().isPresent() != y.minutes().isPresent()
                && !x.kind().equals(y.kind())) {
            z -= 1.2;
        }
        boolean shared =
                x.who().stream().anyMatch(p -> y.who().stream().anyMatch(q -> names.same(p, q)));
        boolean sameTime =
                x.dated() && x.date().equals(y.date())
                        || x.minutes().isPresent() && x.minutes().equals(y.minutes());
        if (!sameTime && otherSide(x, y)) z -= OTHER_SIDE;
        return z + (shared ? 0.8 : 0);
    }

    /// Whether both are meetings of two, and one of the two is somebody else.
    private boolean otherSide(Meeting x, Meeting y) {
        if (x.who().size() != 2 || y.who().size() != 2) return false;
        if (!x.who().stream().allMatch(names::isName) || !y.who().stream().allMatch(names::isName))
            return false;
        return x.who().stream().anyMatch(p -> y.who().stream().noneMatch(q -> names.same(p, q)));
    }

    private CollatedMeeting item(List<Integer> group) {
        List<Matter> readings = group.stream().map(matters::get).toList();
        Map<String, Integer> dates = new TreeMap<>();
        Map<String, Integer> places = new TreeMap<>();
        Map<String, Integer> lengths = new TreeMap<>();
        for (Matter m : readings) {
            Meeting x = meeting(m);
            x.date().ifPresent(d -> dates.merge(d, x.dated() ? STATED : 1, Integer::sum));
            x.where().ifPresent(p -> places.merge(p, 1, Integer::sum));
            x.minutes().ifPresent(n -> lengths.merge(Integer.toString(n), 1, Integer::sum));
        }
        Optional<String> minutes = CommitmentCollator.most(lengths);
        return new CollatedMeeting(
                "",
                who(readings),
                CommitmentCollator.most(places),
                CommitmentCollator.most(dates),
                minutes.isPresent()
                        ? OptionalInt.of(Integer.parseInt(minutes.get()))
                        : OptionalInt.empty(),
                readings.stream()
                        .map(m -> new Passage(outlines.get(m.report()).id(), m.span()))
                        .toList());
    }

    /// All who are named in any reading, each once, by the fullest name.
    private List<String> who(List<Matter> readings) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Matter m : readings) {
            for (String n : meeting(m).who()) {
                if (names.isName(n))
                    found.putIfAbsent(Words.fold(parties.name(n)), parties.name(n));
            }
        }
        if (found.isEmpty()) return meeting(readings.getFirst()).who();
        return List.copyOf(found.values());
    }
}
