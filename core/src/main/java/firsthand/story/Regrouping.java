package firsthand.story;

import firsthand.story.StoryStream.Transfer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/// Gives clusters of the last reports the numbers of the stories that they were, so that as few
/// reports as possible change their story.
///
/// @param from the first of the last reports
/// @param clusters of the last reports
/// @param homes the story of each report
/// @param stories the reports of each story, ascending
record Regrouping(
        int from,
        List<List<Integer>> clusters,
        List<Long> homes,
        Map<Long, List<Integer>> stories) {

    /// In order of the reports.
    List<Transfer> moves(LongSupplier newStory) {
        List<List<Integer>> order = new ArrayList<>(clusters);
        order.sort(
                Comparator.comparingInt((List<Integer> c) -> -c.size())
                        .thenComparing(List::getFirst));
        TreeSet<Long> taken = new TreeSet<>();
        List<Transfer> moves = new ArrayList<>();
        for (List<Integer> cluster : order) {
            long home = home(cluster, taken, newStory);
            taken.add(home);
            for (int doc : cluster) {
                if (homes.get(doc) == home || stays(doc, home)) continue;
                moves.add(new Transfer(doc, home));
            }
        }
        moves.sort(Comparator.comparingInt(Transfer::doc));
        return moves;
    }

    /// A report of an older story goes elsewhere only if it is not held by reports that are not
    /// looked at.
    private boolean stays(int doc, long home) {
        return isOlder(homes.get(doc)) && homes.get(doc) != home;
    }

    /// The story that most of the cluster's reports belong to, an older story first, if no larger
    /// cluster has it; else a new one.
    private long home(List<Integer> cluster, TreeSet<Long> taken, LongSupplier newStory) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (int doc : cluster) counts.merge(homes.get(doc), 1, Integer::sum);
        return counts.entrySet().stream()
                .filter(e -> !taken.contains(e.getKey()) || isOlder(e.getKey()))
                .max(
                        Comparator.comparing((Map.Entry<Long, Integer> e) -> isOlder(e.getKey()))
                                .thenComparing(Map.Entry::getValue)
                                .thenComparing(e -> -e.getKey()))
                .map(Map.Entry::getKey)
                .orElseGet(newStory::getAsLong);
    }

    private boolean isOlder(long story) {
        List<Integer> members = stories.getOrDefault(story, List.of());
        return !members.isEmpty() && members.getFirst() < from;
    }
}
