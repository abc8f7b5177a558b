package firsthand.stemma;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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

    /// The same tree with other names for lost originals.
    Stemma withLost(Map<String, String> names) {
        Set<String> lost =
                sources.stream().filter(Source::lost).map(Source::id).collect(Collectors.toSet());
        UnaryOperator<String> name = id -> lost.contains(id) ? names.getOrDefault(id, id) : id;
        SortedMap<String, SortedSet<String>> roots = new TreeMap<>();
        origins.forEach(
                (report, of) -> {
                    SortedSet<String> named = new TreeSet<>();
                    of.forEach(id -> named.add(name.apply(id)));
                    roots.put(report, named);
                });
        return new Stemma(
                sources.stream()
                        .map(s -> s.lost() ? new Source(name.apply(s.id()), true, s.why()) : s)
                        .toList(),
                descents.stream().map(d -> d.from(name.apply(d.parent()))).toList(),
                roots,
                independentOrigins);
    }

    /// A report, or a lost original that the texts demand.
    ///
    /// @param why for a lost original: why it is needed and what must have stood in it; else empty
    public record Source(String id, boolean lost, String why) {}
}
