package firsthand.encoding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Records as bytes: one byte with the schema's version, then their JSON, deflated or as it stands.
/// Bytes of another version are refused, never guessed at.
public final class Encoded {
    /// Goes up whenever bytes of the version before can't be read any more. A component that is new
    /// in a record and may be empty needs no new version.
    public static final byte VERSION = 1;

    private static final byte JSON_BEGINS = '{';

    private Encoded() {}

    /// Deflated. The same value gives the same bytes on one machine; another may compress
    /// otherwise.
    public static <T extends Record> byte[] of(T value, Class<T> type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, fast)) {
            out.write(RecordJson.write(value, type).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /// Not deflated: for who packs many of them together.
    public static <T extends Record> byte[] plain(T value, Class<T> type) {
        byte[] json = RecordJson.write(value, type).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[json.length + 1];
        bytes[0] = VERSION;
        System.arraycopy(json, 0, bytes, 1, json.length);
        return bytes;
    }

    /// @throws RecordJson.Damaged when the bytes are of another version or broken
    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        String name = type.getSimpleName();
        if (bytes.length == 0) throw new RecordJson.Damaged("An encoded " + name + " is empty.");
        if (bytes[0] != VERSION) {
            throw new RecordJson.Damaged(
                    "An encoded "
                            + name
                            + " has the schema version "
                            + bytes[0]
                            + "; this program reads version "
                            + VERSION
                            + ".");
        }
        // no deflated bytes begin so
        if (bytes.length > 1 && bytes[1] == JSON_BEGINS) {
            String json = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
            return RecordJson.read(json, type);
        }
        try (var in =
                new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            return RecordJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new RecordJson.Damaged("An encoded " + name + " is damaged.", e);
        }
    }
}
