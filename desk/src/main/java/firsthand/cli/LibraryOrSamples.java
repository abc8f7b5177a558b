package firsthand.cli;

import firsthand.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The library of a command that shows the sample stories when none is named.
final class LibraryOrSamples {
    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = LibraryPlace.DESCRIPTION + " (default: the sample stories).")
    private @Nullable String library;

    @Mixin private LibraryPlace place = new LibraryPlace();

    /// Whether no library was named.
    boolean samples() {
        return library == null;
    }

    /// The library and its options as another run of the program is given them.
    List<String> arguments() throws IOException {
        List<String> all = new ArrayList<>();
        all.add(library == null ? SampleStories.library().toString() : library);
        all.addAll(place.options());
        return all;
    }

    /// What the library that is opened here uses.
    Models models() {
        return place.models();
    }

    /// @throws IOException when a library was named that is not there
    Library open() throws IOException {
        String named = library;
        if (named == null) {
            Path folder = SampleStories.library();
            Files.createDirectories(folder);
            return place.open(folder.toString());
        }
        if (!place.exists(named)) {
            throw new IOException(
                    "There is no library at " + named + ". 'firsthand add' makes one.");
        }
        return place.open(named);
    }
}
