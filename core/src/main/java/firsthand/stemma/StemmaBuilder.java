package firsthand.stemma;

import firsthand.story.Story;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Builds the family tree of a story.
public final class StemmaBuilder {
    public Stemma build(Story story) {
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (var s : story.reports())
            origins.put(s.report().id(), new TreeSet<>(List.of(s.report().id())));
        return new Stemma(
                origins.keySet().stream().map(id -> new Stemma.Source(id, false, "")).toList(),
                List.of(),
                origins,
                OptionalInt.empty());
    }
}
