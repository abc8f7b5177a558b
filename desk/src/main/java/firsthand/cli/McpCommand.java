package firsthand.cli;

import firsthand.library.Library;
import firsthand.mcp.AgentServer;
import firsthand.web.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firsthand mcp`: a library for agents.
@Command(
        name = "mcp",
        sortOptions = false,
        header = "Offer a library to agents by the Model Context Protocol.",
        description = {
            "",
            "Talks over standard input and output, as agents start such servers. The same tools"
                    + " answer at /mcp while a desk is open. All tools only read: search stories,"
                    + " get a dossier, trace a claim, compare two reports.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand mcp news.library",
            "  an agent's settings: {\"command\": \"/path/to/firsthand\", \"args\": [\"mcp\", \"/path/to/news.library\"]}"
        })
final class McpCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "The library's folder (default: the sample stories).")
    private @Nullable Path library;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private final Terminal terminal;

    McpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (library != null && !Files.exists(library)) {
            throw new IOException("There is no library at " + library + ".");
        }
        Path folder = library == null ? OpenLibrary.ofSamples() : library;
        Files.createDirectories(folder);
        try (Library open = OpenLibrary.at(folder)) {
            if (library == null) {
                for (Path sample : OpenLibrary.samples()) OpenLibrary.read(sample, open);
            }
            new AgentServer(open, new Stories(open)).over(terminal.in(), terminal.out());
        }
        return 0;
    }
}
