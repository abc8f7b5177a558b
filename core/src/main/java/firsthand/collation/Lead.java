package firsthand.collation;

import java.util.List;

/// Something that an editor must know before anything else.
///
/// @param sentence in plain words, with the reports' ids
/// @param item the id of the quote, figure or claim that it is about; empty for a hidden edit
/// @param where the words that show it, the ones in question first
public record Lead(Kind kind, String sentence, String item, List<Passage> where) {
    public Lead {
        where = List.copyOf(where);
    }

    /// What it is, most pressing first.
    public enum Kind {
        MISATTRIBUTED_QUOTE,
        ALTERED_QUOTE,
        DIFFERING_FIGURE,
        CONTESTED_CLAIM,
        HIDDEN_EDIT,
        SINGLE_ORIGIN
    }
}
