package firsthand.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Walks the inputs that a person names, in order, and hands every outcome on.
public final class Inputs {
    private Inputs() {}

    public static void read(List<String> inputs, Consumer<Outcome> out) throws IOException {
        for (String input : inputs) {
            Path path = Path.of(input);
            if (!Files.exists(path)) {
                out.accept(
                        new Outcome.Refused(
                                input, "not-found", "There is no such file or folder."));
            } else if (Files.isDirectory(path)) {
                try (var files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                        file(file, out);
                }
            } else {
                file(path, out);
            }
        }
    }

    private static void file(Path file, Consumer<Outcome> out) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".jsonl")) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                int n = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    n++;
                    if (!line.isBlank()) out.accept(JsonLines.read(line, file + " line " + n));
                }
            }
        } else if (name.endsWith(".txt")) {
            String text = Files.readString(file);
            String id = name.substring(0, name.length() - 4);
            out.accept(new Outcome.Accepted(firsthand.report.Report.of(id, text)));
        }
    }

    /// The accepted reports alone, with repeated ids told apart.
    public static List<firsthand.report.Report> accepted(List<Outcome> outcomes) {
        List<firsthand.report.Report> reports = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Accepted(var report)) reports.add(report);
        }
        return reports;
    }
}
