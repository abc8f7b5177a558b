package firsthand.read;

import firsthand.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A file that is one report and nothing else. Its id is the file's name without its ending.
final class PlainText implements Format {
    @Override
    public List<String> endings() {
        return List.of(".txt", ".md", ".text");
    }

    /// Takes whatever nothing else takes; bytes that are no text are refused on decoding.
    @Override
    public boolean reads(Document document) {
        return true;
    }

    @Override
    public void read(Document document, Consumer<Outcome> out) throws IOException, Refusal {
        String text = Decoding.decode(document.whole(), Optional.empty());
        if (text.isBlank()) throw new Refusal("empty", "There is nothing in it.");
        out.accept(new Outcome.Accepted(Report.of(document.stem(), text)));
    }
}
