package firsthand.dossier;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a story is called: the title of a report from which others were made rather than of one
/// that was made from
/// others, in the language that most of the reports are in.
final class StoryTitle {
    private StoryTitle() {}

    /// The title, or the first words of that report when none has a title.
    static String of(Story story, Stemma stemma) {
        List<Report> reports = story.reports().stream().map(Statements::report).toList();
        String language = language(reports);
        Map<String, Integer> standing = standing(stemma);
        Comparator<Report> best =
                Comparator.comparing((Report r) -> r.title().isEmpty())
                        .thenComparing(r -> !r.language().equals(language))
                        .thenComparing(r -> -standing.getOrDefault(r.id(), 0))
                        .thenComparing(
                                r -> r.published().map(StatedTime::earliest).orElse(Instant.MAX))
                        .thenComparing(Report::id);
        Report chosen = reports.stream().min(best).orElseThrow();
        return chosen.title().orElseGet(() -> opening(chosen.text()));
    }

    /// Two for each child that a report has, less one for each parent: lost originals count as
    /// parents, too.
    private static Map<String, Integer> standing(Stemma stemma) {
        Map<String, Integer> standing = new HashMap<>();
        for (Descent d : stemma.descents()) {
            standing.merge(d.parent(), 2, Integer::sum);
            standing.merge(d.child(), -1, Integer::sum);
        }
        return standing;
    }

    private static String language(List<Report> reports) {
        Map<String, Integer> counts = new HashMap<>();
        reports.forEach(r -> counts.merge(r.language(), 1, Integer::sum));
        return counts.entrySet().stream()
                .min(
                        Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static String opening(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= 80) return line;
        int space = line.lastIndexOf(' ', 80);
        return line.substring(0, space < 40 ? 80 : space) + " …";
    }
}
