package firsthand.dossier;

import firsthand.collation.Collation;
import firsthand.collation.Lead;
import firsthand.collation.Leads;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.util.List;

/// The finished result for one story.
///
/// @param title what the story is called: the title that stands nearest the origin, or the first
///     words of its report
public record Dossier(Story story, String title, Stemma stemma, Collation collation) {

    /// The dossier of a story, called as the reports nearest its origin call it.
    public static Dossier of(Story story, Stemma stemma, Collation collation) {
        return new Dossier(story, StoryTitle.of(story, stemma), stemma, collation);
    }

    /// What an editor must know first.
    public List<Lead> leads() {
        return Leads.of(story, stemma, collation);
    }
}
