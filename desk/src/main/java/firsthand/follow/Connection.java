package firsthand.follow;

import firsthand.read.Brotli;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One HTTP/1.1 exchange with an address that was checked before: nothing is resolved here, so that
/// the name can't mean another machine in the meantime. Every length and every wait has a limit.
final class Connection {
    private static final int LONGEST_LINE = 16 << 10;
    private static final int MOST_HEADERS = 200;
    private static final int GRACE = 1 << 20;

    /// By which a server knows again what it gave.
    private static final Set<String> MARKS = Set.of("etag", "last-modified");

    private final FetchLimits limits;
    private final long deadline;

    Connection(FetchLimits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /// Asks the machine at `address` for `url`.
    Answer get(URI url, InetAddress address, Map<String, String> headers)
            throws IOException, Refusal {
        return exchange("GET", url, address, headers, new byte[0]);
    }

    /// Hands the machine at `address` a body for `url`.
    Answer post(URI url, InetAddress address, Map<String, String> headers, byte[] body)
            throws IOException, Refusal {
        return exchange("POST", url, address, headers, body);
    }

    private Answer exchange(
            String method, URI url, InetAddress address, Map<String, String> headers, byte[] body)
            throws IOException, Refusal {
        boolean secure = url.getScheme().equalsIgnoreCase("https");
        int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), left());
            try (Socket socket = secure ? secured(plain, url.getHost(), port) : plain) {
                socket.getOutputStream().write(request(method, url, headers, body.length));
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
                return answer(new Timed(socket));
            }
        }
    }

    private Socket secured(Socket plain, String host, int port) throws IOException, Refusal {
        plain.setSoTimeout(left());
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(String method, URI url, Map<String, String> headers, int length) {
        String path =
                url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        StringBuilder b = new StringBuilder(method + " " + path + query + " HTTP/1.1\r\n");
        String port = url.getPort() > 0 ? ":" + url.getPort() : "";
        b.append("Host: ").append(url.getHost()).append(port).append("\r\n");
        b.append("Accept-Encoding: gzip, br\r\nConnection: close\r\n");
        if (method.equals("POST")) b.append("Content-Length: ").append(length).append("\r\n");
        headers.forEach(
                (name, value) -> b.append(name).append(": ").append(clean(value)).append("\r\n"));
        return b.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A header's value can't begin a header of its own.
    private static String clean(String value) {
        return value.replace('\r', ' ').replace('\n', ' ');
    }

    private int left() throws Refusal {
        long ms = (deadline - System.nanoTime()) / 1_000_000;
        if (ms <= 0) throw new Refusal("too-slow", "The server took too long.");
        return (int) Math.min(ms, Integer.MAX_VALUE);
    }

    /// Bytes of a socket, each wait for them no longer than what is left of the time.
    private final class Timed extends InputStream {
        private final Socket socket;
        private final InputStream in;
        private long count;

        Timed(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        }

        @Override
        public int read() throws IOException {
            arm();
            int b = in.read();
            if (b >= 0) count++;
            return b;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            arm();
            int n = in.read(to, from, length);
            if (n > 0) count += n;
            return n;
        }

        private void arm() throws IOException {
            try {
                socket.setSoTimeout(left());
            } catch (Refusal e) {
                throw new java.net.SocketTimeoutException();
            }
        }
    }

    private Answer answer(Timed in) throws IOException, Refusal {
        int status = status(line(in));
        Map<String, String> headers = new LinkedHashMap<>();
        int n = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (++n > MOST_HEADERS) throw new Refusal("bad-answer", "It has too many headers.");
            int colon = line.indexOf(':');
            if (colon <= 0) continue;
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            headers.putIfAbsent(name, line.substring(colon + 1).strip());
        }
        if (status / 100 == 1) return answer(in);
        boolean bodiless = status == 204 || status == 304;
        return new Answer(status, headers, bodiless ? new byte[0] : body(in, headers));
    }

    private static int status(String line) throws Refusal {
        String[] fields = line.split(" ", 3);
        boolean http = fields.length >= 2 && fields[0].startsWith("HTTP/1.");
        if (!http || !fields[1].matches("[1-5][0-9][0-9]")) {
            throw new Refusal("bad-answer", "The server doesn't speak HTTP.");
        }
        return Integer.parseInt(fields[1]);
    }

    private static String line(InputStream in) throws IOException, Refusal {
        StringBuilder b = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new Refusal("bad-answer", "The answer is cut off.");
            if (b.length() >= LONGEST_LINE)
                throw new Refusal("bad-answer", "A header is too long.");
            b.append((char) c);
        }
        return b.toString().stripTrailing();
    }

    private byte[] body(Timed in, Map<String, String> headers) throws IOException, Refusal {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return unpacked(new Chunks(in), in, headers);
        }
        if (!headers.containsKey("content-length")) return unpacked(in, in, headers);
        Counted counted = new Counted(in, length(headers.getOrDefault("content-length", "")));
        byte[] body = unpacked(counted, in, headers);
        // what was cut off is not what the server means by its mark: it is asked for in full again
        if (counted.left > 0) headers.keySet().removeAll(MARKS);
        return body;
    }

    private byte[] unpacked(InputStream raw, Timed in, Map<String, String> headers)
            throws IOException, Refusal {
        String encoding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> bounded(raw, in, false);
            case "gzip", "x-gzip" -> bounded(new GZIPInputStream(raw), in, true);
            case "br" -> bounded(new Brotli(raw), in, true);
            default ->
                    throw new Refusal(
                            "bad-answer", "It is packed in a way that we did not ask for.");
        };
    }

    private long length(String stated) throws Refusal {
        if (!stated.matches("[0-9]{1,15}"))
            throw new Refusal("bad-answer", "Its length is no number.");
        return Long.parseLong(stated);
    }

    private byte[] bounded(InputStream body, Timed wire, boolean packed)
            throws IOException, Refusal {
        var all = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            all.write(buffer, 0, n);
            if (all.size() > limits.bytes()) {
                throw new Refusal(
                        "too-large", "It is larger than " + (limits.bytes() >> 20) + " MB.");
            }
            if (packed && all.size() > GRACE && all.size() / limits.ratio() > wire.count) {
                throw new Refusal("bomb", "It grows beyond all measure when it is unpacked.");
            }
        }
        return all.toByteArray();
    }

    /// Exactly so many bytes; fewer when the server stops before, whatever it promised.
    private static final class Counted extends InputStream {
        private final InputStream in;
        private long left;

        Counted(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) return -1;
            left--;
            return in.read();
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (left == 0) return -1;
            int n = in.read(to, from, (int) Math.min(left, length));
            if (n > 0) left -= n;
            return n;
        }
    }

    /// Chunked transfer coding.
    private static final class Chunks extends InputStream {
        private final InputStream in;
        private long left;
        private boolean over;

        Chunks(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (left == 0 && !over) next();
            if (over) return -1;
            int n = in.read(to, from, (int) Math.min(left, length));
            if (n < 0) throw new java.io.EOFException();
            left -= n;
            if (left == 0) end();
            return n;
        }

        private void end() throws IOException {
            in.read();
            in.read();
        }

        private void next() throws IOException {
            String size = size();
            if (!size.matches("[0-9a-fA-F]{1,8}")) throw new java.io.EOFException();
            left = Long.parseLong(size, 16);
            over = left == 0;
        }

        private String size() throws IOException {
            StringBuilder b = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0 || b.length() > 200) throw new java.io.EOFException();
                b.append((char) c);
            }
            int end = b.indexOf(";");
            return (end < 0 ? b.toString() : b.substring(0, end)).strip();
        }
    }
}
