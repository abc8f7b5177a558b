package firsthand.story;

import firsthand.language.WordRanks;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts reports of one event together, all looked at at once. The result does not depend on the
/// order of the reports.
public final class Grouping {
    private final TermChances chances;

    public Grouping(WordRanks ranks) {
        chances = new TermChances(ranks);
    }

    /// The stem under which [WordRanks] must know a word.
    public static String stem(String word) {
        return Words.stem(word);
    }

    /// The stories, each a list of reports ordered by id; the largest story first, then by first
    /// id.
    public List<List<Report>> group(List<Report> unordered) {
        List<Report> reports = unordered.stream().sorted(Comparator.comparing(Report::id)).toList();
        Space space = new Space(chances);
        Profiler profiler = new Profiler();
        for (Report r : reports) space.add(space.look(profiler.profile(r)));
        space.weighAll();
        Space.Doc[] docs = new Space.Doc[reports.size()];
        for (int i = 0; i < docs.length; i++) docs[i] = space.doc(i);
        List<List<Report>> stories = new ArrayList<>();
        for (var story : Clusters.of(space, docs))
            stories.add(story.stream().map(reports::get).toList());
        stories.sort(
                Comparator.comparingInt((List<Report> s) -> -s.size())
                        .thenComparing(s -> s.getFirst().id()));
        return stories;
    }

    /// An empty stream: groups reports as they arrive.
    public StoryStream stream() {
        return new StoryStream(new Space(chances));
    }
}
