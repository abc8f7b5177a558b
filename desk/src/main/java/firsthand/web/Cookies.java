package firsthand.web;

import java.util.Optional;

/// The cookies that come with a request.
final class Cookies {
    private Cookies() {}

    static Optional<String> value(Asked asked, String name) {
        return value(asked.header("cookie").orElse(""), name);
    }

    static Optional<String> value(String header, String name) {
        for (String pair : header.split(";", 50)) {
            int is = pair.indexOf('=');
            if (is > 0 && pair.substring(0, is).strip().equals(name)) {
                return Optional.of(pair.substring(is + 1).strip());
            }
        }
        return Optional.empty();
    }
}
