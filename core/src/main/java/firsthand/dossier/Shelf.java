package firsthand.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Items with their readings, while readings are moved between them.
///
/// @param <I> the item
/// @param <R> the reading
final class Shelf<I, R> {
    private final List<Slot<I, R>> slots = new ArrayList<>();
    private final Function<R, Corrections.Place> place;

    /// One item: what it was, its readings now, and whether they changed.
    private static final class Slot<I, R> {
        private I item;
        private final List<R> readings;
        private boolean changed;
        private final boolean added;

        private Slot(I item, List<R> readings, boolean added) {
            this.item = item;
            this.readings = new ArrayList<>(readings);
            this.added = added;
        }
    }

    Shelf(List<I> items, Function<I, List<R>> readings, Function<R, Corrections.Place> place) {
        this.place = place;
        for (I item : items) slots.add(new Slot<>(item, readings.apply(item), false));
    }

    /// Moves the reading, or all readings of its item, to the item of the other.
    boolean join(Corrections.Place moved, Corrections.Place to, boolean whole) {
        Optional<Slot<I, R>> from = slot(moved);
        Optional<Slot<I, R>> into = slot(to);
        if (from.isEmpty() || into.isEmpty() || from.get() == into.get()) return false;
        List<R> taken = whole ? List.copyOf(from.get().readings) : at(from.get(), moved);
        from.get().readings.removeAll(taken);
        into.get().readings.addAll(taken);
        from.get().changed = true;
        into.get().changed = true;
        return true;
    }

    /// Makes the reading an item of its own.
    boolean split(Corrections.Place out) {
        Optional<Slot<I, R>> from = slot(out);
        if (from.isEmpty()) return false;
        List<R> taken = at(from.get(), out);
        if (taken.size() == from.get().readings.size()) return false;
        from.get().readings.removeAll(taken);
        from.get().changed = true;
        Slot<I, R> own = new Slot<>(from.get().item, taken, true);
        own.changed = true;
        slots.add(own);
        return true;
    }

    boolean change(Corrections.Place of, UnaryOperator<I> how, Function<I, List<R>> readings) {
        Optional<Slot<I, R>> found = slot(of);
        if (found.isEmpty()) return false;
        Slot<I, R> s = found.get();
        s.item = how.apply(s.item);
        s.readings.clear();
        s.readings.addAll(readings.apply(s.item));
        return true;
    }

    /// The items as they are now; those without readings are gone, new ones stand at the end.
    List<I> items(Corrections.Making<I, R> making, Function<I, String> id) {
        List<I> items = new ArrayList<>();
        int number = 0;
        for (Slot<I, R> s : slots) {
            if (s.readings.isEmpty()) continue;
            List<R> ordered =
                    s.readings.stream()
                            .sorted(Comparator.comparing(place, Corrections.IN_ORDER))
                            .toList();
            String name = s.added ? id.apply(s.item) + "." + ++number : id.apply(s.item);
            items.add(s.changed ? making.make(s.item, name, ordered) : s.item);
        }
        return items;
    }

    private Optional<Slot<I, R>> slot(Corrections.Place at) {
        return slots.stream().filter(s -> !at(s, at).isEmpty()).findFirst();
    }

    private List<R> at(Slot<I, R> slot, Corrections.Place at) {
        return slot.readings.stream()
                .filter(
                        r ->
                                place.apply(r).report().equals(at.report())
                                        && place.apply(r).span().overlap(at.span()) * 2
                                                > Math.min(
                                                        place.apply(r).span().length(),
                                                        at.span().length()))
                .toList();
    }
}
