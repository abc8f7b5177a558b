package firsthand.follow;

import java.util.Map;
import java.util.Optional;

/// One HTTP answer.
///
/// @param headers the first of each name, in lower case
/// @param body decompressed
record Answer(int status, Map<String, String> headers, byte[] body) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    boolean redirects() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> header("location").isPresent();
            default -> false;
        };
    }
}
