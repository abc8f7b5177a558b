package firsthand.stemma;

import firsthand.stemma.Descent.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts the tree that was found into words: descents with kind, share, certainty and evidence, lost
/// originals with their reasons, origins.
final class Findings {
    private final Comparison comparison;
    private final Odds odds;
    private final Tree tree;
    private final List<Witness> witnesses;
    private final Slips slips;

    /// The name of each lost original by its number in the tree.
    private final Map<Integer, String> lostNames = new HashMap<>();

    Findings(Comparison comparison, Odds odds, Tree tree) {
        this.comparison = comparison;
        this.odds = odds;
        this.tree = tree;
        witnesses = comparison.witnesses();
        slips = new Slips(comparison);
        for (int c = 0; c < tree.size(); c++) {
            if (tree.lost(c) != Tree.NONE) {
                lostNames.computeIfAbsent(tree.lost(c), g -> freeName(lostNames.size() + 1));
            }
        }
    }

    /// `x1`, `x2`, ... unless a report is called so.
    private String freeName(int number) {
        String name = "x" + number;
        while (isReport(name)) name = "x" + name;
        return name;
    }

    private String lostName(int group) {
        return lostNames.getOrDefault(group, "");
    }

    private boolean isReport(String name) {
        return witnesses.stream().anyMatch(w -> w.id().equals(name));
    }

    Stemma stemma() {
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (int c = 0; c < tree.size(); c++) origins.put(witnesses.get(c).id(), origins(c));
        SortedSet<String> all = new TreeSet<>();
        origins.values().forEach(all::addAll);
        return new Stemma(sources(), descents(), origins, independent(all.size()));
    }

    /// Not established where any report has too little matter to tell a copy from a stranger.
    private OptionalInt independent(int origins) {
        boolean enough = witnesses.stream().allMatch(w -> w.weight() >= Tuned.ENOUGH_MATTER);
        return enough ? OptionalInt.of(origins) : OptionalInt.empty();
    }

    private List<Stemma.Source> sources() {
        List<Stemma.Source> sources = new ArrayList<>();
        for (Witness w : witnesses) sources.add(new Stemma.Source(w.id(), false, ""));
        lostNames.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(e -> sources.add(new Stemma.Source(e.getValue(), true, why(e.getKey()))));
        return sources;
    }

    private String why(int group) {
        return LostOriginals.why(comparison, tree.children(group));
    }

    private List<Descent> descents() {
        List<Descent> descents = new ArrayList<>();
        for (int c = 0; c < tree.size(); c++) {
            List<Descent> own = new ArrayList<>();
            addDescent(own, c, tree.parent(c));
            addDescent(own, c, tree.second(c));
            if (tree.lost(c) != Tree.NONE) {
                own.add(descent(c, TreeSearch.sibling(odds, tree, c), lostName(tree.lost(c))));
            }
            own.sort(
                    Comparator.comparingDouble((Descent d) -> -d.share())
                            .thenComparing(Descent::parent));
            descents.addAll(own);
        }
        return descents;
    }

    private void addDescent(List<Descent> own, int c, int parent) {
        if (parent != Tree.NONE) own.add(descent(c, parent, witnesses.get(parent).id()));
    }

    /// @param model the report whose words are compared: the parent, or the sibling that shares
    ///     them
    private Descent descent(int c, int model, String parent) {
        Alignment a = comparison.alignment(c, model);
        return new Descent(
                witnesses.get(c).id(),
                parent,
                Kinds.of(comparison, c, model),
                share(c, model, a),
                certainty(c, model, parent),
                Proofs.of(a, slips));
    }

    private double share(int c, int model, Alignment a) {
        List<Integer> models = models(c);
        if (models.size() < 2) return round(a.explained());
        double sum = 0;
        Witness child = witnesses.get(c);
        for (int i = 0; i < child.size(); i++) {
            double most = -1;
            int best = Tree.NONE;
            for (int m : models) {
                if (odds.own()[c][m][i] > most) {
                    most = odds.own()[c][m][i];
                    best = m;
                }
            }
            if (best == model) sum += most * child.lines().get(i).weight();
        }
        return round(Math.min(1, sum / Math.max(1e-9, child.weight())));
    }

    private List<Integer> models(int c) {
        List<Integer> models = new ArrayList<>();
        if (tree.parent(c) != Tree.NONE) models.add(tree.parent(c));
        if (tree.second(c) != Tree.NONE) models.add(tree.second(c));
        if (tree.lost(c) != Tree.NONE) models.add(TreeSearch.sibling(odds, tree, c));
        return models;
    }

    private static double round(double x) {
        return Math.floor(Math.clamp(x, 0, 1) * 1000) / 1000;
    }

    private double certainty(int c, int model, String parent) {
        boolean lost = !witnesses.get(model).id().equals(parent);
        double chosen = lost ? odds.siblings()[c][model] : odds.direct()[c][model];
        double all = 1;
        for (int p = 0; p < tree.size(); p++) {
            if (p == c) continue;
            all += Math.exp(odds.direct()[c][p]) + Math.exp(odds.siblings()[c][p]);
        }
        return round(Tuned.calibrated(Math.exp(chosen) / all, lost));
    }

    /// The roots above a report; itself where it adds matter of its own.
    private SortedSet<String> origins(int c) {
        SortedSet<String> roots = new TreeSet<>();
        if (tree.parent(c) != Tree.NONE) roots.addAll(origins(tree.parent(c)));
        if (tree.second(c) != Tree.NONE) roots.addAll(origins(tree.second(c)));
        if (tree.lost(c) != Tree.NONE) roots.add(lostName(tree.lost(c)));
        if (roots.isEmpty() || addsOwn(c)) roots.add(witnesses.get(c).id());
        return roots;
    }

    private boolean addsOwn(int c) {
        if (comparison.provenance(c).byline() != Provenance.Byline.PERSON) return false;
        Witness child = witnesses.get(c);
        double own = 0;
        for (int i = 0; i < child.size(); i++) {
            double most = 0;
            for (int m : models(c)) most = Math.max(most, odds.own()[c][m][i]);
            own += (1 - most) * child.lines().get(i).weight();
        }
        boolean sameWords =
                models(c).stream()
                        .anyMatch(m -> comparison.clues(c, m)[Clue.SAME_WORDS.ordinal()] > 0.2);
        return sameWords && own > Tuned.OWN_MATTER * child.weight();
    }
}
