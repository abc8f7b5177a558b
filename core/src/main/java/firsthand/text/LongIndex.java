package firsthand.text;

import java.util.Arrays;

/// Numbers 64-bit keys from 0 in the order in which they come.
public final class LongIndex {
    /// The number of a key that has none.
    public static final int NONE = -1;

    private long[] keys = new long[1024];
    private int[] numbers = new int[1024];
    private int size;

    public LongIndex() {
        Arrays.fill(numbers, NONE);
    }

    /// How many keys have a number.
    public int size() {
        return size;
    }

    /// The key's number, or [#NONE].
    public int find(long key) {
        return numbers[slot(key)];
    }

    /// The key's number, a new one if it has none.
    public int number(long key) {
        int at = slot(key);
        if (numbers[at] != NONE) return numbers[at];
        keys[at] = key;
        numbers[at] = size++;
        if (2 * size > keys.length) grow();
        return size - 1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key >>> 8) & mask;
        while (numbers[at] != NONE && keys[at] != key) at = at + 1 & mask;
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] old = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < old.length; i++) {
            if (old[i] == NONE) continue;
            int at = slot(oldKeys[i]);
            keys[at] = oldKeys[i];
            numbers[at] = old[i];
        }
    }
}
