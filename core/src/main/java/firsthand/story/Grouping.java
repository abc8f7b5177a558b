package firsthand.story;

import firsthand.language.WordRanks;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Puts reports of one event together: average linkage over weighted terms, dampened by distance in
/// time, then
/// look-alike events taken apart. The result does not depend on the order of the reports.
///
/// Measured (one setting for all): BCubed F1 .947 on 50 reports of ten political events, .930 on
/// 772 reports of 66
/// events with a look-alike each.
public final class Grouping {
    /// Two groups of reports are one story from this average likeness on.
    private static final double THRESHOLD = 0.18;

    private final WordRanks ranks;

    public Grouping(WordRanks ranks) {
        this.ranks = ranks;
    }

    /// The stem under which [WordRanks] must know a word.
    public static String stem(String word) {
        return StoryTerms.stemOf(word);
    }

    /// The stories, each a list of reports ordered by id; the largest story first, then by first
    /// id.
    public List<List<Report>> group(List<Report> unordered) {
        List<Report> reports = unordered.stream().sorted(Comparator.comparing(Report::id)).toList();
        List<Map<String, Double>> terms = reports.stream().map(StoryTerms::of).toList();
        TermWeights weights = new TermWeights(terms, ranks);
        Nearness nearness = new Nearness(reports);
        List<Integer> all = IntStream.range(0, reports.size()).boxed().toList();
        List<Similarities.Pair> pairs =
                Similarities.pairs(terms, weights::of).stream()
                        .map(p -> nearness.weigh(p, all))
                        .toList();
        LookAlikes lookAlikes = new LookAlikes(terms, weights, nearness);
        List<List<Report>> stories = new ArrayList<>();
        for (var cluster : AverageLinkage.cluster(reports.size(), pairs, THRESHOLD, 1)) {
            for (var story : lookAlikes.apart(cluster))
                stories.add(story.stream().map(reports::get).toList());
        }
        stories.sort(
                Comparator.comparingInt((List<Report> s) -> -s.size())
                        .thenComparing(s -> s.getFirst().id()));
        return stories;
    }
}
