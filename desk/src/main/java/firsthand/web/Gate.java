package firsthand.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who gets in. A browser that another site sends here must not get anything or change anything:
/// the `Host` must be one of the desk's names (against rebinding of names), and whatever changes
/// something must come from the desk's own pages or from a program.
final class Gate {
    private final Settings settings;
    private final Optional<Sessions> sessions;
    private final Set<String> names = new HashSet<>(Set.of("localhost"));

    Gate(Settings settings) {
        this.settings = settings;
        this.sessions = settings.accounts().map(a -> new Sessions(a, InstantSource.system()));
        settings.names().forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
    }

    Optional<Sessions> sessions() {
        return sessions;
    }

    /// @param headers by lower-case name
    /// @throws Problem when the request must not be answered at all
    void check(String method, Map<String, String> headers) {
        String host = headers.getOrDefault("host", "");
        if (!isOurs(host)) {
            throw new Problem(
                    421,
                    "wrong-host",
                    "The desk is not called “"
                            + host
                            + "”. Open it by the address that it printed.");
        }
        if (method.equals("GET") || method.equals("HEAD")) return;
        String origin = headers.get("origin");
        String site = headers.getOrDefault("sec-fetch-site", "same-origin");
        boolean own =
                origin == null
                        ? fromProgram(headers)
                        : origin.equals("null") ? false : host(origin).equals(host);
        if (!own || !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.forbidden("This was sent by another site's page, so it was not done.");
        }
    }

    /// No browser sends one of these bodies to another site without asking first.
    private static boolean fromProgram(Map<String, String> headers) {
        String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        return headers.containsKey("authorization")
                || !type.startsWith("application/x-www-form-urlencoded")
                        && !type.startsWith("multipart/form-data")
                        && !type.startsWith("text/plain");
    }

    private static String host(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private boolean isOurs(String host) {
        int colon = host.lastIndexOf(':');
        String bare = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        String name = bare.toLowerCase(Locale.ROOT);
        if (names.contains(name)) return true;
        boolean address = name.startsWith("[") || name.matches("[0-9.]{7,15}");
        if (!address) return false;
        return !settings.onlyHere() || name.equals("[::1]") || name.startsWith("127.");
    }

    Visitor visitor(Map<String, String> headers) {
        if (sessions.isEmpty()) return Visitor.AT_THIS_MACHINE;
        String authorization = headers.getOrDefault("authorization", "");
        if (authorization.startsWith("Bearer ")) {
            return sessions.get()
                    .program(authorization.substring(7).strip())
                    .orElse(Visitor.NOBODY);
        }
        return Cookies.value(headers.getOrDefault("cookie", ""), Sessions.COOKIE)
                .flatMap(sessions.get()::visitor)
                .orElse(Visitor.NOBODY);
    }
}
