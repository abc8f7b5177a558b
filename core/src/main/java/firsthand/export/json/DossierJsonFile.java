package firsthand.export.json;

import firsthand.export.view.DossierWriter;
import firsthand.export.view.Look;

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
    private final Look look;

    public DossierJsonFile(Shape shape, Look look) {
        this.shape = shape;
        this.look = look;
    }

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        try (DossierJson json = new DossierJson(out, shape == Shape.ARRAY, look.asOf())) {
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
