package firsthand.bench;

import firsthand.export.view.Look;
import firsthand.export.StatementsFormat;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;

import firsthand.statement.Statements;
import firsthand.statement.figure.FigureFinder;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Times figures and dates alone, which need no model and no parse; where a second argument names a
/// file, writes them there as statement lines instead.
///
/// ```
/// java -cp ... firsthand.bench.NumbersBench REPORTS.jsonl [OUT.jsonl]
/// ```
///
/// The rate is of a warm run over all reports on one thread, in reports of 450 words a CPU-second;
/// a report without a stated language is read as English.
public final class NumbersBench {
    private static final int WORDS = 450;
    private static final double WARM_SECONDS = 4;

    private NumbersBench() {}

    public static void main(String[] args) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(args[0]), outcomes::add);
        List<Report> reports =
                Inputs.accepted(outcomes).stream().map(NumbersBench::inKnownLanguage).toList();
        FigureFinder finder = new FigureFinder();
        List<Statements> said = reports.stream().map(r -> said(finder, r)).toList();
        if (args.length > 1) write(said, Path.of(args[1]));
        else time(finder, reports, said);
    }

    private static Report inKnownLanguage(Report r) {
        return r.language().equals("und") ? r.withLanguage("en") : r;
    }

    private static Statements said(FigureFinder finder, Report report) {
        FigureFinder.Found found = finder.findWithDates(report);
        return new Statements(
                report,
                List.of(),
                finder.credited(found.figures(), report, List.of()),
                found.dates(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static void write(List<Statements> said, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            StatementsFormat.JSONL.writer(Look.plain()).write(said, out);
        }
    }

    private static void time(FigureFinder finder, List<Report> reports, List<Statements> said) {
        long words = reports.stream().mapToLong(NumbersBench::words).sum();
        double warm = cpuSeconds();
        while (cpuSeconds() - warm < WARM_SECONDS) reports.forEach(r -> said(finder, r));
        double start = cpuSeconds();
        int rounds = 0;
        while (cpuSeconds() - start < WARM_SECONDS) {
            reports.forEach(r -> said(finder, r));
            rounds++;
        }
        double each = (cpuSeconds() - start) / rounds;
        System.out.printf(
                Locale.ROOT,
                "%d reports of %d words: %d figures, %d dates; %.0f reports of %d words a CPU-second%n",
                reports.size(),
                words / Math.max(1, reports.size()),
                said.stream().mapToInt(s -> s.figures().size()).sum(),
                said.stream().mapToInt(s -> s.dates().size()).sum(),
                words / (double) WORDS / each,
                WORDS);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static int words(Report report) {
        return report.text().split("\\s+").length;
    }
}
