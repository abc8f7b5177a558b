package firsthand.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Report lines: one JSON object a line, read as a stream, each line an outcome of its own.
final class JsonLines implements Format {
    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public boolean reads(Document document) {
        if (document.endsIn(".jsonl", ".ndjson")) return true;
        boolean named = document.name().indexOf('.') > 0;
        return !named && document.headText().startsWith("{");
    }

    @Override
    public void read(Document document, Consumer<Outcome> out) throws IOException, Refusal {
        Lines lines = new Lines(utf8(document), document.limits().line());
        boolean any = false;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            String place = document.place() + " line " + lines.number();
            if (lines.tooLong()) out.accept(tooLong(document, place));
            else if (!blank(line.get())) out.accept(line(line.get(), place));
            else continue;
            any = true;
        }
        if (!any) throw new Refusal("empty", "There is nothing in it.");
    }

    /// JSON Lines are UTF-8. What begins with another byte order mark is held whole and recoded.
    private static InputStream utf8(Document document) throws IOException, Refusal {
        byte[] head = document.head();
        boolean wide = head.length > 1 && (head[0] & 0xFE) == 0xFE && (head[1] & 0xFE) == 0xFE;
        if (!wide) return document.bytes();
        String text = Decoding.decode(document.whole(), Optional.empty());
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean blank(byte[] line) {
        for (byte b : line) if (b != ' ' && b != '\t' && b != '\r') return false;
        return true;
    }

    private static Outcome tooLong(Document document, String place) {
        int most = document.limits().line() >> 20;
        return new Outcome.Refused(
                place, "too-long", "This line is longer than " + most + " MB, the most we read.");
    }

    private static Outcome line(byte[] line, String place) {
        try {
            String json = Decoding.decode(line, Optional.empty());
            return new Outcome.Accepted(ReportJson.report(node(json)));
        } catch (Refusal r) {
            return r.at(place);
        }
    }

    private static JsonNode node(String json) throws Refusal {
        try {
            return ReportJson.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            if (e instanceof com.fasterxml.jackson.core.io.JsonEOFException) {
                throw new Refusal("cut-off", "The line ends in the middle of its JSON object.");
            }
            throw new Refusal("bad-json", "This line is no JSON object.");
        }
    }
}
