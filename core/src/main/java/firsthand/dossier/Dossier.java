package firsthand.dossier;

import firsthand.collation.Collation;
import firsthand.collation.Lead;
import firsthand.collation.Leads;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The finished result for one story.
///
/// @param title what the story is called: the title that stands nearest the origin, or the first
///     words of its report
/// @param corrections what people put right in it, in the order in which they did
public record Dossier(
        Story story,
        String title,
        Stemma stemma,
        Collation collation,
        List<Correction> corrections) {
    public Dossier {
        corrections = List.copyOf(corrections);
    }

    /// As the stages made it.
    public Dossier(Story story, String title, Stemma stemma, Collation collation) {
        this(story, title, stemma, collation, List.of());
    }

    /// The dossier of a story, called as the reports nearest its origin call it.
    public static Dossier of(Story story, Stemma stemma, Collation collation) {
        return new Dossier(story, StoryTitle.of(story, stemma), stemma, collation);
    }

    /// What an editor must know first, reports called by outlet and id.
    public List<Lead> leads() {
        Map<String, String> names = new TreeMap<>();
        for (Statements s : story.reports()) {
            String id = s.report().id();
            names.put(id, s.report().outlet().map(o -> o + " (" + id + ")").orElse(id));
        }
        return leads(id -> names.getOrDefault(id, id));
    }

    /// The same, with other names for the reports.
    ///
    /// @param names what a report is called in a sentence, by its id
    public List<Lead> leads(UnaryOperator<String> names) {
        return Leads.of(story, stemma, collation, names);
    }
}
