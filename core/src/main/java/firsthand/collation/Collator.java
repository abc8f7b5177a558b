package firsthand.collation;

import firsthand.stemma.Stemma;
import firsthand.story.Story;
import java.util.List;

/// Lines up what the reports of a story say.
public final class Collator {
    public Collation collate(Story story, Stemma stemma) {
        return new Collation(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
