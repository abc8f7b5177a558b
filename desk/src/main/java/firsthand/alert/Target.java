package firsthand.alert;

import java.nio.file.Path;
import java.util.Locale;

/// Where alerts go.
public sealed interface Target {

    /// A feed that is written to a file: JSON Feed where its name ends in `.json`, else Atom.
    record Feed(Path file) implements Target {
        boolean json() {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    /// An address that each alert is posted to.
    record Webhook(String address) implements Target {
        @Override
        public String toString() {
            return address;
        }
    }

    /// Standard output, a line for each.
    record Output() implements Target {
        @Override
        public String toString() {
            return "-";
        }
    }

    /// @param folder that files are in which say no other
    static Target of(String written, Path folder) {
        if (written.equals("-")) return new Output();
        boolean web =
                written.regionMatches(true, 0, "http://", 0, 7)
                        || written.regionMatches(true, 0, "https://", 0, 8);
        return web ? new Webhook(written) : new Feed(folder.resolve(written).normalize());
    }
}
