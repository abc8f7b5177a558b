package firsthand.bench;

import firsthand.export.DossierFormat;
import firsthand.export.view.Look;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes each tradition's true dossier in every form, to look at: an output can be judged before
/// the stages that feed it are perfect.
final class Preview {
    private Preview() {}

    /// Arguments: the project's folder, the folder to write to.
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (Tradition t : Tradition.all(Path.of(args[0]))) {
            for (DossierFormat format : DossierFormat.values()) {
                try (Writer out = Files.newBufferedWriter(folder.resolve(t + "." + format))) {
                    format.writer(new Look(96, false)).write(List.of(GoldDossier.of(t)), out);
                }
            }
        }
    }
}
