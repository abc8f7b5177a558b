package firsthand.export.view;

import firsthand.statement.Statements;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes what single reports say, in one form.
public interface StatementsWriter {
    /// Writes them all, in the order given. Does not close `out`.
    void write(List<Statements> said, Writer out) throws IOException;
}
