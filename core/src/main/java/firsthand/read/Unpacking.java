package firsthand.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Undoes gzip, also twice, and stops what grows without measure.
final class Unpacking {
    private static final int LAYERS = 2;

    private Unpacking() {}

    /// A stream that grew too much.
    static final class Bomb extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// The stream itself, or what is in it when it is gzip.
    static InputStream unpack(InputStream in, Limits limits) throws IOException {
        InputStream now = in;
        for (int i = 0; i < LAYERS; i++) {
            BufferedInputStream looked = new BufferedInputStream(now);
            looked.mark(2);
            boolean gzip = looked.read() == 0x1f && looked.read() == 0x8b;
            looked.reset();
            if (!gzip) return looked;
            now = guarded(looked, limits);
        }
        return now;
    }

    /// The same for the body of an HTTP answer.
    ///
    /// @param encoding its Content-Encoding; may be empty. Gzip is seen by itself
    static InputStream unpack(InputStream in, String encoding, Limits limits) throws IOException {
        if (!encoding.strip().equalsIgnoreCase("br")) return unpack(in, limits);
        Counting packed = new Counting(in);
        return new Guarded(new Brotli(packed), packed, limits);
    }

    private static InputStream guarded(InputStream packed, Limits limits) throws IOException {
        Counting in = new Counting(packed);
        return new Guarded(new GZIPInputStream(in, 1 << 14), in, limits);
    }

    private static class Counting extends FilterInputStream {
        long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count++;
            return b;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int n = super.read(to, from, length);
            if (n > 0) count += n;
            return n;
        }
    }

    private static final class Guarded extends Counting {
        private final Counting packed;
        private final Limits limits;

        Guarded(InputStream in, Counting packed, Limits limits) {
            super(in);
            this.packed = packed;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            check();
            return b;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int n = super.read(to, from, length);
            check();
            return n;
        }

        private void check() throws Bomb {
            if (count > limits.grace() && count / limits.ratio() > packed.count) throw new Bomb();
        }
    }
}
