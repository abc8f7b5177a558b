package firsthand.library;

import firsthand.dossier.Dossier;
import firsthand.encoding.Encoded;

/// A story that was found and compared elsewhere.
///
/// @param dossier with all its reports
/// @param program the fingerprint of the code that made it, see
///     [firsthand.encoding.ProgramCode]
public record Finished(Dossier dossier, String program) {
    /// From the cells of a table that the archive job wrote.
    ///
    /// @throws LibraryException when the bytes are of another version or broken
    public static Finished of(byte[] body, String program) {
        try {
            return new Finished(Encoded.read(body, Dossier.class), program);
        } catch (firsthand.encoding.RecordJson.Damaged e) {
            throw new LibraryException("A dossier can't be read. " + e.getMessage(), e);
        }
    }
}
