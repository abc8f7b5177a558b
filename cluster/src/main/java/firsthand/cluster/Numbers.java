package firsthand.cluster;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Lists of numbers as bytes: a table's cell holds them without a box for each.
final class Numbers {
    private Numbers() {}

    static byte[] bytes(long[] numbers) {
        ByteBuffer all = ByteBuffer.allocate(Long.BYTES * numbers.length);
        all.asLongBuffer().put(numbers);
        return all.array();
    }

    static long[] of(byte[] bytes) {
        long[] numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }

    /// Puts in place of how many each has the index at which its share of all begins.
    static void countsToBegins(int[] counts) {
        int begin = 0;
        for (int i = 0; i < counts.length; i++) {
            int many = counts[i];
            counts[i] = begin;
            begin += many;
        }
    }

    /// A growing list.
    static final class Growing {
        private long[] values = new long[8];
        private int size;

        void add(long value) {
            if (size == values.length) values = Arrays.copyOf(values, 2 * size);
            values[size++] = value;
        }

        int size() {
            return size;
        }

        long get(int at) {
            return values[at];
        }

        void set(int at, long value) {
            values[at] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
