package firsthand.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Lines of bytes, none held that is longer than the limit: the rest of such a line is skipped.
final class Lines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private long number;
    private boolean tooLong;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// The next line without its line feed; empty at the end. Cut at the limit: see [#tooLong()].
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        tooLong = false;
        boolean any = false;
        boolean ended = false;
        while (!ended && (next < filled || fill())) {
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') end++;
            take(line, end);
            ended = end < filled;
            next = ended ? end + 1 : end;
        }
        if (!any) return Optional.empty();
        number++;
        return Optional.of(line.toByteArray());
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    private void take(ByteArrayOutputStream line, int end) {
        int room = longest - line.size();
        tooLong |= end - next > room;
        line.write(buffer, next, Math.min(room, end - next));
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
