package firsthand.cli;

import picocli.CommandLine.Option;

/// What the commands share that put reports into a library: they make it if there is none, and note
/// on what ground the reports are kept.
abstract class IntakeCommand extends LibraryCommand {
    @Option(
            names = "--basis",
            paramLabel = "WORDS",
            description = "On what ground they are kept (default: ${DEFAULT-VALUE}).")
    private String basis;

    /// @param basis unless another is named
    IntakeCommand(Terminal terminal, String basis) {
        super(terminal);
        this.basis = basis;
    }

    final String basis() {
        return basis;
    }

    @Override
    final boolean makes() {
        return true;
    }
}
