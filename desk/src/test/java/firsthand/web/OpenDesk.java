package firsthand.web;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.Firsthand;
import firsthand.api.Api;
import firsthand.library.Incoming;
import firsthand.library.Library;
import firsthand.library.StoryLine;
import firsthand.library.StoryQuery;
import firsthand.mcp.AgentServer;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A desk on a library of its own, and a client that talks to it as a program would.
public final class OpenDesk implements AutoCloseable {
    private static final Firsthand FIRSTHAND = Firsthand.open();
    private static Optional<OpenDesk> sampled = Optional.empty();

    public final Path folder;
    public final Library library;
    public final Desk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    private OpenDesk(Path folder, Optional<Accounts> accounts, Limits limits) {
        this.folder = folder;
        this.library = Library.open(folder, FIRSTHAND);
        Settings settings =
                new Settings(InetAddress.getLoopbackAddress(), 0, accounts, List.of(), limits);
        this.desk =
                new Desk(
                        library,
                        settings,
                        System.err,
                        stories -> {
                            List<Route> more = new ArrayList<>(new Api(library, stories).routes());
                            more.addAll(new AgentServer(library, stories).routes());
                            return more;
                        });
    }

    /// One desk on the dam story, for all tests that only read.
    public static synchronized OpenDesk onTheDam() throws IOException {
        if (sampled.isEmpty()) {
            OpenDesk desk = empty(Limits.USUAL);
            desk.add(sample("dam-failure"));
            sampled = Optional.of(desk);
        }
        return sampled.get();
    }

    static OpenDesk empty(Limits limits) throws IOException {
        return new OpenDesk(Files.createTempDirectory("desk"), Optional.empty(), limits);
    }

    static OpenDesk with(Accounts accounts) throws IOException {
        return new OpenDesk(Files.createTempDirectory("desk"), Optional.of(accounts), Limits.USUAL);
    }

    public static List<Report> sample(String name) {
        return reports(samples().resolve(name));
    }

    /// The folder of all samples.
    static Path samples() {
        return Path.of("..").toAbsolutePath().resolve("samples");
    }

    static List<Report> reports(Path folder) {
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(folder.toString()), outcomes::add);
        return Inputs.accepted(outcomes);
    }

    /// Takes reports in and compares their stories, so that no page has to wait for it.
    void add(List<Report> reports) {
        library.addAll(
                reports.stream()
                        .map(
                                r ->
                                        new Incoming(
                                                r,
                                                r.text().getBytes(StandardCharsets.UTF_8),
                                                "for a test"))
                        .toList());
        for (StoryLine line : library.stories(StoryQuery.newest(100))) library.dossier(line.id());
    }

    public String address(String path) {
        return "http://localhost:" + desk.port() + path;
    }

    /// The story with most reports.
    public String story() throws IOException, InterruptedException {
        String best = "";
        int most = 0;
        for (JsonNode s : json(get("/stories.json")).path("stories")) {
            if (s.path("reports").asInt() > most) {
                most = s.path("reports").asInt();
                best = s.path("id").asText();
            }
        }
        return best;
    }

    public HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path)))
                        .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static JsonNode json(HttpResponse<String> response) throws IOException {
        return Twins.JSON.readTree(response.body());
    }

    @Override
    public void close() {
        desk.close();
        library.close();
    }
}
