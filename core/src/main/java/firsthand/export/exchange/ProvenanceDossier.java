package firsthand.export.exchange;

import firsthand.export.view.DossierWriter;
import firsthand.export.view.Keys;
import firsthand.export.view.Sources;

import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Stemmata as W3C PROV-O (JSON-LD): every source is an entity, every descent a qualified
/// derivation with kind, share and certainty.
public final class ProvenanceDossier implements DossierWriter {
    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        try (JsonGenerator json = JsonLd.begin(out)) {
            context(json);
            json.writeArrayFieldStart("@graph");
            for (Dossier d : dossiers) story(d, json);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void context(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("@context");
        json.writeStringField("prov", "http://www.w3.org/ns/prov#");
        json.writeStringField("dc", "http://purl.org/dc/elements/1.1/");
        json.writeStringField("dcterms", "http://purl.org/dc/terms/");
        json.writeStringField("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        json.writeStringField("firsthand", "urn:firsthand:term:");
        json.writeEndObject();
    }

    private static void story(Dossier d, JsonGenerator json) throws IOException {
        Sources sources = new Sources(d);
        for (Stemma.Source s : d.stemma().sources()) {
            json.writeStartObject();
            json.writeStringField("@id", id(d, sources, s.id()));
            json.writeStringField("@type", "prov:Entity");
            if (s.lost()) lost(s, json);
            else report(sources.report(s.id()), json);
            derivations(d, sources, s.id(), json);
            json.writeEndObject();
        }
    }

    private static void lost(Stemma.Source s, JsonGenerator json) throws IOException {
        json.writeStringField("rdfs:label", "lost original " + s.id());
        json.writeBooleanField("firsthand:lost", true);
        json.writeStringField("rdfs:comment", s.why());
    }

    /// Names of outlets and authors are words, so they stand in the elements set: the terms set
    /// wants resources there.
    private static void report(Report r, JsonGenerator json) throws IOException {
        json.writeStringField("rdfs:label", r.title().orElse(r.id()));
        json.writeStringField("dcterms:identifier", r.id());
        if (r.outlet().isPresent()) json.writeStringField("dc:publisher", r.outlet().get());
        if (r.author().isPresent()) json.writeStringField("dc:creator", r.author().get());
        if (r.url().isPresent()) json.writeStringField("dc:source", r.url().get());
        if (r.published().isPresent()) {
            json.writeStringField("dcterms:issued", r.published().get().written());
        }
    }

    private static void derivations(Dossier d, Sources sources, String child, JsonGenerator json)
            throws IOException {
        List<Descent> from =
                d.stemma().descents().stream().filter(x -> x.child().equals(child)).toList();
        if (from.isEmpty()) return;
        json.writeArrayFieldStart("prov:wasDerivedFrom");
        for (Descent x : from) reference(id(d, sources, x.parent()), json);
        json.writeEndArray();
        json.writeArrayFieldStart("prov:qualifiedDerivation");
        for (Descent x : from) {
            json.writeStartObject();
            json.writeStringField("@type", "prov:Derivation");
            json.writeFieldName("prov:entity");
            reference(id(d, sources, x.parent()), json);
            json.writeStringField("firsthand:kind", Keys.key(x.kind()));
            json.writeNumberField("firsthand:share", Keys.rounded(x.share()));
            json.writeNumberField("firsthand:certainty", Keys.rounded(x.certainty()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void reference(String id, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    /// A report by its content, a lost original by its story.
    private static String id(Dossier d, Sources sources, String id) {
        return sources.isLost(id)
                ? JsonLd.urn("lost", d.story().id(), id)
                : JsonLd.source(sources.report(id));
    }
}
