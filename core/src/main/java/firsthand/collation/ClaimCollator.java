package firsthand.collation;

import firsthand.statement.Claim;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes each group of claims one with its readings: who asserts it, who denies it, who doubts.
final class ClaimCollator {
    /// A denial may answer a denial that answers a claim; no further.
    private static final int MOST_STEPS = 3;

    private final List<Outline> outlines;
    private final StoryNames names;
    private final Parties parties;
    private final Provenance provenance;
    private final Matters matters;
    private final ClaimEchoes echoes;
    private final Map<Long, Integer> place = new HashMap<>();

    ClaimCollator(
            List<Outline> outlines,
            Words words,
            Alignments alignments,
            StoryNames names,
            Provenance provenance,
            Echoes echoes) {
        this.outlines = outlines;
        this.names = names;
        this.parties = new Parties(names);
        this.provenance = provenance;
        this.matters = new Matters(outlines, words, alignments, Statements::claims);
        this.echoes = new ClaimEchoes(outlines, matters, echoes, this::claim);
        for (int i = 0; i < matters.all().size(); i++) {
            place.put(key(matters.get(i).report(), matters.get(i).index()), i);
        }
    }

    private static long key(int report, int index) {
        return (long) report << 32 | index;
    }

    /// Contested ones first, then those that most reports carry.
    List<CollatedClaim> collate() {
        List<CollatedClaim> items = new ArrayList<>();
        for (List<Integer> group : echoes.joined(answered(matters.groups(this::settled)))) {
            items.add(item(group));
        }
        items.sort(
                Comparator.comparing(CollatedClaim::status)
                        .thenComparing(c -> -c.readings().size())
                        .thenComparing(c -> c.readings().getFirst().report())
                        .thenComparing(c -> c.readings().getFirst().claim().span()));
        List<CollatedClaim> numbered = new ArrayList<>();
        for (CollatedClaim c : items) {
            numbered.add(
                    new CollatedClaim(
                            "c" + (numbered.size() + 1),
                            c.claim(),
                            c.assertedBy(),
                            c.deniedBy(),
                            c.status(),
                            c.origins(),
                            c.readings()));
        }
        return numbered;
    }

    private Claim claim(Matter m) {
        return outlines.get(m.report()).statements().claims().get(m.index());
    }

    /// Claims are the same that stand on the same side and have the same holder.
    private double settled(Matter a, Matter b) {
        Claim x = claim(a);
        Claim y = claim(b);
        if (x.stance() != y.stance()) return -3;
        Optional<String> p = x.holder().map(Speaker::name).filter(names::isName);
        Optional<String> q = y.holder().map(Speaker::name).filter(names::isName);
        if (p.isEmpty() || q.isEmpty()) return 0;
        return names.same(p.get(), q.get()) ? 1.2 : -1.2;
    }

    /// Each group of assertions with the denials and doubts that answer one of them. A denial that
    /// answers nothing in its own report goes where most that say the same go. Two assertions are
    /// not made one by being denied in the same breath, unless the same holders stand on both
    /// sides.
    private List<List<Integer>> answered(List<List<Integer>> groups) {
        int[] groupOf = new int[matters.all().size()];
        for (int g = 0; g < groups.size(); g++) for (int i : groups.get(g)) groupOf[i] = g;
        Map<Integer, List<Integer>> joined = new TreeMap<>();
        Map<Integer, Map<Integer, Integer>> votes = new TreeMap<>();
        List<Integer> loose = new ArrayList<>();
        for (int i = 0; i < groupOf.length; i++) {
            OptionalInt target = answeredBy(i);
            if (target.isEmpty()) {
                if (asserts(i)) joined.computeIfAbsent(groupOf[i], g -> new ArrayList<>()).add(i);
                else loose.add(i);
                continue;
            }
            int home = groupOf[target.getAsInt()];
            joined.computeIfAbsent(home, g -> new ArrayList<>()).add(i);
            votes.computeIfAbsent(groupOf[i], g -> new TreeMap<>()).merge(home, 1, Integer::sum);
        }
        for (int i : loose) {
            int home = mostVoted(votes.getOrDefault(groupOf[i], Map.of())).orElse(groupOf[i]);
            joined.computeIfAbsent(home, g -> new ArrayList<>()).add(i);
        }
        joinSameDispute(joined, votes);
        joined.values().forEach(g -> g.sort(Comparator.naturalOrder()));
        return joined.values().stream().sorted(Comparator.comparing(List::getFirst)).toList();
    }

    private boolean asserts(int i) {
        return claim(matters.get(i)).stance() == Claim.Stance.ASSERTS;
    }

    /// The assertion that a denial or doubt answers, through those that it answers in turn.
    private OptionalInt answeredBy(int i) {
        int at = i;
        for (int step = 0; step < MOST_STEPS; step++) {
            Matter m = matters.get(at);
            OptionalInt index = claim(m).answers();
            Integer next = index.isEmpty() ? null : place.get(key(m.report(), index.getAsInt()));
            if (next == null) break;
            at = next;
        }
        return at == i ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static Optional<Integer> mostVoted(Map<Integer, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(Map.Entry::getKey);
    }

    /// Joins groups that are denied in the same words where the same one asserts both.
    private void joinSameDispute(
            Map<Integer, List<Integer>> joined, Map<Integer, Map<Integer, Integer>> votes) {
        for (Map<Integer, Integer> homes : votes.values()) {
            List<Integer> all = List.copyOf(homes.keySet());
            for (int x = 0; x < all.size(); x++) {
                for (int y = x + 1; y < all.size(); y++) {
                    List<Integer> a = joined.get(all.get(x));
                    List<Integer> b = joined.get(all.get(y));
                    if (a == null || b == null || !shareAsserter(a, b)) continue;
                    a.addAll(b);
                    joined.remove(all.get(y));
                }
            }
        }
    }

    private boolean shareAsserter(List<Integer> a, List<Integer> b) {
        return asserters(a).stream().anyMatch(asserters(b)::contains);
    }

    private Set<String> asserters(List<Integer> group) {
        Set<String> found = new TreeSet<>();
        for (int i : group) {
            if (!asserts(i)) continue;
            claim(matters.get(i))
                    .holder()
                    .map(Speaker::name)
                    .map(parties::name)
                    .ifPresent(found::add);
        }
        return found;
    }

    private CollatedClaim item(List<Integer> group) {
        List<Matter> matter = group.stream().map(matters::get).toList();
        List<CollatedClaim.Reading> readings = readings(matter);
        Map<String, Integer> pro = votes(readings, Claim.Stance.ASSERTS);
        Map<String, Integer> contra = votes(readings, Claim.Stance.DENIES);
        Set<String> asserted = holders(pro, contra, true);
        Set<String> denied = holders(contra, pro, false);
        boolean doubted =
                readings.stream().anyMatch(r -> r.claim().stance() == Claim.Stance.DOUBTS);
        CollatedClaim.Status status =
                !denied.isEmpty() && !asserted.isEmpty()
                        ? CollatedClaim.Status.CONTESTED
                        : !denied.isEmpty()
                                ? CollatedClaim.Status.DENIED
                                : doubted
                                        ? CollatedClaim.Status.DOUBTED
                                        : CollatedClaim.Status.UNOPPOSED;
        return new CollatedClaim(
                "",
                wording(matter),
                List.copyOf(asserted),
                List.copyOf(denied),
                status,
                provenance.origins(readings.stream().map(CollatedClaim.Reading::report).toList()),
                readings);
    }

    /// In order of the reports, those of one report in order of place.
    private List<CollatedClaim.Reading> readings(List<Matter> matter) {
        List<CollatedClaim.Reading> found = new ArrayList<>();
        for (Matter m : matter) {
            found.add(new CollatedClaim.Reading(outlines.get(m.report()).id(), claim(m)));
        }
        found.addAll(echoes.of(matter));
        found.sort(
                Comparator.comparing(CollatedClaim.Reading::report)
                        .thenComparing(r -> r.claim().span()));
        return found;
    }

    /// The shortest assertion of some length; else the shortest wording.
    private String wording(List<Matter> readings) {
        Set<Long> answered = new HashSet<>();
        for (Matter m : readings) {
            claim(m).answers().ifPresent(i -> answered.add((long) m.report() << 32 | i));
        }
        Matter best =
                readings.stream()
                        .min(
                                Comparator.comparing(
                                                (Matter m) ->
                                                        claim(m).stance() != Claim.Stance.ASSERTS)
                                        .thenComparing(
                                                m ->
                                                        !answered.contains(
                                                                (long) m.report() << 32
                                                                        | m.index()))
                                        .thenComparing(
                                                m -> Math.abs(claim(m).content().length() - 70)))
                        .orElse(readings.getFirst());
        return claim(best).content().of(outlines.get(best.report()).text()).replaceAll("\\s+", " ");
    }

    private Map<String, Integer> votes(List<CollatedClaim.Reading> readings, Claim.Stance stance) {
        Map<String, Integer> votes = new TreeMap<>();
        for (CollatedClaim.Reading r : readings) {
            if (r.claim().stance() != stance) continue;
            r.claim().holder().ifPresent(h -> votes.merge(parties.name(h.name()), 1, Integer::sum));
        }
        return votes;
    }

    /// Who stands on one side, most readings first: named ones where there are any, and nobody who
    /// stands on the other side as often, himself or by the body behind him. Who stands on both
    /// sides as often is left among those who assert it.
    private Set<String> holders(
            Map<String, Integer> side, Map<String, Integer> other, boolean asserting) {
        List<Map.Entry<String, Integer>> standing =
                side.entrySet().stream()
                        .filter(
                                e ->
                                        e.getValue() + (asserting ? 1 : 0)
                                                > against(e.getKey(), other))
                        .toList();
        boolean named = standing.stream().anyMatch(e -> names.isName(e.getKey()));
        Set<String> found = new LinkedHashSet<>();
        standing.stream()
                .filter(e -> !named || names.isName(e.getKey()))
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> found.add(e.getKey()));
        return found;
    }

    private int against(String holder, Map<String, Integer> other) {
        int most = 0;
        for (var e : other.entrySet()) {
            boolean same =
                    names.same(holder, e.getKey())
                            || isBodyOf(holder, e.getKey())
                            || isShorter(holder, e.getKey())
                            || isShorter(e.getKey(), holder);
            if (same) most = Math.max(most, e.getValue());
        }
        return most;
    }

    /// "Aerdenberg" for "Aerdenberg Medical".
    private boolean isShorter(String a, String b) {
        return names.isName(a) && Words.fold(b).startsWith(Words.fold(a) + " ");
    }

    /// Whether one of the two is the body for which the other speaks.
    private boolean isBodyOf(String a, String b) {
        return names.party(a).filter(p -> names.same(p, b)).isPresent()
                || names.party(b).filter(p -> names.same(p, a)).isPresent();
    }
}
