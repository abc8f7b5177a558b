package firsthand.cli;

import firsthand.library.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import static java.nio.charset.StandardCharsets.UTF_8;

/// How every command finds and opens a library: a folder, an SQLite file, or a database by its
/// address.
final class LibraryPlace {
    /// What the commands say of the library that they are given.
    static final String DESCRIPTION =
            "The library's folder, or its database: jdbc:postgresql://HOST/NAME?user=…";

    @Option(
            names = "--index",
            paramLabel = "FOLDER",
            description =
                    "Where the search index of a library in a database is (default: a folder of"
                            + " the user's own data).")
    private @Nullable Path index;

    private final Models models = new Models();

    /// Whether a library is there; whether a database holds one is known when it is opened.
    boolean exists(String library) {
        if (isDatabase(library)) return true;
        Path path = Path.of(library);
        return Files.isRegularFile(path) || Files.isRegularFile(path.resolve(Library.STORE));
    }

    /// Opens it, or makes it. The models are loaded when something needs them, once.
    Library open(String library) {
        return isDatabase(library)
                ? Library.open(library, index(library), models)
                : Library.open(Path.of(library), models);
    }

    /// The folder of the files that belong to a library, its rules of alerts for instance.
    Path folder(String library) {
        if (isDatabase(library)) return index(library);
        Path path = Path.of(library).toAbsolutePath();
        boolean isFolder = Files.isDirectory(path);
        Path parent = path.getParent();
        return isFolder || parent == null ? path : parent;
    }

    private static boolean isDatabase(String library) {
        return library.startsWith("jdbc:");
    }

    private Path index(String library) {
        if (index != null) return index;
        Map<String, String> said = System.getenv();
        Path data =
                said.containsKey("XDG_DATA_HOME")
                        ? Path.of(said.getOrDefault("XDG_DATA_HOME", ""))
                        : Path.of(System.getProperty("user.home", "."), ".local", "share");
        String name = UUID.nameUUIDFromBytes(library.getBytes(UTF_8)).toString();
        return data.resolve("firsthand").resolve(name);
    }

    /// The options with which another run of the program finds the same library.
    List<String> options() {
        return index == null ? List.of() : List.of("--index", index.toString());
    }

    /// What the library that is opened here uses.
    Models models() {
        return models;
    }
}
