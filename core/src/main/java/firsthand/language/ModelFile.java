package firsthand.language;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/// The file in which the build leaves a compacted model: a header (magic, version, fingerprint of
/// what it was made from, length and CRC-32C of the rest), then arrays and strings, each with its
/// length before it, little-endian.
final class ModelFile {
    private static final long MAGIC = 0x004C4D444E485446L; // "FTHNDML\0"

    /// Goes up with every change of the layout or of what is written.
    private static final int VERSION = 4;

    private static final int HEADER = 8 + 4 + 8 + 8 + 4;

    private ModelFile() {}

    /// What a writer hands over and a reader takes back, in the same order.
    interface Content<T> {
        T of(Reader in);
    }

    interface Filling {
        void into(Writer out) throws IOException;
    }

    /// A name beside the file's that no other program writes to: two builds may run at once.
    static Path partOf(Path file) {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    /// Writes the file whole or not at all.
    static void write(Path file, long fingerprint, Filling filling) throws IOException {
        Path part = partOf(file);
        try (FileChannel channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.position(HEADER);
            CRC32C crc = new CRC32C();
            try (Writer out =
                    new Writer(new CheckedOutputStream(Channels.newOutputStream(channel), crc))) {
                filling.into(out);
                out.flush();
                ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
                header.putLong(MAGIC).putInt(VERSION).putLong(fingerprint);
                header.putLong(channel.position() - HEADER).putInt((int) crc.getValue()).flip();
                channel.write(header, 0);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Whether the file is there, whole by its length, of this version and made from the same.
    static boolean isCurrent(Path file, long fingerprint) throws IOException {
        if (!Files.exists(file)) return false;
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(header, 0);
            header.flip();
            return fault(header, channel.size()).isEmpty() && header.getLong(12) == fingerprint;
        }
    }

    /// Reads a whole file.
    ///
    /// @throws ModelException if it isn't there, isn't a model, is of another version, is cut off
    ///     or
    ///     damaged
    static <T> T read(Path file, Content<T> content) {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            ByteBuffer bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                            .asByteBuffer()
                            .order(ByteOrder.LITTLE_ENDIAN);
            Optional<String> fault = fault(bytes, channel.size()).or(() -> damage(bytes));
            if (fault.isPresent()) throw new ModelException(file, fault.get());
            return content.of(new Reader(bytes.position(HEADER)));
        } catch (NoSuchFileException e) {
            throw new ModelException(file, ModelException.NOT_THERE);
        } catch (BufferUnderflowException e) {
            throw new ModelException(file, "ends too early");
        } catch (IOException e) {
            throw new ModelException(file, "cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> fault(ByteBuffer header, long size) {
        if (header.limit() < HEADER || header.getLong(0) != MAGIC) {
            return Optional.of("is no model of this program");
        }
        if (header.getInt(8) != VERSION) {
            return Optional.of(
                    "is of version " + header.getInt(8) + ", not " + VERSION + ": build it anew");
        }
        if (header.getLong(20) != size - HEADER) {
            return Optional.of(
                    "is cut off: "
                            + (size - HEADER)
                            + " bytes of "
                            + header.getLong(20)
                            + ": build it anew");
        }
        return Optional.empty();
    }

    private static Optional<String> damage(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(HEADER));
        return (int) crc.getValue() == bytes.getInt(28)
                ? Optional.empty()
                : Optional.of("is damaged: build it anew");
    }

    /// Writes arrays and strings.
    static final class Writer implements AutoCloseable {
        private final OutputStream out;
        private final ByteBuffer buffer =
                ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

        private Writer(OutputStream out) {
            this.out = out;
        }

        private ByteBuffer room(int bytes) throws IOException {
            if (buffer.remaining() < bytes) flush();
            return buffer;
        }

        private void flush() throws IOException {
            out.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }

        void number(int n) throws IOException {
            room(4).putInt(n);
        }

        void bytes(byte[] a, int length) throws IOException {
            number(length);
            flush();
            out.write(a, 0, length);
        }

        void ints(int[] a, int length) throws IOException {
            number(length);
            for (int i = 0; i < length; i++) room(4).putInt(a[i]);
        }

        void longs(long[] a) throws IOException {
            number(a.length);
            for (long x : a) room(8).putLong(x);
        }

        void floats(float[] a, int length) throws IOException {
            number(length);
            for (int i = 0; i < length; i++) room(4).putFloat(a[i]);
        }

        void string(String s) throws IOException {
            byte[] utf8 = s.getBytes(StandardCharsets.UTF_8);
            bytes(utf8, utf8.length);
        }

        void strings(List<String> list) throws IOException {
            number(list.size());
            for (String s : list) string(s);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /// Reads arrays and strings.
    static final class Reader {
        private final ByteBuffer in;

        private Reader(ByteBuffer in) {
            this.in = in;
        }

        private ByteBuffer take(long bytes) {
            if (bytes < 0 || bytes > in.remaining()) throw new BufferUnderflowException();
            ByteBuffer part = in.slice(in.position(), (int) bytes).order(in.order());
            in.position(in.position() + (int) bytes);
            return part;
        }

        int number() {
            return in.getInt();
        }

        byte[] bytes() {
            int n = number();
            ByteBuffer part = take(n);
            byte[] a = new byte[n];
            part.get(a);
            return a;
        }

        int[] ints() {
            int n = number();
            ByteBuffer part = take(4L * n);
            int[] a = new int[n];
            part.asIntBuffer().get(a);
            return a;
        }

        long[] longs() {
            int n = number();
            ByteBuffer part = take(8L * n);
            long[] a = new long[n];
            part.asLongBuffer().get(a);
            return a;
        }

        float[] floats() {
            int n = number();
            ByteBuffer part = take(4L * n);
            float[] a = new float[n];
            part.asFloatBuffer().get(a);
            return a;
        }

        String string() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        List<String> strings() {
            int n = number();
            List<String> list = new ArrayList<>();
            for (int i = 0; i < n; i++) list.add(string());
            return List.copyOf(list);
        }
    }
}
