package firsthand.export.view;

import firsthand.dossier.Dossier;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes dossiers in one form. The same dossiers give the same bytes.
public interface DossierWriter {
    /// Writes them all, in the order given. Does not close `out`.
    void write(List<Dossier> dossiers, Writer out) throws IOException;
}
