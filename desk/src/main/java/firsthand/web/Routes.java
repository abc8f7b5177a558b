package firsthand.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// All addresses of the desk. The first route that fits answers; fixed parts are tried before named
/// ones because they are listed first.
public final class Routes {
    private static final String TWIN = ".json";

    private final List<Route> all;

    public Routes(List<Route> all) {
        this.all = List.copyOf(all);
    }

    /// A route with what its named parts stand for.
    record Found(Route route, Map<String, String> captured, boolean json) {}

    public List<Route> all() {
        return all;
    }

    Optional<Found> find(String method, String path) {
        for (Route r : all) {
            if (!r.method().equals(method)) continue;
            Optional<Map<String, String>> plain = match(r.pattern(), path);
            if (r.twin() && path.endsWith(TWIN)) {
                String bare = path.substring(0, path.length() - TWIN.length());
                Optional<Map<String, String>> twin = match(r.pattern(), bare);
                if (twin.isPresent()) return Optional.of(new Found(r, twin.get(), true));
            }
            if (plain.isPresent()) return Optional.of(new Found(r, plain.get(), false));
        }
        return Optional.empty();
    }

    /// The methods that an address knows, for the answer to one that it doesn't.
    List<String> methods(String path) {
        TreeSet<String> methods = new TreeSet<>();
        for (String method : List.of("GET", "POST", "DELETE", "PUT")) {
            if (find(method, path).isPresent()) methods.add(method);
        }
        return List.copyOf(methods);
    }

    private static Optional<Map<String, String>> match(String pattern, String path) {
        List<String> wanted = parts(pattern);
        List<String> given = parts(path);
        if (wanted.size() != given.size()) return Optional.empty();
        Map<String, String> captured = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String w = wanted.get(i);
            String g = given.get(i);
            if (w.startsWith("{")) {
                if (g.isEmpty()) return Optional.empty();
                captured.put(w.substring(1, w.length() - 1), Addresses.read(g));
            } else if (!w.equals(g)) {
                return Optional.empty();
            }
        }
        return Optional.of(captured);
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        int from = 1;
        for (int i = path.indexOf('/', 1); i >= 0; i = path.indexOf('/', from)) {
            parts.add(path.substring(from, i));
            from = i + 1;
        }
        parts.add(path.substring(Math.min(from, path.length())));
        return parts;
    }
}
