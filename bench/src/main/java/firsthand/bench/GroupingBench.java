package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.language.LanguageModels;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import firsthand.story.Grouping;
import firsthand.story.StoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/// How well reports are grouped into stories, by BCubed F1 (Bagga and Baldwin 1998) against gold:
/// all at once, and as a stream before and after it settles at its end, each in five orders of the
/// reports; beside it the rival, nearest story by TF-IDF ([NearestStory]), at the threshold that
/// does best on this very corpus.
///
/// ```
/// java -cp ... firsthand.bench.GroupingBench REPORTS.jsonl STORIES.jsonl
/// ```
public final class GroupingBench {
    private static final int ORDERS = 5;

    private final List<Report> reports;
    private final Map<String, String> gold;

    private GroupingBench(List<Report> reports, Map<String, String> gold) {
        this.reports = reports;
        this.gold = gold;
    }

    public static void main(String[] args) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(args[0]), outcomes::add);
        Map<String, String> gold = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode node = json.readTree(line);
            gold.put(node.path("id").asText(), node.path("story").asText());
        }
        var models = LanguageModels.open(LanguageModels.directory());
        Grouping grouping = new Grouping(models.wordRanks(Grouping::stem));
        GroupingBench bench = new GroupingBench(Inputs.accepted(outcomes), gold);
        bench.print("all at once", order -> all(grouping, order));
        bench.print("stream", order -> stream(grouping, order, false));
        bench.print("stream, settled", order -> stream(grouping, order, true));
        double best = 0;
        double at = 0;
        for (double t = 0.02; t < 0.6; t += 0.02) {
            double threshold = t;
            double f1 = bench.mean(order -> NearestStory.group(order, threshold));
            if (f1 > best) {
                best = f1;
                at = t;
            }
        }
        System.out.printf(
                Locale.ROOT, "%-18s %.3f at the threshold %.2f%n", "TF-IDF, tuned", best, at);
    }

    private void print(String name, Function<List<Report>, Map<String, Long>> way) {
        double lowest = 1;
        double highest = 0;
        double sum = 0;
        for (int order = 0; order < ORDERS; order++) {
            double f1 = f1(way.apply(shuffled(order)));
            lowest = Math.min(lowest, f1);
            highest = Math.max(highest, f1);
            sum += f1;
        }
        System.out.printf(
                Locale.ROOT, "%-18s %.3f (%.3f to %.3f)%n", name, sum / ORDERS, lowest, highest);
    }

    private double mean(Function<List<Report>, Map<String, Long>> way) {
        double sum = 0;
        for (int order = 0; order < ORDERS; order++) sum += f1(way.apply(shuffled(order)));
        return sum / ORDERS;
    }

    private List<Report> shuffled(int order) {
        List<Report> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }

    private static Map<String, Long> all(Grouping grouping, List<Report> order) {
        Map<String, Long> found = new HashMap<>();
        long story = 0;
        for (List<Report> reports : grouping.group(order)) {
            story++;
            for (Report r : reports) found.put(r.id(), story);
        }
        return found;
    }

    private static Map<String, Long> stream(
            Grouping grouping, List<Report> order, boolean settled) {
        StoryStream stream = grouping.stream();
        long[] stories = {0};
        List<Long> home = new ArrayList<>();
        for (Report r : order) {
            StoryStream.Newcomer newcomer = stream.look(r);
            long story = newcomer.story().orElseGet(() -> ++stories[0]);
            stream.place(newcomer, home.size(), story);
            home.add(story);
            if (stream.due()) settle(stream, stories, home);
        }
        if (settled) settle(stream, stories, home);
        Map<String, Long> found = new HashMap<>();
        for (int i = 0; i < home.size(); i++) found.put(order.get(i).id(), home.get(i));
        return found;
    }

    private static void settle(StoryStream stream, long[] stories, List<Long> home) {
        for (StoryStream.Move m : stream.settle(() -> ++stories[0]))
            home.set((int) m.report(), m.to());
    }

    /// BCubed over the reports that have gold.
    private double f1(Map<String, Long> found) {
        Map<String, Integer> both = new HashMap<>();
        Map<Long, Integer> ours = new HashMap<>();
        Map<String, Integer> theirs = new HashMap<>();
        gold.forEach(
                (id, story) -> {
                    long own = found.getOrDefault(id, -1L);
                    both.merge(own + " " + story, 1, Integer::sum);
                    ours.merge(own, 1, Integer::sum);
                    theirs.merge(story, 1, Integer::sum);
                });
        double precision = 0;
        double recall = 0;
        for (var e : gold.entrySet()) {
            long own = found.getOrDefault(e.getKey(), -1L);
            double shared = both.getOrDefault(own + " " + e.getValue(), 0);
            precision += shared / ours.getOrDefault(own, 1);
            recall += shared / theirs.getOrDefault(e.getValue(), 1);
        }
        precision /= gold.size();
        recall /= gold.size();
        return 2 * precision * recall / (precision + recall);
    }
}
