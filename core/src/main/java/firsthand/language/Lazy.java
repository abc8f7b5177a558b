package firsthand.language;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when first asked for, once, whichever thread asks, until it is let go.
/// Making
/// it may fail; then the next to ask tries again.
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> known = made;
        if (known.isPresent()) return known.get();
        synchronized (this) {
            T value = made.isPresent() ? made.get() : maker.get();
            made = Optional.of(value);
            return value;
        }
    }

    /// Lets the value go, if it was made: the next to ask has it made anew. Who has it keeps it.
    synchronized Optional<T> letGo() {
        Optional<T> known = made;
        made = Optional.empty();
        return known;
    }

    /// The value if it was made already.
    Optional<T> ifMade() {
        return made;
    }
}
