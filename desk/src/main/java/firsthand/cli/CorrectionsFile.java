package firsthand.cli;

import firsthand.dossier.Correction;
import firsthand.dossier.Corrections;
import firsthand.dossier.Dossier;
import firsthand.export.json.CorrectionsJson;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.text.CodePoints;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// People's corrections from a file of JSON Lines, applied to freshly made dossiers. A line that is
/// no correction, or whose words or reports are in none of the stories, is named with its number
/// and harms nothing else.
///
/// @param corrected the dossiers put right, in their order
/// @param problems one sentence for each line that was not applied
record CorrectionsFile(List<Dossier> corrected, List<String> problems) {
    private static final int MOST_LINES = 100_000;

    CorrectionsFile {
        corrected = List.copyOf(corrected);
        problems = List.copyOf(problems);
    }

    static CorrectionsFile read(Path file, List<Dossier> dossiers) throws IOException {
        Map<String, CodePoints> points = new TreeMap<>();
        for (Dossier d : dossiers) {
            for (Statements s : d.story().reports()) {
                Report r = s.report();
                points.put(r.id(), CodePoints.of(r.text()));
            }
        }
        List<String> problems = new ArrayList<>();
        List<Dossier> corrected = new ArrayList<>(dossiers);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (++number > MOST_LINES) throw new IOException(file + ": too many corrections");
                if (line.isBlank()) continue;
                String place = file + ", line " + number + ": ";
                try {
                    Correction c = CorrectionsJson.read(line, id -> points(id, points));
                    if (!apply(c, corrected))
                        problems.add(place + "its words or reports are in none of the stories");
                } catch (IOException | RuntimeException e) {
                    problems.add(place + "not a correction: " + e.getMessage());
                }
            }
        }
        return new CorrectionsFile(corrected, problems);
    }

    private static CodePoints points(String id, Map<String, CodePoints> known) {
        CodePoints points = known.get(id);
        if (points == null) throw new IllegalArgumentException("no report " + id);
        return points;
    }

    /// Applies it to the first story that it fits.
    private static boolean apply(Correction c, List<Dossier> dossiers) {
        for (int i = 0; i < dossiers.size(); i++) {
            Corrections.Corrected done = Corrections.apply(dossiers.get(i), List.of(c));
            if (done.unapplied().isEmpty()) {
                dossiers.set(i, done.dossier());
                return true;
            }
        }
        return false;
    }
}
