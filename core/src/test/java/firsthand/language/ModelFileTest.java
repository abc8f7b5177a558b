package firsthand.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelFileTest {
    private static final long FINGERPRINT = 4711;

    @TempDir private Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("some.model");
        ModelFile.write(
                file,
                FINGERPRINT,
                out -> {
                    out.number(7);
                    out.longs(new long[] {1, -2});
                    out.ints(new int[] {3, 4, 5}, 2);
                    out.floats(new float[] {0.5f}, 1);
                    out.strings(List.of("Zażółć", ""));
                });
    }

    @Test
    void givesBackWhatWasWritten() {
        ModelFile.read(
                file,
                in -> {
                    assertEquals(7, in.number());
                    assertArrayEquals(new long[] {1, -2}, in.longs());
                    assertArrayEquals(new int[] {3, 4}, in.ints());
                    assertArrayEquals(new float[] {0.5f}, in.floats());
                    assertEquals(List.of("Zażółć", ""), in.strings());
                    return true;
                });
    }

    @Test
    void isCurrentOnlyForWhatItWasMadeFrom() throws IOException {
        assertTrue(ModelFile.isCurrent(file, FINGERPRINT));
        assertFalse(ModelFile.isCurrent(file, FINGERPRINT + 1));
        assertFalse(ModelFile.isCurrent(directory.resolve("none"), FINGERPRINT));
    }

    /// What can befall a file, and what is said then.
    enum Fault {
        EMPTY("is no model of this program", whole -> new byte[0]),
        OTHER_KIND("is no model of this program", whole -> "<html></html>".repeat(9).getBytes()),
        CUT_OFF("is cut off", whole -> Arrays.copyOf(whole, whole.length - 1)),
        CUT_IN_HEADER("is no model of this program", whole -> Arrays.copyOf(whole, 20)),
        DAMAGED("is damaged", whole -> with(whole, 40)),
        OTHER_VERSION("is of version", whole -> with(whole, 8));

        private final String message;
        private final UnaryOperator<byte[]> change;

        Fault(String message, UnaryOperator<byte[]> change) {
            this.message = message;
            this.change = change;
        }

        private static byte[] with(byte[] whole, int at) {
            byte[] changed = whole.clone();
            changed[at] ^= 64;
            return changed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithAFile(Fault fault) throws IOException {
        Files.write(file, fault.change.apply(Files.readAllBytes(file)));
        assertFault(fault.message);
        assertFalse(fault != Fault.DAMAGED && ModelFile.isCurrent(file, FINGERPRINT));
    }

    @Test
    void saysWhatToDoWhenItIsNotThere() throws IOException {
        Files.delete(file);
        assertFault("is not there: build the project once");
    }

    @Test
    void saysWhenThereIsLessInItThanWasWanted() {
        ModelException e =
                assertThrows(
                        ModelException.class,
                        () ->
                                ModelFile.read(
                                        file,
                                        in ->
                                                in.number()
                                                        + in.longs().length
                                                        + in.strings().size()));
        assertTrue(e.getMessage().endsWith("ends too early"), e.getMessage());
    }

    private void assertFault(String message) {
        ModelException e =
                assertThrows(
                        ModelException.class, () -> ModelFile.read(file, ModelFile.Reader::number));
        assertTrue(e.getMessage().startsWith("the model " + file + " " + message), e.getMessage());
    }
}
