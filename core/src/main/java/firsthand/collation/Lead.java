package firsthand.collation;

import java.util.List;

/// Something that an editor must know before anything else.
///
/// @param sentence in plain words
/// @param item the id of the quote, figure or claim that it is about, or of the report
/// @param where the words that show it, the ones in question first; empty for what has no place
public record Lead(Kind kind, String sentence, String item, List<Passage> where) {
    public Lead {
        where = List.copyOf(where);
    }

    /// What it is, most pressing first.
    public enum Kind {
        MISATTRIBUTED_QUOTE("Two speakers"),
        ALTERED_QUOTE("Altered quote"),
        REWORDED_QUOTES("Rewords quotes"),
        TRANSLATED_QUOTES("Quotes reworded"),
        DIFFERING_FIGURE("Figure differs"),
        CONTESTED_CLAIM("Contested"),
        HIDDEN_EDIT("Changed later"),
        SINGLE_ORIGIN("One origin"),
        UPDATED_FIGURE("Updated figure"),
        DATE_IN_DOUBT("Date in doubt"),
        NOT_ALL_ASKED("Very many reports"),
        NOTICE("Odd");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// As it is shown, two or three words.
        public String label() {
            return label;
        }
    }
}
