package firsthand.collation;

import firsthand.statement.Quote;
import java.util.List;
import java.util.OptionalInt;

/// One quote of one report, ready to be compared.
///
/// @param report index of its report in the story
/// @param index of the quote in its report's list
/// @param unit the step of the report's outline in which it stands
/// @param place where in its step it begins, 0 to 1
/// @param words all its words
/// @param terms the weights of those that matter
/// @param speaker number of who says it, if anybody is known
record Saying(
        int report,
        int index,
        Quote quote,
        int unit,
        double place,
        List<Word> words,
        TermSpace.Vector terms,
        OptionalInt speaker) {
    Saying {
        words = List.copyOf(words);
    }

    boolean marked() {
        return quote.kind() != Quote.Kind.INDIRECT;
    }
}
