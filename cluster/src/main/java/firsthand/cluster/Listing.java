package firsthand.cluster;

import firsthand.read.Inputs;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// The files of the inputs on any Hadoop file system, in the order in which one machine reads them:
/// folders are walked, what stands in them is taken by name.
final class Listing {
    private static final String PARQUET = ".parquet";

    private final Configuration hadoop;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    /// One file.
    ///
    /// @param place what a person calls it: the input as it was given, and the way from there
    record InputFile(String place, String address, long bytes) {
        String name() {
            return place.substring(place.lastIndexOf('/') + 1);
        }

        boolean isParquet() {
            return place.endsWith(PARQUET);
        }
    }

    /// An input that gave no file.
    record Missing(String place, String key, String reason) {}

    private Listing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    static Listing of(List<String> inputs, Configuration hadoop) throws IOException {
        Listing all = new Listing(hadoop);
        for (String input : inputs) all.input(input);
        return all;
    }

    List<InputFile> files() {
        return files;
    }

    List<Missing> missing() {
        return missing;
    }

    private void input(String input) throws IOException {
        String given =
                input.length() > 1 && input.endsWith("/")
                        ? input.substring(0, input.length() - 1)
                        : input;
        Path path = new Path(given);
        FileSystem system = path.getFileSystem(hadoop);
        FileStatus status;
        try {
            status = system.getFileStatus(path);
        } catch (FileNotFoundException e) {
            missing.add(new Missing(input, "not-found", "There is no such file or folder."));
            return;
        }
        int before = files.size();
        if (status.isDirectory()) walk(system, path, given);
        else take(status, given);
        if (files.size() == before) {
            String why = "The folder has no file that we can read.";
            missing.add(new Missing(input, "no-reports", why));
        }
    }

    private void walk(FileSystem system, Path folder, String place) throws IOException {
        FileStatus[] entries = system.listStatus(folder);
        Arrays.sort(entries, Comparator.comparing(e -> e.getPath().getName()));
        for (FileStatus e : entries) {
            String name = e.getPath().getName();
            if (name.startsWith(".") || name.startsWith("_")) continue;
            String at = place + "/" + name;
            if (e.isDirectory()) walk(system, e.getPath(), at);
            else if (Inputs.isRead(name) || name.endsWith(PARQUET)) take(e, at);
        }
    }

    private void take(FileStatus file, String place) {
        files.add(new InputFile(place, file.getPath().toString(), file.getLen()));
    }
}
