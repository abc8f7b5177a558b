package firsthand.cli;

import firsthand.Firsthand;
import firsthand.export.DossierJson;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The program's entry.
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        for (String a : List.of(args).subList(1, args.length))
            if (!a.startsWith("-") && !a.endsWith("jsonl1")) inputs.add(a);
        Inputs.read(inputs, outcomes::add);
        List<Report> reports = Inputs.accepted(outcomes);
        Firsthand firsthand = new Firsthand();
        try (var out =
                        new BufferedWriter(
                                new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
                var json = new DossierJson(out, false)) {
            switch (args[0]) {
                case "read" -> {
                    for (var d : firsthand.read(reports)) {
                        json.dossier(d);
                        json.endLine();
                    }
                }
                case "statements" -> {
                    for (var r : reports) {
                        json.statements(firsthand.statements(r));
                        json.endLine();
                    }
                }
                case "stemma" -> {
                    for (var d : firsthand.dossier(reports).stemma().descents()) {
                        json.descentLine(d);
                        json.endLine();
                    }
                }
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }
}
