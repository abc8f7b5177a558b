package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Targets for Jazzer, one for each kind of document: whatever the bytes, there is an outcome. In
/// the ordinary tests they run over the inputs that lie beside them; `dev/fuzz` lets Jazzer search.
class ReaderFuzzTest {
    private static final Limits SMALL = new Limits(1 << 20, 1 << 16, 100, 1 << 16, 100);

    private static final List<String> NAMES =
            List.of("x.html", "x.rss", "x.eml", "x.json", "x.jsonl", "x.warc", "x.txt", "x.pdf");

    private static void read(String name, byte[] bytes) {
        List<Outcome> out = new ArrayList<>();
        new Inputs(SMALL, InputStream.nullInputStream(), out::add)
                .read(name, name, "https://lomvik.example/a", new ByteArrayInputStream(bytes));
        assertFalse(out.isEmpty());
    }

    /// Any of them: the first byte says which. For a short run over all.
    @FuzzTest(maxDuration = "30s")
    void any(byte[] bytes) {
        int which = bytes.length == 0 ? 0 : bytes[0] & 7;
        read(NAMES.get(which), Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length));
    }

    @FuzzTest(maxDuration = "30s")
    void page(byte[] bytes) {
        read("x.html", bytes);
    }

    @FuzzTest(maxDuration = "30s")
    void feed(byte[] bytes) {
        read("x.rss", bytes);
    }

    @FuzzTest(maxDuration = "30s")
    void mail(byte[] bytes) {
        read("x.eml", bytes);
    }

    @FuzzTest(maxDuration = "30s")
    void json(byte[] bytes) {
        read("x.json", bytes);
    }

    @FuzzTest(maxDuration = "30s")
    void lines(byte[] bytes) {
        read("x.jsonl", bytes);
    }

    @FuzzTest(maxDuration = "30s")
    void archive(byte[] bytes) {
        read("x.warc", bytes);
    }

    @FuzzTest(maxDuration = "30s")
    void pdf(byte[] bytes) {
        read("x.pdf", bytes);
    }

    @FuzzTest(maxDuration = "30s")
    void text(byte[] bytes) {
        read("x.txt", bytes);
    }
}
