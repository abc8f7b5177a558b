package firsthand.statement.name;

import firsthand.text.Span;

/// A place where a report writes a name, in full or in part, without the title before it.
///
/// @param form the words as written
/// @param title the role or title that stands before it, as written ("foreign minister"); empty if
///     none does
public record Mention(Span span, String form, String title) implements Comparable<Mention> {
    @Override
    public int compareTo(Mention other) {
        return span.compareTo(other.span);
    }
}
