package firsthand.cli;

import firsthand.library.Library;
import firsthand.mcp.AgentServer;
import firsthand.web.Stories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    @Mixin private LibraryOrSamples library = new LibraryOrSamples();

    @Mixin private HelpOption help = new HelpOption();

    private final Terminal terminal;

    McpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Library open = library.open()) {
            if (library.samples()) {
                for (Path sample : SampleStories.folders()) SampleStories.read(sample, open);
            }
            new AgentServer(open, new Stories(open)).over(terminal.in(), terminal.out());
        }
        return 0;
    }
}
