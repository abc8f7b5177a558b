package firsthand.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// A PDF: the text of its pages in the order of reading, and what it states about itself. What
/// reads it is loaded with the first PDF.
final class PdfFile implements Format {
    @Override
    public List<String> endings() {
        return List.of(".pdf");
    }

    @Override
    public boolean reads(Document d) {
        return d.headText().startsWith("%pdf-");
    }

    @Override
    public void read(Document d, Consumer<Outcome> out) throws IOException, Refusal {
        out.accept(new Outcome.Accepted(PdfText.report(d)));
    }
}
