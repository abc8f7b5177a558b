package firsthand.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// One kind of file. A new kind is one new implementation and its line in [Formats#ALL].
interface Format {
    /// The endings, with their dot, by which files of this kind are found in a folder.
    List<String> endings();

    /// Whether the document's name and first bytes are of this kind.
    boolean reads(Document document);

    /// Hands on each report of the document, and a refusal for each part that can't be taken.
    ///
    /// @throws Refusal when nothing of the rest can be taken
    void read(Document document, Consumer<Outcome> out) throws IOException, Refusal;
}
