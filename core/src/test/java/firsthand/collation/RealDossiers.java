package firsthand.collation;

import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.Firsthand;
import firsthand.dossier.Dossier;
import firsthand.export.json.DossierJson;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes the dossiers of the traditions from the program's own statements: `TRADITIONS OUT`.
final class RealDossiers {
    private RealDossiers() {}

    public static void main(String[] args) throws IOException {
        Firsthand program = Firsthand.open();
        ObjectMapper json = new ObjectMapper();
        try (var folders = Files.list(Path.of(args[0]))) {
            for (Path f :
                    folders.filter(p -> Files.exists(p.resolve("reports.jsonl")))
                            .sorted()
                            .toList()) {
                List<Report> reports = new ArrayList<>();
                for (String line : Files.readAllLines(f.resolve("reports.jsonl")))
                    if (!line.isBlank()) reports.add(GoldStory.report(json.readTree(line)));
                long start = System.nanoTime();
                try (Writer out =
                                Files.newBufferedWriter(
                                        Path.of(args[1], f.getFileName() + ".jsonl"));
                        DossierJson writer = new DossierJson(out, false)) {
                    for (Dossier d : program.read(reports)) {
                        writer.dossier(d);
                        writer.endLine();
                    }
                }
                System.err.println(
                        f.getFileName() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
            }
        }
    }
}
