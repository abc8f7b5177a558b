package firsthand.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/// Undoes brotli, without a bound of its own: whoever reads from it counts. What is broken fails as
/// broken gzip does, with a [ZipException].
public final class Brotli extends FilterInputStream {
    private static final int BUFFER = 1 << 14;

    public Brotli(InputStream packed) throws IOException {
        super(opened(packed));
    }

    private static InputStream opened(InputStream packed) throws IOException {
        try {
            return new BrotliInputStream(packed, BUFFER);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        try {
            return super.read(to, from, length);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /// The decoder's own complaint; trouble with the network stays what it is.
    private static IOException broken(IOException e) {
        boolean decoder =
                e.getClass() == IOException.class
                        && e.getMessage() != null
                        && e.getMessage().startsWith("Brotli");
        boolean network = e.getCause() instanceof IOException;
        if (!decoder || network) return e.getCause() instanceof IOException inner ? inner : e;
        ZipException z = new ZipException("brotli");
        z.initCause(e);
        return z;
    }
}
