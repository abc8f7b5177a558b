package firsthand.collation;

import firsthand.dossier.Dossier;
import firsthand.export.json.DossierJson;
import firsthand.stemma.Stemma;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// Writes the dossiers of the traditions from their gold statements: `TRADITIONS OUT [bare]`; with
/// `bare` the stemma is left out too.
final class GoldDossiers {
    private GoldDossiers() {}

    public static void main(String[] args) throws IOException {
        Collator collator = new Collator();
        try (var folders = Files.list(Path.of(args[0]))) {
            for (Path f :
                    folders.filter(p -> Files.exists(p.resolve("gold.json"))).sorted().toList()) {
                GoldStory g = GoldStory.read(f);
                Stemma stemma =
                        args.length > 2
                                ? new Stemma(
                                        g.stemma().sources(),
                                        List.of(),
                                        g.stemma().origins(),
                                        OptionalInt.empty())
                                : g.stemma();
                Collation c = collator.collate(g.story(), stemma);
                try (Writer out =
                                Files.newBufferedWriter(
                                        Path.of(args[1], f.getFileName() + ".jsonl"));
                        DossierJson json = new DossierJson(out, false)) {
                    json.dossier(new Dossier(g.story(), f.getFileName().toString(), stemma, c));
                }
            }
        }
    }
}
