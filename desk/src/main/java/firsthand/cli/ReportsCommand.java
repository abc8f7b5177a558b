package firsthand.cli;

import firsthand.export.view.Look;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What all commands over reports share: they read the inputs, name what was refused, and print one
/// result.
abstract class ReportsCommand implements Callable<Integer> {
    private static final int ALL_READ = 0;
    private static final int SOME_REFUSED = 1;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "Files, folders, addresses (http, https), or - for JSON Lines on standard"
                            + " input.")
    private List<String> inputs = List.of();

    @Mixin OutputOption output = new OutputOption();

    @Mixin private HelpOption help = new HelpOption();

    @Mixin private FetchOptions fetching = new FetchOptions();

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "Note reports that claim to be published after this day (2026-03-31).")
    private @Nullable LocalDate today;

    @Spec private @Nullable CommandSpec spec;

    final Terminal terminal;

    ReportsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// How a result for people may look where it goes: colour only on a terminal.
    final Look look() {
        return new Look(terminal.columns(), output.colour(terminal));
    }

    /// Prints what this command makes of the reports.
    abstract void print(List<Report> reports, Progress progress, Writer out) throws IOException;

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            CommandSpec known = spec;
            if (known == null) throw new IllegalStateException("not run by the command line");
            throw new ParameterException(
                    known.commandLine(), "Missing required parameter: 'INPUT'");
        }
        try (Progress progress = Progress.on(terminal)) {
            List<Outcome> outcomes = new ArrayList<>();
            Sources.read(
                    inputs,
                    fetching.limits(),
                    Optional.ofNullable(today),
                    outcome -> {
                        outcomes.add(outcome);
                        progress.counted("reading", outcomes.size());
                    });
            List<Outcome.Refused> refused = refused(outcomes);
            progress.pause();
            refused.forEach(this::name);
            List<Report> reports = Inputs.accepted(outcomes);
            if (!reports.isEmpty()) {
                try (Output out = output.open(terminal)) {
                    print(reports, progress, out.writer());
                    progress.close();
                    out.finish();
                }
            }
            summary(reports.size(), refused.size());
            return refused.isEmpty() ? ALL_READ : SOME_REFUSED;
        }
    }

    private static List<Outcome.Refused> refused(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .toList();
    }

    private void name(Outcome.Refused refused) {
        terminal.err()
                .println(
                        "refused: "
                                + refused.place()
                                + ": "
                                + refused.reason()
                                + " ["
                                + refused.key()
                                + "]");
    }

    private void summary(int read, int refused) {
        if (refused > 0) terminal.err().println(read + " read, " + refused + " refused");
    }
}
