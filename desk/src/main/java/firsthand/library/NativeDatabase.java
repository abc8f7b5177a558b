package firsthand.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/// SQLite's own machine code. Its driver takes it out of its jar again at each start, and asks the
/// system by another program which file it needs; where the property `org.sqlite.lib.path` names a
/// folder that has it, neither is needed.
public final class NativeDatabase {
    private static final String FOLDER = "org.sqlite.lib.path";

    private NativeDatabase() {}

    /// Puts the machine code into the folder that the property names, if it is not there yet.
    public static void unpack() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty()) return;
        String name = LibraryLoaderUtil.getNativeLibName();
        Path file = Path.of(folder).resolve(name);
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in == null || Files.exists(file)) return;
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), name, ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
