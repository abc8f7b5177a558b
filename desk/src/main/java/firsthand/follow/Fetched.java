package firsthand.follow;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What became of one address.
public sealed interface Fetched {

    /// A body.
    ///
    /// @param url where it came from in the end, after redirects
    /// @param type the content type as stated; may be empty
    /// @param etag to ask with next time
    /// @param lastModified to ask with next time, as it stood
    record Body(
            String url,
            String type,
            byte[] bytes,
            Optional<String> etag,
            Optional<String> lastModified)
            implements Fetched {

        /// The last part of the address, or the machine's name.
        public String name() {
            URI u = URI.create(url);
            String path = u.getPath() == null ? "" : u.getPath();
            while (path.endsWith("/")) path = path.substring(0, path.length() - 1);
            String last = path.substring(path.lastIndexOf('/') + 1);
            return last.isEmpty() ? u.getHost() : last;
        }

        /// What to ask with next time.
        public Known known() {
            return new Known(etag, lastModified);
        }
    }

    /// The server says that nothing changed since the last time.
    record Unchanged(String url) implements Fetched {}

    /// The server asks to come again later (429 or 503).
    ///
    /// @param after how much later, if it says; a week at most
    record Later(String url, Optional<Duration> after) implements Fetched {}

    /// It could not or must not be fetched.
    ///
    /// @param key a stable name of the reason: `closed-address`, `robots`, `too-large`, `bomb`,
    ///     `too-slow`, `too-many-redirects`, `bad-answer`, `not-found`, `unreachable`,
    ///     `bad-address`
    /// @param reason one plain sentence
    record Refused(String url, String key, String reason) implements Fetched {}

    /// What the server gave last time, so that it need not send the same again.
    record Known(Optional<String> etag, Optional<String> lastModified) {
        public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
    }
}
