package firsthand.collation;

/// Finds groups of figures that give different numbers for the same thing.
interface Rivals {
    /// Joins them.
    void join(Grouper grouper);
}
