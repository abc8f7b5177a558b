package firsthand.web.view;

import firsthand.export.tree.StemmaForest;
import firsthand.export.view.Shown;
import firsthand.report.Report;
import firsthand.stemma.Stemma;
import firsthand.web.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The first page of a story: its counts, who had it first-hand, what to look at first.
///
/// @param firstHand reports that are an origin and were made from nothing else, and lost originals
/// @param partly reports that add first-hand matter to what they took from others
/// @param derived reports that were made from others alone, by the origins of their content
/// @param unapplied corrections that no longer find their words
public record Overview(
        StoryHead head,
        List<Count> counts,
        List<Origin> firstHand,
        List<Origin> partly,
        List<ByOrigin> derived,
        List<Finding.Group> findings,
        int unapplied) {

    /// One number with what it counts.
    public record Count(String number, String label, String address, String term) {}

    /// A report or lost original with what is known of its descent.
    ///
    /// @param note how it was made, or how many reports were made from it
    public record Origin(
            String id,
            String name,
            String title,
            String time,
            String note,
            String address,
            boolean lost) {}

    public static Overview of(Teller t, int unapplied) {
        StemmaForest forest = new StemmaForest(t.dossier().stemma());
        List<Origin> first = new ArrayList<>();
        List<Origin> partly = new ArrayList<>();
        Map<String, List<Origin>> derived = new TreeMap<>();
        Stemma stemma = t.dossier().stemma();
        for (Stemma.Source s : stemma.sources()) {
            boolean made = stemma.descents().stream().anyMatch(d -> d.child().equals(s.id()));
            SortedSet<String> roots =
                    stemma.origins().getOrDefault(s.id(), new TreeSet<>(List.of(s.id())));
            Origin o = origin(t, s, forest);
            if (!made) first.add(o);
            else if (!s.lost() && roots.contains(s.id())) partly.add(o);
            else if (!s.lost()) {
                String from = t.texts().list(roots.stream().map(t::name).toList());
                derived.computeIfAbsent(from, f -> new ArrayList<>()).add(o);
            }
        }
        first.sort(Comparator.comparingInt((Origin o) -> -forest.size(o.id())));
        return new Overview(
                StoryHead.of(t, "overview"),
                counts(t),
                first,
                partly,
                byOrigin(derived),
                Finding.of(t),
                unapplied);
    }

    private static Origin origin(Teller t, Stemma.Source s, StemmaForest forest) {
        String note =
                forest.size(s.id()) > 0
                        ? t.texts().count("origin.source", forest.size(s.id()))
                        : t.text("origin.alone");
        if (s.lost()) {
            return new Origin(
                    s.id(),
                    t.name(s.id()),
                    Shown.line(t.whyLost(s.id()), 170),
                    "",
                    note,
                    Addresses.story(t.story(), "stemma") + "#" + s.id(),
                    true);
        }
        Report r = t.sources().report(s.id());
        String made =
                t.dossier().stemma().descents().stream()
                        .filter(d -> d.child().equals(s.id()))
                        .findFirst()
                        .map(d -> t.text("origin.from", t.descent(d), t.name(d.parent())))
                        .orElse(note);
        return new Origin(
                s.id(),
                t.name(s.id()),
                Shown.line(r.title().orElse(""), 110),
                t.time(r),
                made,
                t.address(s.id()),
                false);
    }

    private static List<Count> counts(Teller t) {
        var d = t.dossier();
        int reports = t.sources().reports().size();
        List<Count> counts = new ArrayList<>();
        counts.add(count(t, "reports", reports, "reports", "report"));
        var origins = d.stemma().independentOrigins();
        String at = Addresses.story(t.story(), "stemma");
        if (origins.isPresent()) {
            counts.add(count(t, "origins", origins.getAsInt(), "stemma", "origin"));
        } else {
            counts.add(new Count("?", t.text("count.origins.unknown"), at, "not-established"));
        }
        counts.add(count(t, "lost", Leads.lost(d), "stemma", "lost-original"));
        counts.add(count(t, "altered", Leads.altered(d.collation()), "quotes", "altered"));
        int differing = Leads.differing(d.collation()).size();
        counts.add(count(t, "differing", differing, "figures", "differs"));
        int contested = Leads.contested(d.collation());
        counts.add(count(t, "contested", contested, "claims", "contested"));
        return List.copyOf(counts);
    }

    private static Count count(Teller t, String key, int n, String view, String term) {
        return new Count(
                t.texts().number(n),
                t.texts().count("count." + key, n),
                Addresses.story(t.story(), view),
                term);
    }

    /// Reports that go back to the same origins alone.
    ///
    /// @param from how these are called
    public record ByOrigin(String from, List<Origin> reports) {}

    /// The largest group first; groups alike in the order of their names.
    private static List<ByOrigin> byOrigin(Map<String, List<Origin>> derived) {
        return derived.entrySet().stream()
                .map(e -> new ByOrigin(e.getKey(), List.copyOf(e.getValue())))
                .sorted(Comparator.comparingInt(g -> -g.reports().size()))
                .toList();
    }

    /// How many reports were made from others alone.
    public int derivedReports() {
        return derived.stream().mapToInt(g -> g.reports().size()).sum();
    }
}
