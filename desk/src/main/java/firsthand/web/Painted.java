package firsthand.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers that were made already, by the tag that says what they hold; those that nobody asked for
/// longest go first when there is no more room.
public final class Painted {
    private static final int LARGEST = 2 << 20;

    private final Map<String, Reply> kept = new LinkedHashMap<>(64, .75f, true);
    private final int room;
    private int held;

    /// @param room bytes that are kept at most
    public Painted(int room) {
        this.room = room;
    }

    /// The answer with this tag. Two who ask at once may both make it.
    public Reply page(String tag, Supplier<Reply> make) {
        Reply known = known(tag);
        if (known != null) return known;
        Reply made = make.get();
        if (made.status() == 200 && made.body().length <= LARGEST) keep(tag, made);
        return made;
    }

    private synchronized @Nullable Reply known(String tag) {
        return kept.get(tag);
    }

    private synchronized void keep(String tag, Reply made) {
        Reply before = kept.put(tag, made);
        held += made.body().length - (before == null ? 0 : before.body().length);
        var oldest = kept.values().iterator();
        while (held > room && oldest.hasNext()) {
            held -= oldest.next().body().length;
            oldest.remove();
        }
    }
}
