package firsthand.language;

import java.util.Collection;

/// 64-bit keys of strings, by which the compacted models know them.
///
/// The key of a string is a polynomial of its characters, so the key of a joined string follows
/// from
/// its parts without joining them: a feature such as "NNP_say_VBD" costs no new string.
final class Keys {
    /// The key of the empty string, where every walk begins.
    static final long EMPTY = 0;

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /// Powers of the base for the lengths of nearly all strings.
    private static final long[] POWERS = new long[64];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) POWERS[i] = POWERS[i - 1] * BASE;
    }

    private Keys() {}

    /// By what a key is multiplied when a string of this length is appended; never zero.
    static long power(int length) {
        return length < POWERS.length ? POWERS[length] : POWERS[63] * power(length - 63);
    }

    /// The key of the string so far, followed by `s`.
    static long append(long key, String s) {
        long k = key;
        for (int i = 0; i < s.length(); i++) k = k * BASE + s.charAt(i) + 1;
        return k;
    }

    static long append(long key, char c) {
        return key * BASE + c + 1;
    }

    /// The key spread over all 64 bits, apart from those of other kinds: what a table is asked for.
    static long finish(long key, int kind) {
        long k = key ^ (kind + 1) * 0xD6E8FEB86659FD93L;
        k = (k ^ (k >>> 32)) * 0xBF58476D1CE4E5B9L;
        k = (k ^ (k >>> 29)) * 0x94D049BB133111EBL;
        return k ^ (k >>> 32);
    }

    /// The unfinished keys of all strings, in their order.
    static long[] of(Collection<String> strings) {
        return strings.stream().mapToLong(s -> append(EMPTY, s)).toArray();
    }
}
