package firsthand.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Lines of bytes, none held that is longer than the limit: the rest of such a line is skipped.
final class Lines {
    private final InputStream in;
    private final int longest;
    private long number;
    private boolean tooLong;

    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /// The next line without its line feed; empty at the end. Cut at the limit: see [#tooLong()].
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        tooLong = false;
        boolean any = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            any = true;
            if (b == '\n') break;
            if (line.size() < longest) line.write(b);
            else tooLong = true;
        }
        if (!any) return Optional.empty();
        number++;
        return Optional.of(line.toByteArray());
    }

    /// Whether the last line was longer than the limit.
    boolean tooLong() {
        return tooLong;
    }

    /// The number of the last line, from 1.
    long number() {
        return number;
    }
}
