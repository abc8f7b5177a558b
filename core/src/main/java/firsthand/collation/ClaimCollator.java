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
import java.util.Set;
import java.util.TreeMap;

/// Makes each group of claims one with its readings: who asserts it, who denies it, who doubts.
final class ClaimCollator {
    private final List<Outline> outlines;
    private final StoryNames names;
    private final Provenance provenance;
    private final Matters matters;

    ClaimCollator(
            List<Outline> outlines,
            Words words,
            Alignments alignments,
            StoryNames names,
            Provenance provenance) {
        this.outlines = outlines;
        this.names = names;
        this.provenance = provenance;
        this.matters = new Matters(outlines, words, alignments, Statements::claims);
    }

    /// Contested ones first, then those that most reports carry.
    List<CollatedClaim> collate() {
        List<CollatedClaim> items = new ArrayList<>();
        for (List<Integer> group : answered(matters.groups(this::settled))) items.add(item(group));
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

    /// The groups joined where claims of one answer those of another.
    private List<List<Integer>> answered(List<List<Integer>> groups) {
        Map<Long, Integer> place = new HashMap<>();
        int[] groupOf = new int[matters.all().size()];
        for (int g = 0; g < groups.size(); g++) for (int i : groups.get(g)) groupOf[i] = g;
        for (int i = 0; i < matters.all().size(); i++) {
            place.put((long) matters.get(i).report() << 32 | matters.get(i).index(), i);
        }
        int[] root = new int[groups.size()];
        for (int g = 0; g < root.length; g++) root[g] = g;
        for (int i = 0; i < matters.all().size(); i++) {
            Matter m = matters.get(i);
            if (claim(m).answers().isEmpty()) continue;
            Integer other = place.get((long) m.report() << 32 | claim(m).answers().getAsInt());
            if (other != null) union(root, groupOf[i], groupOf[other]);
        }
        Map<Integer, List<Integer>> joined = new TreeMap<>();
        for (int i = 0; i < matters.all().size(); i++) {
            joined.computeIfAbsent(find(root, groupOf[i]), g -> new ArrayList<>()).add(i);
        }
        return List.copyOf(joined.values());
    }

    private static int find(int[] root, int i) {
        int r = i;
        while (root[r] != r) r = root[r];
        return r;
    }

    private static void union(int[] root, int a, int b) {
        int x = find(root, a);
        int y = find(root, b);
        root[Math.max(x, y)] = Math.min(x, y);
    }

    private CollatedClaim item(List<Integer> group) {
        List<Matter> readings = group.stream().map(matters::get).toList();
        Map<String, Integer> pro = votes(readings, Claim.Stance.ASSERTS);
        Map<String, Integer> contra = votes(readings, Claim.Stance.DENIES);
        Set<String> asserted = holders(pro, contra);
        Set<String> denied = holders(contra, pro);
        boolean doubted = readings.stream().anyMatch(m -> claim(m).stance() == Claim.Stance.DOUBTS);
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
                wording(readings),
                List.copyOf(asserted),
                List.copyOf(denied),
                status,
                provenance.origins(
                        readings.stream().map(m -> outlines.get(m.report()).id()).toList()),
                readings.stream()
                        .map(
                                m ->
                                        new CollatedClaim.Reading(
                                                outlines.get(m.report()).id(), claim(m)))
                        .toList());
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

    private Map<String, Integer> votes(List<Matter> readings, Claim.Stance stance) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Matter m : readings) {
            if (claim(m).stance() != stance) continue;
            claim(m).holder()
                    .ifPresent(h -> votes.merge(names.fullName(h.name()), 1, Integer::sum));
        }
        return votes;
    }

    /// Who stands on one side, most readings first: named ones where there are any, and nobody who
    /// stands on the other side more often.
    private Set<String> holders(Map<String, Integer> side, Map<String, Integer> other) {
        boolean named = side.keySet().stream().anyMatch(names::isName);
        Set<String> found = new LinkedHashSet<>();
        side.entrySet().stream()
                .filter(e -> !named || names.isName(e.getKey()))
                .filter(e -> e.getValue() >= other.getOrDefault(e.getKey(), 0))
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> found.add(e.getKey()));
        return found;
    }
}
