package firsthand.language;

import java.io.IOException;
import java.util.Arrays;

/// A read-only map from keys to numbers, in one array: open addressing, half full. A slot holds the
/// upper 38 bits of its key and the number plus one; the lower 26 bits say where to look. A key
/// that
/// isn't in the table is taken for one that is about once in 10^11 lookups.
final class KeyTable {
    /// What a key has that isn't in the table.
    static final int ABSENT = -1;

    private static final int NUMBER_BITS = 26;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final long[] slots;

    private KeyTable(long[] slots) {
        this.slots = slots;
    }

    /// @throws IllegalStateException if two keys cannot be told apart
    static KeyTable of(long[] keys, int[] values, int size) {
        KeyTable table = new KeyTable(new long[2 * size + 1]);
        for (int i = 0; i < size; i++) table.put(keys[i], values[i]);
        for (int i = 0; i < size; i++) {
            if (table.get(keys[i]) != values[i]) {
                throw new IllegalStateException("two entries have the key " + keys[i]);
            }
        }
        return table;
    }

    private void put(long key, int value) {
        if (value < 0 || value >= NUMBER) throw new IllegalArgumentException("number " + value);
        int at = place(key);
        while (slots[at] != 0) at = next(at);
        slots[at] = key & ~NUMBER | value + 1;
    }

    int get(long key) {
        long print = key >>> NUMBER_BITS;
        for (int at = place(key); slots[at] != 0; at = next(at)) {
            if (slots[at] >>> NUMBER_BITS == print) return (int) (slots[at] & NUMBER) - 1;
        }
        return ABSENT;
    }

    private int place(long key) {
        return (int) ((key & NUMBER) * slots.length >>> NUMBER_BITS);
    }

    private int next(int at) {
        return at + 1 == slots.length ? 0 : at + 1;
    }

    void write(ModelFile.Writer out) throws IOException {
        out.longs(slots);
    }

    static KeyTable read(ModelFile.Reader in) {
        return new KeyTable(in.longs());
    }

    /// Gathers entries whose number isn't known beforehand.
    static final class Builder {
        private long[] keys = new long[1 << 10];
        private int[] values = new int[1 << 10];
        private int size;

        void put(long key, int value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            keys[size] = key;
            values[size++] = value;
        }

        KeyTable build() {
            return KeyTable.of(keys, values, size);
        }
    }
}
