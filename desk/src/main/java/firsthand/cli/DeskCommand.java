package firsthand.cli;

import firsthand.api.Api;
import firsthand.library.Library;
import firsthand.mcp.AgentServer;
import firsthand.web.Accounts;
import firsthand.web.Desk;
import firsthand.web.Limits;
import firsthand.web.Route;
import firsthand.web.Settings;
import firsthand.web.Stories;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `firsthand desk`: a library in the browser.
@Command(
        name = "desk",
        sortOptions = false,
        header = "Open a library in the browser.",
        description = {
            "",
            "Shows the stories of a library: who copied whom, the quotes and figures side by side,"
                    + " who denies. Without a library it shows the sample stories. The desk is open"
                    + " to this machine alone; to let others in, name an address to listen on and a"
                    + " file of accounts ('firsthand account --help'), and put a web server that"
                    + " speaks https before it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand desk",
            "      the sample stories, with a tour",
            "  firsthand desk news.library --port 8080",
            "  firsthand desk news.library --listen 0.0.0.0 --accounts accounts.txt --name desk.example.org"
        })
final class DeskCommand implements Callable<Integer> {
    private static final int PORT = 7070;

    @Mixin private LibraryOrSamples library = new LibraryOrSamples();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "The port (default: ${DEFAULT-VALUE}, or one that is free).")
    private int port = PORT;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "The interface to listen on (default: this machine alone).")
    private @Nullable String listen;

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "Who may come in: lines as 'firsthand account' makes them.")
    private @Nullable Path accounts;

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "A host name under which the desk is reached; may be given again.")
    private List<String> names = List.of();

    @Option(names = "--no-browser", description = "Do not open the browser.")
    private boolean noBrowser;

    @Option(names = "--rehearse", hidden = true, description = "Fetch the pages once and end.")
    private boolean rehearse;

    @Mixin private HelpOption help = new HelpOption();

    @Spec private @Nullable CommandSpec spec;

    private final Terminal terminal;

    DeskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = settings();
        try (Library open = library.open();
                Desk desk = open(open, settings)) {
            terminal.out().println("Firsthand's desk is open at " + desk.address());
            if (library.samples()) readSamples(open, desk);
            if (rehearse) return Rehearsal.of(desk, open);
            library.models().restWhenIdle();
            terminal.out().println("Ctrl+C closes it.");
            terminal.out().flush();
            if (!noBrowser && terminal.outIsTerminal()) Browser.open(desk.address());
            if (library.samples()) untilClosed();
            else {
                try (var _ = Assistant.of(open, library.arguments(), terminal.err())) {
                    untilClosed();
                }
            }
        }
        return 0;
    }

    private static void untilClosed() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(closed::countDown));
        closed.await();
    }

    private Settings settings() throws IOException {
        InetAddress address = InetAddress.getLoopbackAddress();
        if (listen != null) {
            try {
                address = InetAddress.getByName(listen);
            } catch (UnknownHostException e) {
                throw wrong("There is no address “" + listen + "” on this machine.");
            }
        }
        Optional<Accounts> who =
                accounts == null ? Optional.empty() : Optional.of(Accounts.in(accounts));
        if (!address.isLoopbackAddress() && who.isEmpty()) {
            throw wrong(
                    "Other machines could reach the desk at "
                            + listen
                            + ": name a file of accounts with --accounts.");
        }
        return new Settings(address, rehearse ? 0 : port, who, names, Limits.USUAL);
    }

    private CommandLine.ParameterException wrong(String sentence) {
        CommandSpec known = spec;
        if (known == null) throw new IllegalStateException("not run by the command line");
        return new CommandLine.ParameterException(known.commandLine(), sentence);
    }

    private Desk open(Library open, Settings settings) throws IOException {
        try {
            return new Desk(open, settings, terminal.err(), stories -> more(open, stories));
        } catch (RuntimeException e) {
            if (!taken(e)) throw e;
            if (port != PORT) throw new IOException("Port " + port + " is taken.");
            Settings free =
                    new Settings(
                            settings.address(),
                            0,
                            settings.accounts(),
                            settings.names(),
                            settings.limits());
            return new Desk(open, free, terminal.err(), stories -> more(open, stories));
        }
    }

    private static boolean taken(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof BindException) return true;
        }
        return false;
    }

    private static List<Route> more(Library open, Stories stories) {
        List<Route> routes = new ArrayList<>(new Api(open, stories).routes());
        routes.addAll(new AgentServer(open, stories).routes());
        return routes;
    }

    /// Reads the samples into an empty library while the desk is open already.
    private void readSamples(Library open, Desk desk) throws IOException {
        List<Path> samples = SampleStories.folders();
        Thread reader =
                Thread.ofPlatform()
                        .daemon()
                        .name("samples")
                        .start(
                                () -> {
                                    int done = 0;
                                    for (Path sample : samples) {
                                        desk.reading().at(done++, samples.size());
                                        SampleStories.read(sample, open);
                                    }
                                    desk.reading().finished();
                                    open.prepareSearch();
                                });
        if (!rehearse) return;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
