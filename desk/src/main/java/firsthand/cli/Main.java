package firsthand.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// The program's entry: `firsthand COMMAND INPUT...`.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Terminal.ofThisProcess(), args));
    }

    /// Runs one command and returns its exit status: 0 all read, 1 some input refused, 2 wrong
    /// usage.
    static int run(Terminal terminal, String... args) {
        CommandLine program = new CommandLine(new FirsthandCommand());
        program.addSubcommand(new ReadCommand(terminal));
        program.addSubcommand(new StoriesCommand(terminal));
        program.addSubcommand(new StatementsCommand(terminal));
        program.addSubcommand(new StemmaCommand(terminal));
        program.addSubcommand(new PageCommand(terminal));
        program.addSubcommand(new AddCommand(terminal));
        program.addSubcommand(new SearchCommand(terminal));
        program.addSubcommand(new ShowCommand(terminal));
        program.addSubcommand(new WatchCommand(terminal));
        program.addSubcommand(new FollowCommand(terminal));
        program.addSubcommand(new AlertsCommand(terminal));
        program.addSubcommand(new EraseCommand(terminal));
        program.addSubcommand(new ExportCommand(terminal));
        program.addSubcommand(new CheckCommand(terminal));
        program.addSubcommand(
                new CommandLine(new CareCommand())
                        .addSubcommand(new ReindexCommand(terminal))
                        .addSubcommand(new ImportCommand(terminal)));
        program.addSubcommand(new DeskCommand(terminal));
        program.addSubcommand(new McpCommand(terminal));
        program.addSubcommand(new AccountCommand(terminal));
        program.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        program.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        program.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        program.setUsageHelpWidth(Math.clamp(terminal.columns(), 80, 100));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setParameterExceptionHandler(Problems::wrongUsage);
        program.setExecutionExceptionHandler(Problems::failed);
        return program.execute(args);
    }
}
