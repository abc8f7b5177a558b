package firsthand.cluster;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Rows that a reader pushes, for an engine that pulls: the reader runs in a thread of its own and
/// waits when it is a few rows ahead. A file of any size needs no more memory than these.
///
/// @param <T> a row
final class Handed<T> implements Iterator<T> {
    private static final int AHEAD = 64;

    private final BlockingQueue<Step<T>> queue = new ArrayBlockingQueue<>(AHEAD);
    private @Nullable Step<T> next;

    private sealed interface Step<T> {
        record Given<T>(T row) implements Step<T> {}

        record End<T>() implements Step<T> {}

        record Failed<T>(Throwable why) implements Step<T> {}
    }

    private Handed(Consumer<Consumer<T>> reader) {
        Thread.ofPlatform()
                .daemon()
                .name("firsthand-reader")
                .start(
                        () -> {
                            try {
                                reader.accept(row -> put(new Step.Given<>(row)));
                                put(new Step.End<>());
                            } catch (RuntimeException | Error e) {
                                put(new Step.Failed<>(e));
                            }
                        });
    }

    /// Each of the items gives rows, in its order.
    static <S, T> Iterator<T> each(Iterator<S> items, Flat.Each<S, T> each) {
        return new Handed<>(out -> items.forEachRemaining(item -> each.give(item, out)));
    }

    private void put(Step<T> step) {
        try {
            queue.put(step);
        } catch (InterruptedException e) {
            throw new IllegalStateException("reading was interrupted", e);
        }
    }

    private Step<T> look() {
        Step<T> known = next;
        if (known != null) return known;
        try {
            Step<T> taken = queue.take();
            next = taken;
            return taken;
        } catch (InterruptedException e) {
            throw new IllegalStateException("waiting for a reader was interrupted", e);
        }
    }

    @Override
    public boolean hasNext() {
        return switch (look()) {
            case Step.Given<T> g -> true;
            case Step.End<T> e -> false;
            case Step.Failed<T> f -> throw new IllegalStateException("a reader failed", f.why());
        };
    }

    @Override
    public T next() {
        if (!hasNext() || !(look() instanceof Step.Given<T>(T row)))
            throw new NoSuchElementException();
        next = null;
        return row;
    }
}
