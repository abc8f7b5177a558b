package firsthand.stemma;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;

/// The family tree of a story: a directed acyclic graph from children to parents.
///
/// @param sources the attested reports by id, then the lost originals `x1`, `x2`, ...
/// @param descents by child, then by falling share, then by parent
/// @param origins for each report the roots of its content, itself among them when it adds
///     first-hand matter
/// @param independentOrigins how many origins are shown to be independent of one another; empty:
///     not established
public record Stemma(
        List<Source> sources,
        List<Descent> descents,
        SortedMap<String, SortedSet<String>> origins,
        OptionalInt independentOrigins) {
    public Stemma {
        sources = List.copyOf(sources);
        descents = List.copyOf(descents);
    }

    /// A report, or a lost original that the texts demand.
    ///
    /// @param why for a lost original: why it is needed and what must have stood in it; else empty
    public record Source(String id, boolean lost, String why) {}
}
