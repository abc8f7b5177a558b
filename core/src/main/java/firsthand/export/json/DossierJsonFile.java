package firsthand.export.json;

import firsthand.export.view.DossierWriter;

import firsthand.dossier.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Dossiers as JSON: always a list, or one object a line.
public final class DossierJsonFile implements DossierWriter {
    /// How several dossiers stand in one file.
    public enum Shape {
        ARRAY,
        LINES
    }

    private final Shape shape;

    public DossierJsonFile(Shape shape) {
        this.shape = shape;
    }

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        try (DossierJson json = new DossierJson(out, shape == Shape.ARRAY)) {
            switch (shape) {
                case ARRAY -> json.dossiers(dossiers);
                case LINES -> {
                    for (Dossier d : dossiers) {
                        json.dossier(d);
                        json.endLine();
                    }
                }
            }
        }
    }
}
