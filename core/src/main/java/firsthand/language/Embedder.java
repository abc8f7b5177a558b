package firsthand.language;

/// Turns a sentence's meaning into a vector: the nearer two meanings, the greater the dot product
/// of
/// their vectors. Blind to negation and to figures. English only. Any number of threads may call.
public interface Embedder extends AutoCloseable {
    /// How many numbers a vector has.
    int DIMENSIONS = 384;

    /// A vector of unit length, the caller's own. The same sentence has the same vector, whatever
    /// was asked for before.
    ///
    /// @throws ModelException if the model cannot be used
    float[] embed(String sentence);

    /// Frees the model's memory until the next sentence, which then takes some 0.3 s longer.
    void rest();

    /// Frees the model. Closing twice does nothing.
    @Override
    void close();
}
