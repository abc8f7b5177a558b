package firsthand.story;

import firsthand.language.WordRanks;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/// Grouping of reports as they arrive: each joins the story that its terms are most like on
/// average, or opens one. Which stories are looked at comes from an inverted index of telling
/// terms.
///
/// The result depends on the order of the reports, and on nothing else. For one thread at a time.
public final class StoryStream {
    private static final double THRESHOLD = 0.18;

    /// Terms of a newcomer that are looked up, the most telling ones.
    private static final int LOOKED_UP = 40;

    /// Stories that are compared.
    private static final int COMPARED = 8;

    private final WordRanks ranks;
    private final List<Known> reports = new ArrayList<>();
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<Long, List<Integer>> stories = new HashMap<>();

    public StoryStream(WordRanks ranks) {
        this.ranks = ranks;
    }

    /// A report that was looked at and not yet placed.
    public static final class Newcomer {
        private final Map<String, Double> terms;
        private final OptionalLong story;

        private Newcomer(Map<String, Double> terms, OptionalLong story) {
            this.terms = terms;
            this.story = story;
        }

        /// The story that it should join; empty: it opens one.
        public OptionalLong story() {
            return story;
        }
    }

    private record Known(Map<String, Double> terms, long story) {}

    private record Weighed(String term, double weight) {}

    /// Finds a report's story.
    public Newcomer look(Report report) {
        Map<String, Double> terms = StoryTerms.of(report);
        List<Weighed> telling = new ArrayList<>();
        terms.forEach((t, n) -> telling.add(new Weighed(t, n * weight(t))));
        telling.sort(
                Comparator.comparingDouble((Weighed w) -> -w.weight).thenComparing(w -> w.term));
        Map<Long, Double> votes = new TreeMap<>();
        for (Weighed w : telling.subList(0, Math.min(LOOKED_UP, telling.size()))) {
            for (int i : index.getOrDefault(w.term, List.of())) {
                votes.merge(reports.get(i).story, w.weight * w.weight, Double::sum);
            }
        }
        double best = THRESHOLD;
        OptionalLong story = OptionalLong.empty();
        var candidates =
                votes.entrySet().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        e -> -e.getValue() / members(e.getKey()).size()))
                        .limit(COMPARED)
                        .toList();
        for (var c : candidates) {
            double likeness = likeness(terms, members(c.getKey()));
            if (likeness >= best) {
                best = likeness;
                story = OptionalLong.of(c.getKey());
            }
        }
        return new Newcomer(terms, story);
    }

    /// Puts a report into its story, the one found or another.
    public void place(Newcomer newcomer, long story) {
        int at = reports.size();
        reports.add(new Known(newcomer.terms, story));
        for (String t : newcomer.terms.keySet()) {
            index.computeIfAbsent(t, k -> new ArrayList<>()).add(at);
        }
        stories.computeIfAbsent(story, k -> new ArrayList<>()).add(at);
    }

    private List<Integer> members(long story) {
        return stories.getOrDefault(story, List.of());
    }

    private double likeness(Map<String, Double> terms, List<Integer> members) {
        double sum = 0;
        for (int m : members) sum += cosine(terms, reports.get(m).terms);
        return sum / members.size();
    }

    private double cosine(Map<String, Double> a, Map<String, Double> b) {
        double dot = 0;
        for (var e : a.entrySet()) {
            Double other = b.get(e.getKey());
            if (other == null) continue;
            double w = weight(e.getKey());
            dot += e.getValue() * other * w * w;
        }
        return dot == 0 ? 0 : dot / Math.sqrt(squares(a) * squares(b));
    }

    private double squares(Map<String, Double> a) {
        double sum = 0;
        for (var e : a.entrySet()) {
            double w = e.getValue() * weight(e.getKey());
            sum += w * w;
        }
        return sum;
    }

    private double weight(String term) {
        int df = index.getOrDefault(term, List.of()).size();
        return df == 0 ? 0 : TermWeights.weight(term, df + 1, reports.size() + 1, ranks);
    }
}
