package firsthand.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.dossier.Dossier;
import firsthand.export.DossierFormat;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The twins of a story's pages: the dossier as the contract has it, or the part that a page shows.
public final class DossierTwin {
    private DossierTwin() {}

    /// The whole dossier as a tree.
    public static ObjectNode tree(Dossier dossier) {
        try {
            return (ObjectNode) Twins.JSON.readTree(Exports.write(dossier, DossierFormat.JSONL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param field a field of the dossier; empty: all
    static byte[] part(Dossier dossier, String field) {
        ObjectNode all = tree(dossier);
        if (field.isEmpty()) return Twins.write(all);
        ObjectNode part = Twins.JSON.createObjectNode();
        part.set("schema", all.path("schema"));
        part.set("story", all.path("story"));
        part.set(field, all.path(field));
        if (field.equals("timeline")) part.set("meetings", all.path("meetings"));
        return Twins.write(part);
    }

    static byte[] report(Dossier dossier, String id) {
        for (JsonNode r : tree(dossier).path("reports")) {
            if (r.path("id").asText().equals(id)) return Twins.write(r);
        }
        throw Problem.notFound("The story has no such report.");
    }
}
