package firsthand.library;

/// What became of a report that was given to the library. Whoever holds one may rely on it: what it
/// says is on the disk.
public sealed interface Receipt {

    /// A new report, in a story that it joined or opened.
    record Added(String report, StoryId story, boolean opened) implements Receipt {}

    /// The report was known and has changed.
    ///
    /// @param version counted from 1: the first change is version 2
    record NewVersion(String report, StoryId story, int version) implements Receipt {}

    /// The same report was there already.
    record Duplicate(String report, StoryId story) implements Receipt {}

    /// It was erased once, or comes from an outlet that was, and stays out.
    ///
    /// @param erasure the number of the erasure
    record KeptOut(long erasure) implements Receipt {}
}
