package firsthand.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that are read, in the order in which a document is offered to them.
final class Formats {
    static final List<Format> ALL =
            List.of(
                    new PdfFile(),
                    new JsonLines(),
                    new JsonFiles(),
                    new Archive(),
                    new Mail(),
                    new LinkLists(),
                    new Feeds(),
                    new WebPage(),
                    new PlainText());

    private Formats() {}

    static Optional<Format> of(Document document) {
        boolean plain = document.endsIn(".txt", ".md", ".text");
        return ALL.stream()
                .filter(f -> plain ? f instanceof PlainText : f.reads(document))
                .findFirst();
    }

    /// Whether a file of a folder is to be read, by its name.
    static boolean named(String fileName) {
        String name = withoutGz(fileName.toLowerCase(Locale.ROOT));
        return ALL.stream().flatMap(f -> f.endings().stream()).anyMatch(name::endsWith);
    }

    static String withoutGz(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? name.substring(0, name.length() - 3)
                : name;
    }
}
