package firsthand.export.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What the linked-data exports share: an indented JSON object, and names for things that have no
/// address of their own.
final class JsonLd {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLd() {}

    /// Begins the file's one object.
    static JsonGenerator begin(Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        return json;
    }

    /// `urn:firsthand:report:r05`.
    static String urn(String... parts) {
        return Arrays.stream(parts)
                .map(p -> URLEncoder.encode(p, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining(":", "urn:firsthand:", ""));
    }

    /// A report by its content, so that the name means the same text everywhere.
    static String source(Report r) {
        return "urn:sha256:" + r.sha256();
    }
}
