package firsthand.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The one class that knows the web server: turns its requests into [Asked], its answers from
/// [Reply]. Every request is held to the limits, every answer gets the headers that keep browsers
/// from harm.
final class Server implements AutoCloseable {
    private static final int MOST_FIELDS = 200;

    /// The web server tells of each start and port; the desk says its own address.
    private static final Logger QUIET = Logger.getLogger("io.helidon");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private final Settings settings;
    private final Routes routes;
    private final Gate gate;
    private final Errors errors;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final WebServer server;

    Server(Settings settings, Routes routes, Gate gate, Errors errors) {
        this.settings = settings;
        this.routes = routes;
        this.gate = gate;
        this.errors = errors;
        Limits limits = settings.limits();
        this.server =
                WebServer.builder()
                        .address(settings.address())
                        .port(settings.port())
                        .maxPayloadSize(limits.upload())
                        .maxTcpConnections(limits.connections())
                        .idleConnectionTimeout(limits.idle())
                        .connectionConfig(c -> c.readTimeout(limits.idle()))
                        // head and body are two writes: held back until acknowledged, each costs 40
                        // ms
                        .connectionOptions(o -> o.tcpNoDelay(true))
                        .addProtocol(
                                Http1Config.builder()
                                        .maxHeadersSize(16 << 10)
                                        .maxPrologueLength(8 << 10)
                                        .build())
                        .shutdownHook(false)
                        .routing(r -> r.any(this::answer))
                        .build();
    }

    void start() {
        server.start();
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        workers.shutdownNow();
    }

    private void answer(ServerRequest request, ServerResponse response) {
        Map<String, String> headers = headers(request);
        String method = request.prologue().method().text();
        boolean head = method.equals("HEAD");
        Reply reply = reply(head ? "GET" : method, request, headers);
        send(reply, headers, head, response);
    }

    private Reply reply(String method, ServerRequest request, Map<String, String> headers) {
        Asked asked =
                new Asked(
                        method,
                        request.path().rawPath(),
                        false,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        new byte[0],
                        headers,
                        Visitor.NOBODY);
        try {
            gate.check(method, headers);
            Visitor visitor = gate.visitor(headers);
            asked = with(asked, visitor);
            Routes.Found found = find(asked);
            asked = read(asked, found, request);
            if (!visitor.role().covers(found.route().needed())) return errors.notAllowed(asked);
            return within(found.route(), asked);
        } catch (Problem p) {
            Reply told = errors.reply(asked, p);
            return p.status() == 405
                    ? told.with("Allow", String.join(", ", routes.methods(asked.path())))
                    : told;
        } catch (Exception e) {
            return errors.bug(asked, e);
        }
    }

    private Routes.Found find(Asked asked) {
        return routes.find(asked.method(), asked.path())
                .orElseThrow(
                        () -> {
                            List<String> known = routes.methods(asked.path());
                            return known.isEmpty()
                                    ? Problem.notFound("There is no page at this address.")
                                    : new Problem(
                                            405,
                                            "method",
                                            "This address answers "
                                                    + String.join(", ", known)
                                                    + ".");
                        });
    }

    private static Asked with(Asked a, Visitor visitor) {
        return new Asked(
                a.method(),
                a.path(),
                a.json(),
                a.captured(),
                a.query(),
                a.form(),
                a.body(),
                a.headers(),
                visitor);
    }

    private Asked read(Asked a, Routes.Found found, ServerRequest request) throws IOException {
        boolean program = a.path().startsWith("/api/");
        int most = program ? settings.limits().upload() : settings.limits().body();
        byte[] body = a.method().equals("GET") ? new byte[0] : body(request, most);
        boolean form =
                a.header("content-type")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("application/x-www-form-urlencoded");
        String path = found.json() ? a.path().substring(0, a.path().length() - 5) : a.path();
        return new Asked(
                a.method(),
                path,
                found.json(),
                found.captured(),
                fields(request.prologue().query().rawValue()),
                form ? fields(new String(body, StandardCharsets.UTF_8)) : Map.of(),
                form ? new byte[0] : body,
                a.headers(),
                a.visitor());
    }

    private static byte[] body(ServerRequest request, int most) throws IOException {
        if (!request.content().hasEntity()) return new byte[0];
        try (InputStream in = request.content().inputStream()) {
            byte[] body = in.readNBytes(most + 1);
            if (body.length > most) {
                throw new Problem(
                        413, "too-large", "That is more than " + (most >> 20) + " MB at once.");
            }
            return body;
        }
    }

    /// The fields of a query or a form. Not more than a person could mean.
    static Map<String, List<String>> fields(String encoded) {
        if (encoded == null || encoded.isEmpty()) return Map.of();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = encoded.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) throw Problem.invalid("Too many fields.");
        for (String pair : pairs) {
            if (pair.isEmpty()) continue;
            int is = pair.indexOf('=');
            String name = decoded(is < 0 ? pair : pair.substring(0, is));
            String value = is < 0 ? "" : decoded(pair.substring(is + 1));
            fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
        return fields;
    }

    private static String decoded(String s) {
        try {
            return URLDecoder.decode(s, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("A field is not encoded as it should be.");
        }
    }

    /// Lets the handler work in a thread of its own, and gives up when it takes too long.
    private Reply within(Route route, Asked asked) throws Exception {
        boolean upkeep = !asked.method().equals("GET");
        Duration time = upkeep ? settings.limits().upkeep() : settings.limits().time();
        Future<Reply> work = workers.submit(() -> route.handler().answer(asked));
        try {
            return work.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new Problem(
                    503, "too-long", "That took longer than " + time.toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) throw cause;
            throw e;
        }
    }

    private static Map<String, String> headers(ServerRequest request) {
        Map<String, String> headers = new HashMap<>();
        // the server's own lower case follows the machine's language; in Turkish it has no plain i
        request.headers()
                .forEach(
                        h ->
                                headers.putIfAbsent(
                                        h.headerName().defaultCase().toLowerCase(Locale.ROOT),
                                        h.get()));
        return headers;
    }

    private void send(
            Reply reply, Map<String, String> asked, boolean head, ServerResponse response) {
        Nonce nonce = Nonce.fresh();
        byte[] body = reply.isPage() ? nonce.in(reply.body()) : reply.body();
        response.status(Status.create(reply.status()));
        if (reply.status() != 304) {
            response.header(HeaderNames.CONTENT_TYPE, reply.type());
            response.header(
                    "Content-Security-Policy", reply.isPage() ? nonce.policy() : Nonce.NOTHING);
        }
        response.header("X-Content-Type-Options", "nosniff");
        // with `no-referrer` a browser would hide the origin of our own forms, too
        response.header("Referrer-Policy", "same-origin");
        response.header("X-Frame-Options", "DENY");
        response.header("Cross-Origin-Opener-Policy", "same-origin");
        response.header("Cross-Origin-Resource-Policy", "same-origin");
        response.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!reply.headers().containsKey("Cache-Control")) {
            response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
        }
        reply.headers().forEach(response::header);
        if (reply.status() == 304 || reply.status() == 204) {
            response.send();
        } else if (head) {
            response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(body.length));
            response.send();
        } else {
            response.send(body);
        }
    }
}
