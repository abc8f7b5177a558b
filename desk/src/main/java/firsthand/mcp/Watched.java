package firsthand.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/// A stream that tells when it has ended.
final class Watched extends FilterInputStream {
    private final CountDownLatch ended;

    Watched(InputStream in, CountDownLatch ended) {
        super(in);
        this.ended = ended;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c < 0) ended.countDown();
        return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        if (n < 0) ended.countDown();
        return n;
    }
}
