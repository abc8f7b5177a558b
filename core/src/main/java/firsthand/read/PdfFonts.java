package firsthand.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// One font for all that a PDF doesn't bring along: widths are all that is asked of it. The
/// machine's own fonts are left alone, so that the same file reads the same everywhere and nothing
/// is written into anybody's home.
final class PdfFonts implements FontMapper {
    private static final String SANS =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// Held, so that they stay silent: what is wrong with a file is told by its refusal.
    private static final Logger[] LOGS = {
        Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox")
    };

    private final TrueTypeFont sans;

    private PdfFonts(TrueTypeFont sans) {
        this.sans = sans;
    }

    /// Puts it in the place of the machine's fonts, for this run of the program.
    static void use() {
        Once.DONE.run();
    }

    private static final class Once {
        private static final Runnable DONE = set();

        private static Runnable set() {
            for (Logger log : LOGS) log.setLevel(Level.OFF);
            FontMappers.set(new PdfFonts(sans()));
            return () -> {};
        }
    }

    private static TrueTypeFont sans() {
        try (InputStream in = TrueTypeFont.class.getResourceAsStream(SANS)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(sans, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(sans, true);
    }

    @Override
    @SuppressWarnings("NullAway") // the library wants no OpenType font where there is none
    public CIDFontMapping getCIDFont(
            String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, sans, true);
    }
}
