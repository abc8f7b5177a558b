package firsthand.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.Firsthand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// A library in a folder: SQLite.
class LibraryTest extends LibraryContract {
    @Override
    Library opened(Supplier<Firsthand> firsthand) {
        return Library.open(folder, firsthand, () -> NOW);
    }

    @Override
    List<String> remains() throws IOException {
        return bytes(folder);
    }

    @Test
    void aFullDiskEndsInAClearSentenceAndLosesNothing() {
        add(report("a", "Post", "", DAM));
        library.close();
        System.setProperty("firsthand.library.pages", "60");
        try {
            open();
            LibraryException full =
                    assertThrows(
                            LibraryException.class,
                            () -> {
                                for (int i = 0; i < 400; i++)
                                    add(report("x" + i, "Post", "", BANK + " " + i));
                            });
            assertTrue(full.getMessage().contains("no room left"), full.getMessage());
        } finally {
            System.clearProperty("firsthand.library.pages");
        }
        reopen();
        assertEquals(List.of(), library.check());
        assertTrue(library.report("a").isPresent());
        assertInstanceOf(Receipt.Added.class, add(report("b", "Times", "", DAM)));
    }

    @Test
    void aFileThatIsNoLibraryIsRefusedByWord() throws IOException {
        Path file =
                Files.writeString(folder.resolve("x.sqlite"), "no database at all ".repeat(100));
        LibraryException e =
                assertThrows(LibraryException.class, () -> Library.open(file, () -> FIRSTHAND));
        assertTrue(e.getMessage().contains("no library"), e.getMessage());
    }
}
