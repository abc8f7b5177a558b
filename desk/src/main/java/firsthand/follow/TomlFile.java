package firsthand.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

/// A TOML file in which people write down what to follow and what to be told of.
public final class TomlFile {
    private static final TomlMapper TOML = new TomlMapper();

    private TomlFile() {}

    /// The file's tables.
    ///
    /// @throws IllegalArgumentException with a sentence for a person that names the line
    public static JsonNode read(String text) {
        try {
            JsonNode tables = TOML.readTree(text);
            return tables == null ? TOML.createObjectNode() : tables;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    "Line " + line + " is not TOML: " + e.getOriginalMessage(), e);
        }
    }
}
