package firsthand.web;

import firsthand.library.Library;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The desk: a library's pages, behind the gate that its settings ask for. Open from construction
/// until closed.
public final class Desk implements AutoCloseable {
    private final Server server;
    private final Settings settings;
    private final Reading reading;

    /// @param more routes beside the pages, made from what the pages stand on: the API for instance
    /// @param log where bugs are told of
    public Desk(
            Library library,
            Settings settings,
            PrintStream log,
            Function<Stories, List<Route>> more) {
        this.settings = settings;
        this.reading = new Reading();
        Gate gate = new Gate(settings);
        Painter painter = new Painter(settings.accounts().isPresent());
        Stories stories = new Stories(library);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new DoorPages(library, painter, gate).routes());
        routes.addAll(new LibraryPages(library, painter, reading).routes());
        routes.addAll(new OutletPages(library, painter).routes());
        routes.addAll(new StoryPages(stories, painter).routes());
        routes.addAll(new EditorForms(library, stories, painter, new Intake(library)).routes());
        routes.addAll(more.apply(stories));
        this.server = new Server(settings, new Routes(routes), gate, new Errors(painter, log));
        server.start();
    }

    /// What is being read into the library meanwhile.
    public Reading reading() {
        return reading;
    }

    public int port() {
        return server.port();
    }

    /// What a person types into the browser.
    public String address() {
        String host =
                settings.address().isLoopbackAddress()
                        ? "localhost"
                        : settings.names().stream()
                                .findFirst()
                                .orElse(settings.address().getHostAddress());
        return "http://" + host + ":" + port() + "/";
    }

    @Override
    public void close() {
        server.close();
    }
}
