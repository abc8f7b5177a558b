package firsthand.web;

import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Dossiers in the forms that other programs read, as files to save.
public final class Exports {
    private Exports() {}

    public static Reply of(Dossier dossier, DossierFormat format, String name) {
        return new Reply(
                200,
                type(format),
                write(dossier, format).getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "Content-Disposition",
                        "attachment; filename=\""
                                + Addresses.part(name)
                                + "."
                                + ending(format)
                                + "\""));
    }

    public static String write(Dossier dossier, DossierFormat format) {
        StringWriter out = new StringWriter(64 << 10);
        try {
            format.writer(Look.plain()).write(List.of(dossier), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String type(DossierFormat format) {
        return switch (format) {
            case TEXT -> "text/plain; charset=utf-8";
            case JSON, JSONL -> "application/json";
            case HTML -> "text/html; charset=utf-8";
            case MD -> "text/markdown; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8";
            case TEI -> "application/tei+xml";
            case WEBANNOTATION, PROV -> "application/ld+json";
        };
    }

    private static String ending(DossierFormat format) {
        return switch (format) {
            case TEXT -> "txt";
            case TEI -> "xml";
            case WEBANNOTATION, PROV -> "jsonld";
            default -> format.toString();
        };
    }
}
