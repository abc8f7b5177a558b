package firsthand.cluster;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Consumer;

/// Rows as they are made: each step takes from what it reads and gives any number of rows. Only the
/// rows of one step are held.
///
/// @param <T> a row
abstract class Flat<T> implements Iterator<T> {
    private final Queue<T> ready = new ArrayDeque<>();
    private boolean ended;

    /// Gives the next rows to `out`, perhaps none. False when there is nothing more to read; rows
    /// given then still count.
    abstract boolean step(Consumer<T> out);

    @Override
    public final boolean hasNext() {
        while (ready.isEmpty() && !ended) ended = !step(ready::add);
        return !ready.isEmpty();
    }

    @Override
    public final T next() {
        if (!hasNext()) throw new NoSuchElementException();
        return ready.remove();
    }

    /// Each of the items gives rows.
    static <S, T> Iterator<T> of(Iterator<S> items, Each<S, T> each) {
        return new Flat<>() {
            @Override
            boolean step(Consumer<T> out) {
                if (!items.hasNext()) return false;
                each.give(items.next(), out);
                return true;
            }
        };
    }

    /// What is made of one item.
    interface Each<S, T> {
        void give(S item, Consumer<T> out);
    }
}
