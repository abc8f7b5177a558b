package firsthand.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.library.Alert;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes alerts as a feed (Atom, RFC 4287, or JSON Feed 1.1). The file is made anew from what the
/// library remembers, so that it never has anything twice or anything that was erased.
final class FeedFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "Firsthand's alerts";

    private FeedFile() {}

    /// @param alerts the newest first
    static void write(Target.Feed feed, List<Alert> alerts) {
        byte[] bytes = (feed.json() ? json(alerts) : atom(alerts)).getBytes(StandardCharsets.UTF_8);
        Path file = feed.file().toAbsolutePath();
        try {
            if (Files.isRegularFile(file) && Arrays.equals(bytes, Files.readAllBytes(file))) return;
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The feed can't be written: " + file, e);
        }
    }

    private static String json(List<Alert> alerts) {
        ObjectNode feed = JSON.createObjectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", TITLE);
        ArrayNode items = feed.putArray("items");
        for (Alert a : alerts) {
            ObjectNode item = items.addObject();
            item.put("id", id(a));
            item.put("title", title(a));
            item.put("content_text", a.text());
            item.put("date_published", a.at().toString());
            a.passages().stream()
                    .flatMap(p -> p.address().stream())
                    .findFirst()
                    .ifPresent(address -> item.put("external_url", address));
            item.putArray("tags").add(a.rule());
            item.set("_firsthand", AlertJson.of(a));
        }
        return feed.toPrettyString() + "\n";
    }

    private static String atom(List<Alert> alerts) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", "urn:firsthand:alerts");
            element(xml, "title", TITLE);
            element(xml, "updated", updated(alerts).toString());
            xml.writeStartElement("author");
            element(xml, "name", "Firsthand");
            xml.writeEndElement();
            for (Alert a : alerts) entry(xml, a);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out + "\n";
    }

    private static Instant updated(List<Alert> alerts) {
        return alerts.isEmpty() ? Instant.EPOCH : alerts.getFirst().at();
    }

    private static void entry(XMLStreamWriter xml, Alert a) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", id(a));
        element(xml, "title", title(a));
        element(xml, "updated", a.at().toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", clean(a.rule()));
        for (Alert.Passage p : a.passages()) {
            if (p.address().isEmpty()) continue;
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", "related");
            xml.writeAttribute("href", clean(p.address().get()));
        }
        element(xml, "summary", a.text());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private static String id(Alert a) {
        return "urn:firsthand:alert:" + a.mark();
    }

    private static String title(Alert a) {
        String story = a.title().isBlank() ? a.story().value() : a.title();
        return a.rule() + ": " + story.replaceAll("\\s+", " ").strip();
    }

    /// Without what XML 1.0 has no room for.
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(
                        c ->
                                c == '\t'
                                        || c == '\n'
                                        || c >= ' ' && c < 0xD800
                                        || c > 0xDFFF && c < 0xFFFE
                                        || c > 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
