package firsthand.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
        addCommands(program, terminal, args);
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

    /// Looking at all commands takes longer than anything else at the start of the program: the one
    /// that is called is enough. When none is, all are told of.
    private static void addCommands(CommandLine program, Terminal terminal, String... args) {
        Map<String, Supplier<Object>> all = commands(terminal);
        Supplier<Object> called = args.length == 0 ? null : all.get(args[0]);
        if (called != null) program.addSubcommand(called.get());
        else all.values().forEach(c -> program.addSubcommand(c.get()));
    }

    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("read", () -> new ReadCommand(terminal));
        all.put("stories", () -> new StoriesCommand(terminal));
        all.put("statements", () -> new StatementsCommand(terminal));
        all.put("stemma", () -> new StemmaCommand(terminal));
        all.put("page", () -> new PageCommand(terminal));
        all.put("add", () -> new AddCommand(terminal));
        all.put("search", () -> new SearchCommand(terminal));
        all.put("show", () -> new ShowCommand(terminal));
        all.put("watch", () -> new WatchCommand(terminal));
        all.put("follow", () -> new FollowCommand(terminal));
        all.put("alerts", () -> new AlertsCommand(terminal));
        all.put("erase", () -> new EraseCommand(terminal));
        all.put("export", () -> new ExportCommand(terminal));
        all.put("check", () -> new CheckCommand(terminal));
        all.put(
                "library",
                () ->
                        new CommandLine(new CareCommand())
                                .addSubcommand(new ReindexCommand(terminal))
                                .addSubcommand(new CompareCommand(terminal))
                                .addSubcommand(new ImportCommand(terminal)));
        all.put("desk", () -> new DeskCommand(terminal));
        all.put("mcp", () -> new McpCommand(terminal));
        all.put("account", () -> new AccountCommand(terminal));
        return all;
    }
}
