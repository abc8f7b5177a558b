package firsthand.read;

import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import java.io.IOException;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/// What is in a PDF. Pages, unpacked bytes, characters and time are bounded; nothing in it is run,
/// opened or fetched.
final class PdfText {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int PAGES = 200;
    private static final int CHARACTERS = 2_000_000;
    private static final long UNPACKED = 256L << 20;
    private static final long IN_MEMORY = 32L << 20;
    private static final long NANOS = 20_000_000_000L;

    private PdfText() {}

    static Report report(Document d) throws IOException, Refusal {
        byte[] bytes = d.whole();
        PdfFonts.use();
        try (PDDocument pdf = opened(bytes)) {
            return report(d, pdf);
        } catch (TooMuch e) {
            throw new Refusal(
                    "too-large", "It has more pages or text than we read, or takes too long.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the library answers broken files with exceptions of many kinds
            throw new Refusal("broken", "This is no PDF that can be read.");
        }
    }

    private static PDDocument opened(byte[] bytes) throws IOException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(IN_MEMORY, UNPACKED);
        return Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), "", null, null, () -> new ScratchFile(memory));
    }

    private static Report report(Document d, PDDocument pdf) throws IOException, Refusal {
        if (pdf.getNumberOfPages() > PAGES) throw new TooMuch();
        Text text = new Text();
        Bounded written = new Bounded();
        text.writeText(pdf, written);
        String paragraphs = written.paragraphs();
        if (paragraphs.isEmpty()) {
            throw new Refusal("no-text", "Its pages are pictures: there is no text in it.");
        }
        PDDocumentInformation info = pdf.getDocumentInformation();
        List<Stated> stated = new ArrayList<>();
        Optional<String> title = keep("title", info.getTitle(), stated);
        Optional<String> author = keep("author", info.getAuthor(), stated);
        Optional<StatedTime> published =
                keep("published", time(info.getCreationDate()), stated).flatMap(StatedTime::parse);
        keep("modified", time(info.getModificationDate()), stated);
        stated.add(new Stated("file", d.place(), "input"));
        List<Notice> none = List.of();
        return new Report(
                        d.stem(),
                        Optional.empty(),
                        Optional.of(d.url()).filter(u -> !u.isEmpty()),
                        title,
                        author,
                        published,
                        "und",
                        paragraphs,
                        List.of(),
                        none)
                .withStated(stated);
    }

    private static Optional<String> keep(
            String what, @org.jspecify.annotations.Nullable String value, List<Stated> stated) {
        Optional<String> kept =
                Optional.ofNullable(value)
                        .map(String::strip)
                        .filter(v -> !v.isEmpty() && v.length() < 1000);
        kept.ifPresent(v -> stated.add(new Stated(what, v, "PDF metadata")));
        return kept;
    }

    private static @org.jspecify.annotations.Nullable String time(
            @org.jspecify.annotations.Nullable Calendar c) {
        if (c == null) return null;
        ZoneId zone = c.getTimeZone().toZoneId();
        return OffsetDateTime.ofInstant(c.toInstant(), zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /// Paragraphs with an empty line between them, lines of a paragraph joined; ends when its time
    /// is over.
    private static final class Text extends PDFTextStripper {
        private final long end = System.nanoTime() + NANOS;

        Text() {
            setSortByPosition(false);
            setLineSeparator(" ");
            setParagraphEnd("\n\n");
            setPageEnd("\n\n");
            setShouldSeparateByBeads(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (System.nanoTime() - end > 0) throw new TooMuch();
            super.processOperator(operator, operands);
        }
    }

    private static final class Bounded extends Writer {
        private final StringBuilder all = new StringBuilder();

        @Override
        public void write(char[] from, int start, int length) {
            if (all.length() + length > CHARACTERS) throw new TooMuch();
            all.append(from, start, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        String paragraphs() {
            StringJoiner joined = new StringJoiner("\n\n");
            for (String p : all.toString().split("\n\n")) {
                String words = SPACE.matcher(p.strip()).replaceAll(" ");
                if (!words.isEmpty()) joined.add(words);
            }
            return joined.toString();
        }
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
