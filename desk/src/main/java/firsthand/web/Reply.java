package firsthand.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What goes back.
///
/// @param headers beyond those that every answer has
public record Reply(int status, String type, byte[] body, Map<String, String> headers) {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply page(String html) {
        return page(200, html);
    }

    public static Reply page(int status, String html) {
        return new Reply(status, HTML, html.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Reply json(byte[] json) {
        return json(200, json);
    }

    public static Reply json(int status, byte[] json) {
        return new Reply(status, JSON, json, Map.of());
    }

    /// After a form: the browser gets the page anew.
    public static Reply seeOther(String address) {
        return new Reply(303, HTML, new byte[0], Map.of("Location", address));
    }

    public static Reply unchanged(String tag) {
        return new Reply(304, HTML, new byte[0], Map.of("ETag", tag));
    }

    public Reply with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, type, body, more);
    }

    public boolean isPage() {
        return type.equals(HTML) && status != 303 && status != 304;
    }
}
