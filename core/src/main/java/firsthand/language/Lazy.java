package firsthand.language;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when first asked for, once, whichever thread asks. Making it may fail; then
/// the next to ask tries again.
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
            if (made.isEmpty()) made = Optional.of(maker.get());
            return made.get();
        }
    }

    /// The value if it was made already.
    Optional<T> ifMade() {
        return made;
    }
}
