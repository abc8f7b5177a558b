package firsthand.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firsthand.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    private static byte[] pdf(int pages, String... lines) throws IOException {
        try (PDDocument d = new PDDocument()) {
            d.getDocumentInformation().setTitle("Pier closed");
            d.getDocumentInformation().setAuthor("Ada Winter");
            Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            day.clear();
            day.set(2026, Calendar.MARCH, 2, 10, 0, 0);
            d.getDocumentInformation().setCreationDate(day);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                d.addPage(page);
                try (PDPageContentStream c = new PDPageContentStream(d, page)) {
                    c.beginText();
                    c.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    c.setLeading(14);
                    c.newLineAtOffset(50, 700);
                    for (String line : lines) {
                        c.showText(line);
                        c.newLine();
                        if (line.endsWith(".")) c.newLineAtOffset(0, -30);
                    }
                    c.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            d.save(out);
            return out.toByteArray();
        }
    }

    private static Outcome read(byte[] bytes) {
        List<Outcome> outcomes = new ArrayList<>();
        new Inputs(Limits.USUAL, InputStream.nullInputStream(), outcomes::add)
                .read("pier.pdf", "pier.pdf", "", new ByteArrayInputStream(bytes));
        assertEquals(1, outcomes.size());
        return outcomes.getFirst();
    }

    private static String refusal(byte[] bytes) {
        return read(bytes) instanceof Outcome.Refused r ? r.key() : "none";
    }

    @Test
    void textAndWhatAPdfStatesOfItselfAreRead() throws IOException {
        byte[] bytes =
                pdf(
                        1,
                        "The harbour board of Lomvik closed the outer pier",
                        "on Monday after a crane fell into the water.",
                        "Nobody was hurt, said Una Berg, who chairs the board.");
        Report r = ((Outcome.Accepted) read(bytes)).report();
        assertTrue(r.text().contains("closed the outer pier on Monday after"), r::text);
        assertTrue(r.text().contains("water.\n\nNobody"), r::text);
        assertEquals(Optional.of("Pier closed"), r.title());
        assertEquals(Optional.of("Ada Winter"), r.author());
        assertEquals("2026-03-02", r.published().orElseThrow().date().toString());
        assertTrue(r.stated().stream().anyMatch(s -> s.from().equals("PDF metadata")));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReason() throws IOException {
        assertEquals("no-text", refusal(pdf(1)));
        assertEquals("too-large", refusal(pdf(201, "A page.")));
        byte[] rubbish = "%PDF-1.7\nthis is no PDF\n%%EOF".getBytes(StandardCharsets.UTF_8);
        assertEquals("broken", refusal(rubbish));
    }
}
