package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How many story pages a second a running desk gives to some clients that ask one after the other,
/// and how long they wait: `dev/measure DeskBench http://localhost:7070 [SECONDS] [CLIENTS]
/// [STORIES]`. The stories are taken evenly over the whole library, the largest of up to 20 reports
/// among them, and
/// are each opened once before the clock starts, so that all are compared. Every page is asked for
/// anew, as by a browser that has none of them: in the first seconds most have to be painted, then
/// the desk has them.
public final class DeskBench {
    private static final int PAGE = 500;
    private static final int FIRST_SECONDS = 5;
    private static final int LARGEST = 20;
    private static final int MOST_REPORTS = 20;
    private static final long PATIENCE_SECONDS = 600;
    private static final List<String> VIEWS =
            List.of("", "/stemma", "/quotes", "/figures", "/claims", "/timeline", "/reports");

    private final String host;
    private final int port;

    private DeskBench(URI desk) {
        this.host = desk.getHost();
        this.port = desk.getPort();
    }

    public static void main(String[] args) throws Exception {
        DeskBench bench = new DeskBench(URI.create(args[0]));
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int clients = args.length > 2 ? Integer.parseInt(args[2]) : 4;
        int stories = args.length > 3 ? Integer.parseInt(args[3]) : 200;
        List<String> chosen = bench.chosen(stories);
        bench.open(chosen);
        bench.tell("first visits", chosen, clients, Math.min(FIRST_SECONDS, seconds));
        bench.tell("then", chosen, clients, seconds);
    }

    private void tell(String when, List<String> stories, int clients, int seconds)
            throws Exception {
        long[] waits = measure(stories, clients, seconds);
        System.out.printf(
                Locale.ROOT,
                "%s: %d clients, %d stories, %d s: %.0f pages/s; p50 %.1f ms, p99 %.1f ms, longest"
                        + " %.1f ms%n",
                when,
                clients,
                stories.size(),
                seconds,
                waits.length / (double) seconds,
                at(waits, .5),
                at(waits, .99),
                at(waits, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    private List<String> chosen(int wanted) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (Client client = new Client(host, port)) {
            for (int offset = 0; ; offset += PAGE) {
                JsonNode page =
                        json.readTree(
                                client.get("/api/stories?limit=" + PAGE + "&offset=" + offset));
                page.path("stories").forEach(all::add);
                if (page.path("nextOffset").isNull()) break;
            }
        }
        all.sort((a, b) -> b.path("reports").asInt() - a.path("reports").asInt());
        int counted = all.stream().mapToInt(s -> s.path("reports").asInt()).sum();
        System.out.printf(Locale.ROOT, "%d stories of %d reports%n", all.size(), counted);
        all.removeIf(s -> s.path("reports").asInt() > MOST_REPORTS);
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(LARGEST, all.size()); i++) chosen.add(id(all.get(i)));
        int rest = Math.min(wanted, all.size()) - chosen.size();
        for (int i = 0; i < rest; i++) {
            chosen.add(id(all.get(LARGEST + (int) ((all.size() - (long) LARGEST) * i / rest))));
        }
        return chosen;
    }

    private static String id(JsonNode story) {
        return story.path("id").asText();
    }

    private void open(List<String> stories) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        try (Client client = new Client(host, port)) {
            for (String story : stories) {
                while (new String(client.get("/stories/" + story), StandardCharsets.UTF_8)
                        .contains("<progress")) {
                    if (System.nanoTime() > end) throw new IOException("compared for too long");
                    Thread.sleep(200);
                }
            }
        }
    }

    /// All waits in nanoseconds, shortest first.
    private long[] measure(List<String> stories, int clients, int seconds) throws Exception {
        List<Callable<long[]>> work = new ArrayList<>();
        for (int c = 0; c < clients; c++) {
            long seed = c;
            work.add(() -> browse(stories, seconds, new Random(seed)));
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> f : threads.invokeAll(work)) all.add(f.get());
            return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        }
    }

    private long[] browse(List<String> stories, int seconds, Random random) throws IOException {
        long[] waits = new long[1 << 16];
        int n = 0;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (Client client = new Client(host, port)) {
            while (System.nanoTime() < end) {
                String path =
                        "/stories/"
                                + stories.get(random.nextInt(stories.size()))
                                + VIEWS.get(random.nextInt(VIEWS.size()));
                long from = System.nanoTime();
                client.get(path);
                if (n == waits.length) waits = Arrays.copyOf(waits, 2 * n);
                waits[n++] = System.nanoTime() - from;
            }
        }
        return Arrays.copyOf(waits, n);
    }

    /// One connection that is kept open; the least that HTTP needs, so that the client takes no
    /// part of the machine.
    private static final class Client implements AutoCloseable {
        private final Socket socket;
        private final String host;
        private final InputStream in;
        private final OutputStream out;

        Client(String host, int port) throws IOException {
            this.host = host + ":" + port;
            this.socket = new Socket(host, port);
            socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            this.out = socket.getOutputStream();
        }

        byte[] get(String path) throws IOException {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String status = line();
            if (!status.startsWith("HTTP/1.1 200")) throw new IOException(path + ": " + status);
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (length < 0) throw new IOException(path + " has no length");
            byte[] body = in.readNBytes(length);
            if (body.length < length) throw new IOException(path + " was cut");
            return body;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) throw new IOException("the desk closed the connection");
                if (c != '\r') line.append((char) c);
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
