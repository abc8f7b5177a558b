package firsthand.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files that pages load: all from the jar, listed one by one, each under an address with its
/// content's hash in it, so that a browser may keep it for good.
final class Assets {
    private static final String CSS = "text/css; charset=utf-8";
    private static final String JS = "text/javascript; charset=utf-8";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Assets ALL = new Assets();

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private record Asset(String type, byte[] bytes) {}

    private Assets() {
        add("desk.css", CSS, "desk.css");
        add("desk.js", JS, "desk.js");
        add("stemma.js", JS, "stemma.js");
        add("icon.svg", "image/svg+xml", "icon.svg");
        add("htmx.js", JS, WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js");
        add("d3.js", JS, WEBJARS + "d3/7.9.0/dist/d3.min.js");
    }

    private void add(String name, String type, String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is not in the jar");
            byte[] bytes = in.readAllBytes();
            int dot = name.lastIndexOf('.');
            String address =
                    "/static/" + name.substring(0, dot) + "-" + hash(bytes) + name.substring(dot);
            byAddress.put(address, new Asset(type, bytes));
            addresses.put(name, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(byte[] bytes) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sha, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The address under which a file is served.
    static String address(String name) {
        String address = ALL.addresses.get(name);
        if (address == null) throw new IllegalArgumentException("no static file " + name);
        return address;
    }

    static Reply reply(Asked asked) {
        Asset asset = ALL.byAddress.get(asked.path());
        if (asset == null) throw Problem.notFound("There is no such file.");
        return new Reply(200, asset.type(), asset.bytes(), Map.of())
                .with("Cache-Control", "public, max-age=31536000, immutable");
    }
}
